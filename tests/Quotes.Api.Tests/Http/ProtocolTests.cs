using System.Text;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>HTTP itself: methods, limits, encodings, and what no well-behaved client sends.</summary>
public sealed class ProtocolTests(ProtocolTests.SmallServer server) : IClassFixture<ProtocolTests.SmallServer>
{
    private const string Json = "application/json";
    private const int MaxBody = 100_000;

    private ApiClient Api => server.Server.Api;

    [Theory]
    [InlineData("/v1/quotes", 200)]
    [InlineData("/v1/articles", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/swagger/index.html", 200)]
    [InlineData("/v1/quotes/999999", 404)]
    [InlineData("/v1/nothing", 404)]
    [InlineData("/v1/extractions", 405)]
    public async Task HEAD_is_a_GET_without_a_body(string path, int status)
    {
        var head = (await Api.Send(HttpMethod.Head, path, null)).Expect(status);

        Assert.Empty(head.Body);
        Assert.Equal((await Api.Get(path)).ContentType, head.ContentType);
    }

    [Theory]
    [InlineData("/v1/quotes", "GET, POST, HEAD, OPTIONS")]
    [InlineData("/v1/articles/1", "GET, PATCH, DELETE, HEAD, OPTIONS")]
    [InlineData("/v1/extractions", "POST, OPTIONS")]
    public async Task OPTIONS_and_a_405_tell_what_is_possible(string path, string methods)
    {
        var expected = methods.Split(", ").Order();

        var options = (await Api.Send(HttpMethod.Options, path, null)).Expect(204);
        var wrong = (await Api.Send(HttpMethod.Put, path, null)).Expect(405);

        Assert.Equal(expected, options.ContentHeaders.Allow.Order());
        Assert.Equal(expected, wrong.ContentHeaders.Allow.Order());
    }

    [Theory]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("Application/JSON;charset=UTF-8")]
    public async Task JSON_is_read_however_its_type_is_written(string contentType) =>
        (await Api.Send(HttpMethod.Post, "/v1/articles", ApiClient.Bytes("""{"text":"a"}"""u8.ToArray(), contentType))).Expect(200, 201);

    [Fact]
    public async Task A_byte_order_mark_is_skipped() =>
        (await Api.Send(HttpMethod.Post, "/v1/articles", ApiClient.Bytes([0xEF, 0xBB, 0xBF, .. """{"text":"bom"}"""u8], Json))).Expect(201);

    [Theory]
    [InlineData(new byte[] { (byte)'"', 0xFF, (byte)'"' })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0 })]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' })]
    public async Task What_is_no_UTF8_is_refused(byte[] body)
    {
        foreach (var (path, type) in new[] { ("/v1/articles", Json), ("/v1/extractions", "text/plain") })
        {
            var refused = (await Api.Send(HttpMethod.Post, path, ApiClient.Bytes(body, type))).Expect(400);
            ProblemShape.Require(refused);
            Assert.Equal("encoding", refused.Text("errors.0.code"));
        }
    }

    [Fact]
    public async Task A_body_in_a_content_coding_is_refused()
    {
        var content = ApiClient.Bytes([0x1F, 0x8B, 8], Json);
        content.Headers.ContentEncoding.Add("gzip");

        ProblemShape.Require((await Api.Send(HttpMethod.Post, "/v1/articles", content)).Expect(415));
    }

    [Theory]
    [InlineData("POST", "/v1/articles", Json)]
    [InlineData("PATCH", "/v1/articles/1", Json)]
    [InlineData("POST", "/v1/extractions", "text/plain")]
    public async Task A_body_that_is_too_large_is_refused_with_and_without_its_length(string method, string path, string type)
    {
        var start = $"{method} {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: {type}\r\n";
        var chunk = Encoding.ASCII.GetBytes($"4000\r\n{new string('a', 0x4000)}\r\n");

        var withLength = await RawConnection.Send(Api.Address, $"{start}Content-Length: {MaxBody + 1}\r\n\r\n");
        var chunked = await RawConnection.Send(
            Api.Address, [Encoding.ASCII.GetBytes($"{start}Transfer-Encoding: chunked\r\n\r\n"), .. Enumerable.Repeat((ReadOnlyMemory<byte>)chunk, 8)]);

        foreach (var answer in new[] { withLength, chunked })
        {
            Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
            Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(40_000)]
    [InlineData(400_000)]
    public async Task An_address_that_is_too_long_is_refused(int length)
    {
        var answer = (await Api.Get($"/v1/quotes?q={new string('a', length)}")).Expect(414);

        ProblemShape.Require(answer);
    }

    [Fact]
    public async Task The_longest_useful_search_is_taken() =>
        (await Api.Get($"/v1/quotes?{string.Join('&', Enumerable.Range(0, 50).Select(i => $"affiliation={Uri.EscapeDataString($"burgemeester én wethouder van gemeente {i}")}"))}")).Expect(200);

    [Fact]
    public async Task Headers_that_are_too_long_or_too_many_are_refused()
    {
        ProblemShape.Require((await Api.Get("/v1/quotes", ("X-Long", new string('a', 40_000)))).Expect(431));
        ProblemShape.Require((await Api.Get("/v1/quotes", [.. Enumerable.Range(0, 500).Select(i => ($"X-Header-{i}", new string('a', 100)))])).Expect(431));
    }

    [Fact]
    public async Task A_body_that_breaks_off_harms_nobody()
    {
        await RawConnection.Send(Api.Address, "POST /v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"te\r\nzz");

        (await Api.Get("/v1/quotes")).Expect(200);
    }

    /// <summary>A server that takes little at once.</summary>
    public sealed class SmallServer : IAsyncLifetime
    {
        public TestServer Server { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Server = await TestServer.StartAsync(new Settings { MaxBodyBytes = MaxBody });

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
