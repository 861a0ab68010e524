using System.Text;
using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>Whatever is sent, the server answers, never with a 5xx.</summary>
public sealed class FuzzTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "*", "-", " OR ", "(", ")", ":", "^", "{", "}", "brug", "Oekraïne", "e\u0301", "\u200b", "\u202e", "😀", "\ud83d", "NEAR", "AND", "NOT", "s=1", "%", "\\", "\t", "zegt", "Bos", ".", "1.000", "ß", "ij",
    ];

    private static readonly string[] Fields =
        ["text", "title", "url", "medium", "publishedOn", "language", "type", "externalId", "speaker", "source", "jointWith", "kind", "stance", "date", "review", "status", "retrievedAt"];

    private static readonly string[] Parameters =
        ["q", "speaker", "speakerId", "medium", "mediumId", "outlet", "affiliation", "language", "kind", "stance", "from", "to", "article", "review", "status", "minConfidence", "sort", "match", "limit", "cursor", "highlight", "total"];

    [Fact]
    public async Task Random_queries_never_fail_the_server()
    {
        await server.Api.PostArticle(Some.Article(publishedOn: "2026-03-02", medium: "De Bode"));
        var random = new Random(1);
        for (var i = 0; i < 1500; i++)
        {
            var query = string.Join('&', Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{Pick(random, Parameters)}={Escape(Value(random))}"));
            Accept(await server.Api.Get($"{Pick(random, ["/v1/quotes", "/v1/articles", "/v1/speakers", "/v1/media"])}?{query}"), query);
        }
    }

    [Fact]
    public async Task Random_bodies_never_fail_the_server()
    {
        var random = new Random(2);
        for (var i = 0; i < 1500; i++)
        {
            var body = Document(random, 3)?.ToJsonString() ?? "null";
            if (random.Next(10) == 0)
                body = body[..random.Next(body.Length)];
            var path = Pick(random, ["/v1/articles", "/v1/quotes", "/v1/extractions"]);
            Accept(await server.Api.Send(HttpMethod.Post, path, ApiClient.Bytes(Encoding.UTF8.GetBytes(body), "application/json")), body);
            Accept(await server.Api.Send(HttpMethod.Patch, $"/v1/quotes/{random.Next(1, 20)}", ApiClient.Bytes(Encoding.UTF8.GetBytes(body), "application/json")), body);
        }
    }

    private static void Accept(Answer answer, string sent) => Assert.True(answer.Status < 500, $"{answer.Status} for {sent}: {answer.Body}");

    private static JsonNode? Document(Random random, int depth) => random.Next(8) switch
    {
        0 => null,
        1 => random.Next(),
        2 => random.Next(2) == 0,
        3 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Document(random, depth - 1))]),
        < 7 when depth > 0 => new JsonObject(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(random, Fields)).Distinct()
            .Select(field => KeyValuePair.Create(field, Document(random, depth - 1)))),
        _ => Value(random).Replace("\ud83d", "", StringComparison.Ordinal),
    };

    private static string Value(Random random) => random.Next(6) switch
    {
        0 => random.Next(-3, 300).ToString(System.Globalization.CultureInfo.InvariantCulture),
        1 => "2026-03-02",
        2 => Pick(random, ["direct", "denied", "rejected", "active", "newest", "exact", "true", "nl", "https://bode.example/a"]),
        _ => string.Concat(Enumerable.Range(0, random.Next(0, 8)).Select(_ => Pick(random, Pieces))),
    };

    private static string Escape(string value) =>
        string.Concat(Encoding.UTF8.GetBytes(value).Select(b => char.IsAsciiLetterOrDigit((char)b) ? ((char)b).ToString() : $"%{b:X2}"));

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
