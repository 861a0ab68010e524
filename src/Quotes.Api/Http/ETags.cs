using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Quotes.Api.Http;

/// <summary>
/// Strong ETags, made from the very bytes that are sent: they change when anything that the answer shows changes, and cannot be forgotten.
/// </summary>
internal static class ETags
{
    public static EntityTagHeaderValue Of(byte[] json) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(json)[..12])}\"");

    public static byte[] Serialize<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json.Options);

    /// <summary>412 when <c>If-Match</c> names another state than the current one; without the header the last write wins.</summary>
    public static void Require<T>(HttpRequest request, Func<T> current)
    {
        if (request.Headers.IfMatch.Count == 0)
            return;
        // Read as if it were not there, it would protect nothing.
        if (!EntityTagHeaderValue.TryParseStrictList(request.Headers.IfMatch, out var wanted) || wanted.Count == 0)
            throw ProblemException.BadInput(InputError.InParameter("If-Match", "etag", "ETags in double quotes belong here, as they were sent, or *."));
        var tag = Of(Serialize(current()));
        if (!wanted.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: true)))
        {
            throw new ProblemException(
                StatusCodes.Status412PreconditionFailed,
                $"It has changed since the state that If-Match names; its ETag is now {tag}. Read it again, then repeat the change.");
        }
    }
}

/// <summary>One resource as JSON with its ETag; 304 when the client's copy is still good.</summary>
/// <param name="value">What is sent.</param>
/// <param name="status">201 for what was made just now.</param>
/// <param name="location">Where the resource is, when it was made just now.</param>
/// <param name="resource">What a GET would answer, where <paramref name="value"/> says more than that; the ETag is its.</param>
internal sealed class Tagged<T>(T value, int status = StatusCodes.Status200OK, string? location = null, T? resource = default) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = ETags.Serialize(value);
        var tag = ETags.Of(resource is null ? json : ETags.Serialize(resource));
        httpContext.Response.GetTypedHeaders().ETag = tag;
        if (location is not null)
            httpContext.Response.Headers.Location = location;
        if (HttpMethods.IsGet(httpContext.Request.Method) && httpContext.Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known
            && known.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false)))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = json.Length;
        await httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted);
    }
}
