using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Quotes.Api.Http;

/// <summary>A JSON body, read strictly and validated before the handler sees it; everything wrong is reported at once.</summary>
internal sealed record Body<T>(T Value) : IEndpointParameterMetadataProvider where T : class
{
    public static async ValueTask<Body<T>> BindAsync(HttpContext context) =>
        new(JsonBody.Convert<T>(await JsonBody.ReadNodeAsync(context.Request, "application/json"), context.RequestServices));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));
        InputMetadata.AddBodyProblems(builder);
    }
}

/// <summary>An RFC 7396 merge patch, still to be merged; see <see cref="MergePatch"/>.</summary>
/// <typeparam name="T">What the patched document is.</typeparam>
internal sealed record Patch<T>(JsonObject Value) : IEndpointParameterMetadataProvider where T : class
{
    public const string MediaType = "application/merge-patch+json";

    public static async ValueTask<Patch<T>> BindAsync(HttpContext context) =>
        await JsonBody.ReadNodeAsync(context.Request, MediaType, "application/json") is JsonObject patch
            ? new(patch)
            : throw ProblemException.BadInput(InputError.InBody("", "type", "A merge patch is a JSON object."));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata([MediaType, "application/json"], typeof(object)));
        builder.Metadata.Add(new PatchMetadata(typeof(T)));
        InputMetadata.AddBodyProblems(builder);
    }
}

internal static class JsonBody
{
    public static async Task<JsonNode?> ReadNodeAsync(HttpRequest request, params string[] mediaTypes) =>
        Parse(await ReadTextAsync(request, mediaTypes));

    /// <exception cref="ProblemException">400: it is no JSON.</exception>
    public static JsonNode? Parse(string text)
    {
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = Json.Options.MaxDepth, AllowDuplicateProperties = false };
            return JsonNode.Parse(text, documentOptions: options);
        }
        catch (JsonException exception)
        {
            var where = exception.LineNumber is null ? "" : $" (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})";
            throw ProblemException.BadInput(InputError.InBody("", "json", $"The body is not valid JSON{where}: {FirstSentence(exception.Message)}"));
        }
        catch (InvalidOperationException)
        {
            throw ProblemException.BadInput(InputError.InBody("", "encoding", "The name of a field holds half of a surrogate pair, which is no character."));
        }
    }

    /// <summary>The body as text; 415 for another content type, 400 for what is not UTF-8.</summary>
    public static async Task<string> ReadTextAsync(HttpRequest request, params string[] mediaTypes)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !mediaTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase))
            throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, $"Send the body as {string.Join(" or ", mediaTypes)} (Content-Type).");
        if (type.Charset is { HasValue: true } charset && !HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "Send the body in UTF-8 (charset).");
        if (request.Headers.ContentEncoding.Any(coding => !"identity".Equals(coding, StringComparison.OrdinalIgnoreCase)))
            throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "Send the body as it is, without a Content-Encoding.");

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
        try
        {
            var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw ProblemException.BadInput(InputError.InBody("", "encoding", $"The body is not valid UTF-8 (byte {exception.Index})."));
        }
    }

    public static T Convert<T>(JsonNode? node, IServiceProvider services) where T : class => Convert(node, services.GetRequiredService<IValidator<T>>());

    /// <summary>The document as a <typeparamref name="T"/> that its validator accepts; else a 400 with all that is wrong.</summary>
    public static T Convert<T>(JsonNode? node, IValidator<T> validator) where T : class
    {
        var errors = JsonShape.Check(node, typeof(T));
        if (errors.Count > 0)
            throw ProblemException.BadInput(errors);

        var value = node.Deserialize<T>(Json.Options)!;
        var result = validator.Validate(value);
        return result.IsValid
            ? value
            : throw ProblemException.BadInput([.. result.Errors.Select(failure =>
                InputError.InBody(JsonShape.Pointer(failure.PropertyName), failure.ErrorCode, failure.ErrorMessage))]);
    }

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static string FirstSentence(string message) => message.Split(" LineNumber:")[0].Split(" Path:")[0];
}
