using System.Text;
using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>Every error is problem+json that says what, where and what would be right.</summary>
public sealed class ProblemTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Theory]
    [InlineData("GET", "/", 404)]
    [InlineData("GET", "/v1", 404)]
    [InlineData("GET", "/v1/articles/0", 404)]
    [InlineData("GET", "/v1/articles/one", 404)]
    [InlineData("GET", "/v1/articles/99999999999999999999", 404)]
    [InlineData("GET", "/v1/articles/1/version", 404)]
    [InlineData("GET", "/v1/quotes/0", 404)]
    [InlineData("GET", "/v1/quotes/0/history", 404)]
    [InlineData("GET", "/v1/speakers/0", 404)]
    [InlineData("GET", "/v1/media/0", 404)]
    [InlineData("DELETE", "/v1/articles/0", 404)]
    [InlineData("DELETE", "/v1/quotes/0", 404)]
    [InlineData("PUT", "/v1/quotes", 405)]
    [InlineData("DELETE", "/v1/speakers/1", 405)]
    [InlineData("POST", "/v1/quotes/1", 405)]
    public async Task A_wrong_address_or_method_is_told(string method, string path, int status) =>
        ExpectProblem(await Api.Send(new HttpMethod(method), path, null), status);

    [Fact]
    public async Task A_wrong_method_names_the_right_ones()
    {
        var answer = await Api.Send(HttpMethod.Put, "/v1/quotes", null);

        Assert.Equal(["GET", "POST"], answer.ContentHeaders.Allow.Order());
    }

    [Theory]
    [InlineData("/v1/articles", null)]
    [InlineData("/v1/articles", "text/plain")]
    [InlineData("/v1/articles", "application/xml")]
    [InlineData("/v1/articles", "application/json; charset=latin1")]
    [InlineData("/v1/quotes", "multipart/form-data")]
    [InlineData("/v1/extractions", "text/html")]
    public async Task A_body_of_another_type_is_refused(string path, string? type) =>
        ExpectProblem(await Api.Send(HttpMethod.Post, path, ApiClient.Bytes("{}"u8.ToArray(), type)), 415);

    [Theory]
    [InlineData("", "json", "")]
    [InlineData("{", "json", "")]
    [InlineData("{\"text\":\"a\",}", "json", "")]
    [InlineData("{\"text\":\"a\"} {}", "json", "")]
    [InlineData("{\"text\":\"a\",\"text\":\"b\"}", "json", "")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "json", "")]
    [InlineData("null", "required", "")]
    [InlineData("[]", "type", "")]
    [InlineData("\"text\"", "type", "")]
    [InlineData("{}", "required", "/text")]
    [InlineData("{\"text\":null}", "type", "/text")]
    [InlineData("{\"text\":1}", "type", "/text")]
    [InlineData("{\"text\":[\"a\"]}", "type", "/text")]
    [InlineData("{\"text\":\" \\n \"}", "empty", "/text")]
    [InlineData("{\"text\":\"a\\u0000b\"}", "character", "/text")]
    [InlineData("{\"text\":\"a\\ud800b\"}", "encoding", "/text")]
    [InlineData("{\"text\":\"a\",\"tekst\":\"b\"}", "unknown", "/tekst")]
    [InlineData("{\"text\":\"a\",\"a/b~c\":\"b\"}", "unknown", "/a~1b~0c")]
    [InlineData("{\"text\":\"a\",\"Text\":\"b\"}", "unknown", "/Text")]
    [InlineData("{\"text\":\"a\",\"publishedOn\":\"2026-02-30\"}", "value", "/publishedOn")]
    [InlineData("{\"text\":\"a\",\"publishedOn\":\"02/03/2026\"}", "value", "/publishedOn")]
    [InlineData("{\"text\":\"a\",\"publishedOn\":20260302}", "type", "/publishedOn")]
    [InlineData("{\"text\":\"a\",\"retrievedAt\":\"2026-03-02T09:00:00\"}", "value", "/retrievedAt")]
    [InlineData("{\"text\":\"a\",\"type\":\"Article\"}", "value", "/type")]
    [InlineData("{\"text\":\"a\",\"type\":0}", "type", "/type")]
    [InlineData("{\"text\":\"a\",\"url\":\"bode.example/a\"}", "url", "/url")]
    [InlineData("{\"text\":\"a\",\"url\":\"javascript:alert(1)\"}", "url", "/url")]
    [InlineData("{\"text\":\"a\",\"medium\":\"…\"}", "empty", "/medium")]
    [InlineData("{\"text\":\"a\",\"language\":\"Dutch!\"}", "language", "/language")]
    public async Task A_wrong_article_is_told_what_is_wrong_where(string body, string code, string pointer)
    {
        var answer = await Api.Send(HttpMethod.Post, "/v1/articles", ApiClient.Bytes(Encoding.UTF8.GetBytes(body), "application/json"));

        ExpectProblem(answer, 400);
        Assert.Contains(answer.At("errors")!.AsArray(), error => error!["code"]!.ToString() == code && error["pointer"]?.ToString() == pointer);
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var answer = await Api.Post("/v1/articles", new JsonObject { ["tekst"] = "a", ["publishedOn"] = "gisteren", ["type"] = "column" });

        Assert.Equal(["/publishedOn", "/tekst", "/text", "/type"], answer.Each("errors", "pointer").Order());
        Assert.Contains("did you mean “text”?", answer.Body);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused_and_a_byte_order_mark_is_not()
    {
        var broken = await Api.Send(HttpMethod.Post, "/v1/extractions", ApiClient.Bytes([.. "{\"text\":\""u8, 0xff, .. "\"}"u8], "application/json"));
        var marked = await Api.Send(HttpMethod.Post, "/v1/extractions", ApiClient.Bytes([.. Encoding.UTF8.Preamble, .. "{\"text\":\"a\"}"u8], "application/json"));

        ExpectProblem(broken, 400);
        marked.Expect(200);
    }

    [Theory]
    [InlineData("/v1/quotes?speker=Bos", "speker", "unknown")]
    [InlineData("/v1/quotes?Q=brug", "Q", "unknown")]
    [InlineData("/v1/quotes?limit=0", "limit", "range")]
    [InlineData("/v1/quotes?limit=201", "limit", "range")]
    [InlineData("/v1/quotes?limit=ten", "limit", "value")]
    [InlineData("/v1/quotes?limit=1e1", "limit", "value")]
    [InlineData("/v1/quotes?limit=99999999999", "limit", "value")]
    [InlineData("/v1/quotes?limit=1&limit=2", "limit", "repeated")]
    [InlineData("/v1/quotes?from=2026-13-01", "from", "value")]
    [InlineData("/v1/quotes?from=2026-02-01&to=2026-01-01", "to", "range")]
    [InlineData("/v1/quotes?kind=spoken", "kind", "value")]
    [InlineData("/v1/quotes?kind=0", "kind", "value")]
    [InlineData("/v1/quotes?minConfidence=2", "minConfidence", "range")]
    [InlineData("/v1/quotes?minConfidence=NaN", "minConfidence", "value")]
    [InlineData("/v1/quotes?total=yes", "total", "value")]
    [InlineData("/v1/quotes?q=", "q", "empty")]
    [InlineData("/v1/quotes?q=-brug", "q", "onlyExclusions")]
    [InlineData("/v1/quotes?q=br*", "q", "prefixTooShort")]
    [InlineData("/v1/quotes?q=brug+OR", "q", "danglingOr")]
    [InlineData("/v1/quotes?q=%ff", "q", "encoding")]
    [InlineData("/v1/quotes?q=a%00b", "q", "encoding")]
    [InlineData("/v1/quotes?cursor=abc", "cursor", "cursor")]
    [InlineData("/v1/quotes?cursor=%21", "cursor", "cursor")]
    [InlineData("/v1/quotes?speaker=%E2%80%A6", "speaker", "empty")]
    [InlineData("/v1/quotes?language=Nederlands", "language", "language")]
    [InlineData("/v1/articles/1?text=a", "text", "unknown")]
    [InlineData("/v1/articles?limit=0", "limit", "range")]
    [InlineData("/v1/articles?url=nu.nl", "url", "url")]
    [InlineData("/v1/speakers?type=unnamed", "type", "value")]
    [InlineData("/v1/media?limit=-1", "limit", "range")]
    public async Task A_wrong_parameter_is_told(string path, string parameter, string code)
    {
        var answer = await Api.Get(path);

        ExpectProblem(answer, 400);
        Assert.Contains(answer.At("errors")!.AsArray(), error => error!["code"]!.ToString() == code && error["parameter"]?.ToString() == parameter);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_with_and_without_a_length()
    {
        await using var small = await TestServer.StartAsync(new Settings { MaxBodyBytes = 10_000 });
        var body = Encoding.UTF8.GetBytes(Some.Article(new string('a', 20_000)).ToJsonString());
        using var chunked = new StreamContent(new ChunkedStream(body));
        chunked.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        ExpectProblem(await small.Api.Send(HttpMethod.Post, "/v1/articles", ApiClient.Bytes(body, "application/json")), 413);
        ExpectProblem(await small.Api.Send(HttpMethod.Post, "/v1/articles", chunked), 413);
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_told_so() =>
        ExpectProblem(await Api.Get($"/v1/quotes?q={new string('a', 20_000)}"), 414);

    [Fact]
    public async Task Headers_that_are_too_large_are_told_so() =>
        ExpectProblem(await Api.Get("/v1/quotes", ("X-Much", new string('a', 40_000))), 431);

    private static void ExpectProblem(Answer answer, int status)
    {
        Assert.True(answer.Status == status, $"{answer.Status} instead of {status}: {answer.Body}");
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(status, answer.Number("status"));
        Assert.All(new[] { "type", "title", "detail", "traceId" }, field => Assert.False(string.IsNullOrWhiteSpace(answer.Text(field)), field));
        Assert.DoesNotContain(" at Quotes.", answer.Body);
        foreach (var error in answer.At("errors")?.AsArray() ?? [])
        {
            Assert.True((error!["pointer"] is null) != (error["parameter"] is null), "exactly one of pointer and parameter");
            Assert.False(string.IsNullOrWhiteSpace(error["code"]!.ToString()));
            Assert.False(string.IsNullOrWhiteSpace(error["detail"]!.ToString()));
        }
    }

    /// <summary>A stream of unknown length, so that the body goes out in chunks.</summary>
    private sealed class ChunkedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
