using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>A copy that is still good is not sent again, and a change meant for another state is not made.</summary>
public sealed class ETagTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_resource_answers_304_to_a_good_copy_and_412_to_a_stale_change()
    {
        var quote = await Api.PostQuote(Some.Quote(speaker: Some.Name()));
        var speaker = await Api.Get($"/v1/speakers/{quote.Number("speaker.id")}");

        (await Api.Get($"/v1/quotes/{quote.Id}", ("If-None-Match", quote.ETag))).Expect(304);
        (await Api.Get($"/v1/speakers/{speaker.Id}", ("If-None-Match", speaker.ETag))).Expect(304);
        (await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["cue"] = "zegt" }, ("If-Match", quote.ETag))).Expect(200);
        (await Api.Get($"/v1/quotes/{quote.Id}", ("If-None-Match", quote.ETag))).Expect(200);
        (await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["cue"] = "riep" }, ("If-Match", quote.ETag))).Expect(412);
        (await Api.Delete($"/v1/quotes/{quote.Id}", ("If-Match", quote.ETag))).Expect(412);
    }
}
