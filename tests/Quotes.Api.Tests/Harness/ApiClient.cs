using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Quotes.Api.Tests.Harness;

/// <summary>A client of the API that takes every answer as it comes.</summary>
public sealed class ApiClient(Uri address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    public Uri Address => address;

    public Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    public Task<Answer> Delete(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Delete, path, null, headers);

    public Task<Answer> Post(string path, JsonNode? body) => Send(HttpMethod.Post, path, Json(body), []);

    public Task<Answer> Patch(string path, JsonNode? body, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Patch, path, Json(body, "application/merge-patch+json"), headers);

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.Of(response);
    }

    /// <summary>The article as it is after it was posted; the post must have been accepted.</summary>
    public async Task<Answer> PostArticle(JsonObject article)
    {
        var answer = await Post("/v1/articles", article);
        Assert.True((int)answer.Status is 200 or 201, answer.Body);
        return answer;
    }

    /// <summary>A quote entered by hand, which must have been accepted.</summary>
    public async Task<Answer> PostQuote(JsonObject quote) => (await Post("/v1/quotes", quote)).Expect(201);

    public static HttpContent Json(JsonNode? body, string mediaType = "application/json") => Bytes(Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null"), mediaType);

    public static HttpContent Bytes(byte[] body, string? mediaType)
    {
        var content = new ByteArrayContent(body);
        if (mediaType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }

    public void Dispose() => client.Dispose();
}

/// <summary>One answer, read to its end.</summary>
public sealed record Answer(int Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public long Id => Json["id"]!.GetValue<long>();

    public string ETag => Headers.ETag!.Tag;

    public string? ContentType => ContentHeaders.ContentType?.MediaType;

    /// <summary>What stands at a path such as <c>items.0.speaker.name</c>; null for JSON null and for nothing.</summary>
    public JsonNode? At(string path) => Json.At(path);

    public string? Text(string path) => At(path)?.ToString();

    public long Number(string path) => At(path)!.GetValue<long>();

    /// <summary>One value of each item of an array.</summary>
    public IReadOnlyList<string?> Each(string array, string path) => [.. At(array)!.AsArray().Select(item => item.At(path)?.ToString())];

    public IReadOnlyList<long> Ids(string array = "items") => [.. At(array)!.AsArray().Select(item => item!["id"]!.GetValue<long>())];

    public Answer Expect(params int[] statuses)
    {
        Assert.True(statuses.Contains(Status), $"{Status} instead of {string.Join(" or ", statuses)}: {Body}");
        return this;
    }

    public static async Task<Answer> Of(HttpResponseMessage response) => new(
        (int)response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}

public static class JsonPaths
{
    public static JsonNode? At(this JsonNode? node, string path)
    {
        JsonNode? at = node;
        foreach (var step in path.Split('.'))
            at = at is JsonArray array ? int.Parse(step, System.Globalization.CultureInfo.InvariantCulture) is var i && i < array.Count ? array[i] : null : at?[step];
        return at;
    }
}
