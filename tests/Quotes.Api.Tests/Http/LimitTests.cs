using System.Text;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>What is too large or no text at all is told as a problem, too.</summary>
public sealed class LimitTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused_and_a_byte_order_mark_is_not()
    {
        var broken = await Api.Send(HttpMethod.Post, "/v1/extractions", ApiClient.Bytes([.. "{\"text\":\""u8, 0xff, .. "\"}"u8], "application/json"));
        var marked = await Api.Send(HttpMethod.Post, "/v1/extractions", ApiClient.Bytes([.. Encoding.UTF8.Preamble, .. "{\"text\":\"a\"}"u8], "application/json"));

        Expect(broken, 400);
        marked.Expect(200);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_with_and_without_a_length()
    {
        await using var small = await TestServer.StartAsync(new Settings { MaxBodyBytes = 10_000 });
        var body = Encoding.UTF8.GetBytes(Some.Article(new string('a', 20_000)).ToJsonString());
        using var chunked = new StreamContent(new ChunkedStream(body));
        chunked.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        Expect(await small.Api.Send(HttpMethod.Post, "/v1/articles", ApiClient.Bytes(body, "application/json")), 413);
        Expect(await small.Api.Send(HttpMethod.Post, "/v1/articles", chunked), 413);
    }

    private static void Expect(Answer answer, int status) => ProblemShape.Require(answer.Expect(status));

    /// <summary>A stream of unknown length, so that the body goes out in chunks.</summary>
    private sealed class ChunkedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
