using System.Text;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>Every way to be wrong has one shape of answer: RFC 9457 problem details, and for bad input where and what.</summary>
public sealed class ErrorShapeTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Json = "application/json";

    /// <summary>What is sent, the status, and for bad input where it is wrong (a pointer or a parameter) and the code.</summary>
    public static TheoryData<string, string, string?, string?, int, string?, string?> Wrong => new()
    {
        // Routes and methods.
        { "GET", "/", null, null, 404, null, null },
        { "GET", "/v1/qoutes", null, null, 404, null, null },
        { "POST", "/v1", "{}", Json, 404, null, null },
        { "GET", "/v1/quotes/abc", null, null, 404, null, null },
        { "GET", "/v1/quotes/99999999999999999999", null, null, 404, null, null },
        { "GET", "/v1/quotes/-1", null, null, 404, null, null },
        { "GET", "/v1/quotes/1.5", null, null, 404, null, null },
        { "GET", "/v1/articles/9223372036854775807", null, null, 404, null, null },
        { "GET", "/v1/articles/999999/versions", null, null, 404, null, null },
        { "GET", "/v1/speakers/999999", null, null, 404, null, null },
        { "GET", "/v1/media/999999", null, null, 404, null, null },
        { "GET", "/v1/quotes/%F0%9F%8E%89", null, null, 404, null, null },
        { "PUT", "/v1/quotes/1", "{}", Json, 405, null, null },
        { "DELETE", "/v1/quotes", null, null, 405, null, null },
        { "GET", "/v1/extractions", null, null, 405, null, null },
        { "BREW", "/v1/articles", null, null, 405, null, null },
        // Bodies as a whole.
        { "POST", "/v1/articles", "{}", null, 415, null, null },
        { "POST", "/v1/articles", "{}", "text/plain", 415, null, null },
        { "POST", "/v1/articles", "{}", "application/jsonx", 415, null, null },
        { "POST", "/v1/articles", "{}", "nonsense", 415, null, null },
        { "POST", "/v1/articles", "{}", "application/json; charset=iso-8859-1", 415, null, null },
        { "POST", "/v1/extractions", "<a/>", "application/xml", 415, null, null },
        { "PATCH", "/v1/quotes/1", "[]", "application/json-patch+json", 415, null, null },
        { "POST", "/v1/articles", "", Json, 400, "", "json" },
        { "POST", "/v1/articles", "{\"text\":", Json, 400, "", "json" },
        { "POST", "/v1/articles", "{\"text\":\"a\"} {}", Json, 400, "", "json" },
        { "POST", "/v1/articles", "{'text':'a'}", Json, 400, "", "json" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"text\":\"b\"}", Json, 400, "", "json" },
        { "POST", "/v1/quotes", "{\"text\":\"a\",\"source\":{\"url\":null,\"url\":null}}", Json, 400, "", "json" },
        { "POST", "/v1/articles", "{\"text\":NaN}", Json, 400, "", "json" },
        { "POST", "/v1/articles", new string('[', 100_000), Json, 400, "", "json" },
        { "POST", "/v1/articles", "{\"text\":\"a\nb\"}", Json, 400, "", "json" },
        { "POST", "/v1/articles", "null", Json, 400, "", "required" },
        { "POST", "/v1/articles", "[]", Json, 400, "", "type" },
        { "POST", "/v1/articles", "\"text\"", Json, 400, "", "type" },
        { "PATCH", "/v1/quotes/1", "null", Json, 400, "", "type" },
        { "PATCH", "/v1/quotes/1", "[1]", "application/merge-patch+json", 400, "", "type" },
        // Fields.
        { "POST", "/v1/articles", "{}", Json, 400, "/text", "required" },
        { "POST", "/v1/articles", "{\"text\":null}", Json, 400, "/text", "type" },
        { "POST", "/v1/articles", "{\"text\":1e400}", Json, 400, "/text", "type" },
        { "POST", "/v1/articles", "{\"text\":[\"a\"]}", Json, 400, "/text", "type" },
        { "POST", "/v1/articles", "{\"text\":\" \\u00a0\\n\"}", Json, 400, "/text", "empty" },
        { "POST", "/v1/articles", "{\"text\":\"a\\u0000b\"}", Json, 400, "/text", "character" },
        { "POST", "/v1/articles", "{\"text\":\"a\\ud800b\"}", Json, 400, "/text", "encoding" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"titel\":\"b\"}", Json, 400, "/titel", "unknown" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"Title\":\"b\"}", Json, 400, "/Title", "unknown" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"a/b~c\":1}", Json, 400, "/a~1b~0c", "unknown" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"\\ud800\":1}", Json, 400, "", "encoding" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"publishedOn\":\"2026-02-30\"}", Json, 400, "/publishedOn", "value" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"publishedOn\":\"0000-01-01\"}", Json, 400, "/publishedOn", "value" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"publishedOn\":20260302}", Json, 400, "/publishedOn", "type" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"retrievedAt\":\"2026-03-02T10:00:00\"}", Json, 400, "/retrievedAt", "value" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"retrievedAt\":\"9999-12-31T23:59:59-12:00\"}", Json, 400, "/retrievedAt", "value" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"type\":\"Article\"}", Json, 400, "/type", "value" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"type\":0}", Json, 400, "/type", "type" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"url\":\"javascript:alert(1)\"}", Json, 400, "/url", "url" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"url\":\"/artikel\"}", Json, 400, "/url", "url" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"externalId\":\" \"}", Json, 400, "/externalId", "empty" },
        { "POST", "/v1/articles", "{\"text\":\"a\",\"language\":\"nl_NL\"}", Json, 400, "/language", "language" },
        { "POST", "/v1/quotes", "{\"text\":\"a\",\"source\":{\"articleId\":1.5}}", Json, 400, "/source/articleId", "type" },
        { "POST", "/v1/quotes", "{\"text\":\"a\",\"source\":{\"articleId\":99999999999999999999}}", Json, 400, "/source/articleId", "type" },
        { "POST", "/v1/quotes", "{\"text\":\"a\",\"source\":{\"link\":\"b\"}}", Json, 400, "/source/link", "unknown" },
        { "POST", "/v1/quotes", "{\"text\":\"a\",\"source\":\"b\"}", Json, 400, "/source", "type" },
        { "POST", "/v1/quotes", "{\"text\":\"a\",\"source\":{\"citation\":\"b\"},\"jointWith\":[null]}", Json, 400, "/jointWith/0", "type" },
        { "POST", "/v1/extractions?title=a", "{\"text\":\"a\"}", Json, 400, "title", "unknown" },
        { "POST", "/v1/extractions?publishedOn=gisteren", "a", "text/plain", 400, "publishedOn", "value" },
        // Parameters.
        { "POST", "/v1/articles?dryRun=true", "{\"text\":\"a\"}", Json, 400, "dryRun", "unknown" },
        { "GET", "/v1/quotes/1?expand=all", null, null, 400, "expand", "unknown" },
        { "GET", "/v1/quotes?qq=x", null, null, 400, "qq", "unknown" },
        { "GET", "/v1/quotes?limit=0", null, null, 400, "limit", "range" },
        { "GET", "/v1/quotes?limit=201", null, null, 400, "limit", "range" },
        { "GET", "/v1/quotes?limit=99999999999", null, null, 400, "limit", "value" },
        { "GET", "/v1/quotes?limit=", null, null, 400, "limit", "value" },
        { "GET", "/v1/quotes?limit=1&limit=2", null, null, 400, "limit", "repeated" },
        { "GET", "/v1/quotes?from=2024-02-30", null, null, 400, "from", "value" },
        { "GET", "/v1/quotes?from=2024-02-02&to=2024-02-01", null, null, 400, "to", "range" },
        { "GET", "/v1/quotes?kind=Direct", null, null, 400, "kind", "value" },
        { "GET", "/v1/quotes?sort=0", null, null, 400, "sort", "value" },
        { "GET", "/v1/quotes?minConfidence=2", null, null, 400, "minConfidence", "range" },
        { "GET", "/v1/quotes?minConfidence=NaN", null, null, 400, "minConfidence", "value" },
        { "GET", "/v1/quotes?speakerId=Bos", null, null, 400, "speakerId", "value" },
        { "GET", "/v1/quotes?speaker=…", null, null, 400, "speaker", "empty" },
        { "GET", "/v1/quotes?total=ja", null, null, 400, "total", "value" },
        { "GET", "/v1/quotes?q=", null, null, 400, "q", "empty" },
        { "GET", "/v1/quotes?q=-a", null, null, 400, "q", "onlyExclusions" },
        { "GET", "/v1/quotes?q=ab*", null, null, 400, "q", "prefixTooShort" },
        { "GET", "/v1/quotes?q=a+OR", null, null, 400, "q", "danglingOr" },
        { "GET", "/v1/quotes?q=a%00b", null, null, 400, "q", "encoding" },
        { "GET", "/v1/quotes?q=%ff", null, null, 400, "q", "encoding" },
        { "GET", "/v1/quotes?cursor=garbage", null, null, 400, "cursor", "cursor" },
        { "GET", "/v1/quotes?cursor=", null, null, 400, "cursor", "cursor" },
        { "GET", "/v1/articles?cursor=AAAAAAAAAAAAAAAA", null, null, 400, "cursor", "cursor" },
        { "GET", "/v1/speakers?cursor=%22", null, null, 400, "cursor", "cursor" },
        { "GET", "/v1/speakers?type=unnamed", null, null, 400, "type", "value" },
        { "GET", "/v1/articles?limit=-1", null, null, 400, "limit", "range" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_error_says_what_and_where(string method, string path, string? body, string? contentType, int status, string? place, string? code)
    {
        var content = body is null ? null : ApiClient.Bytes(Encoding.UTF8.GetBytes(body), contentType);

        var answer = await server.Api.Send(new HttpMethod(method), path, content);

        answer.Expect(status);
        ProblemShape.Require(answer);
        if (place is null)
            return;
        var error = answer.At("errors.0");
        Assert.Equal(place, error.At(place is "" or ['/', ..] ? "pointer" : "parameter")?.ToString());
        Assert.Equal(code, error.At("code")?.ToString());
        Assert.NotEmpty(error.At("detail")!.ToString());
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var answer = (await server.Api.Post("/v1/articles", System.Text.Json.Nodes.JsonNode.Parse("""{"titel":1,"url":5,"publishedOn":"x"}"""))).Expect(400);

        Assert.Equal(["/titel", "/url", "/publishedOn", "/text"], answer.Each("errors", "pointer"));
    }

    [Theory]
    [InlineData("/v1/quotes?spaeker=x", "“speaker”")]
    [InlineData("/v1/quotes?Limit=5", "“limit”")]
    [InlineData("/v1/articles?outlets=x", "“outlet”")]
    public async Task An_unknown_parameter_gets_the_nearest_known_one(string path, string nearest) =>
        Assert.Contains(nearest, (await server.Api.Get(path)).Expect(400).Text("errors.0.detail"), StringComparison.Ordinal);
}
