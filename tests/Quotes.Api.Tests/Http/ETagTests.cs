using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>Every single resource has an ETag that changes with what is shown, and writes can be tied to it.</summary>
public sealed class ETagTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Text = "“De brug gaat dicht”, zegt wethouder Karin Bos.";

    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_copy_that_is_still_good_is_not_sent_again()
    {
        foreach (var path in await Resources())
        {
            var first = (await Api.Get(path)).Expect(200);

            foreach (var known in new[] { first.ETag, $"W/{first.ETag}", $"\"other\", {first.ETag}", "*" })
            {
                var again = (await Api.Get(path, ("If-None-Match", known))).Expect(304);
                Assert.Empty(again.Body);
                Assert.Equal(first.ETag, again.ETag);
            }

            (await Api.Get(path, ("If-None-Match", "\"other\""))).Expect(200);
            (await Api.Send(HttpMethod.Head, path, null, ("If-None-Match", first.ETag))).Expect(304);
        }
    }

    [Fact]
    public async Task A_change_of_a_quote_changes_the_ETag_of_all_that_shows_it()
    {
        var paths = await Resources();
        var before = new Dictionary<string, string>();
        foreach (var path in paths)
            before[path] = (await Api.Get(path)).ETag;

        await Api.Patch(paths[1], new JsonObject { ["affiliation"] = "burgemeester", ["medium"] = Some.Name() });

        foreach (var path in paths)
            Assert.True(before[path] != (await Api.Get(path)).ETag, path);
    }

    [Fact]
    public async Task The_ETag_of_a_write_is_that_of_the_next_read()
    {
        var posted = await Api.PostArticle(Some.Article(Text, Some.Url()));
        Assert.Equal(posted.ETag, (await Api.Get($"/v1/articles/{posted.Id}")).ETag);
        var patched = await Api.Patch($"/v1/articles/{posted.Id}", new JsonObject { ["title"] = "Kop" });
        Assert.Equal(patched.ETag, (await Api.Get($"/v1/articles/{posted.Id}")).ETag);
        var quote = await Api.PostQuote(Some.Quote());
        Assert.Equal(quote.ETag, (await Api.Get($"/v1/quotes/{quote.Id}")).ETag);
    }

    [Theory]
    [InlineData("/v1/articles/", """{"title":"Kop"}""")]
    [InlineData("/v1/quotes/", """{"review":"confirmed"}""")]
    public async Task A_write_tied_to_another_state_is_refused(string kind, string patch)
    {
        var article = await Api.PostArticle(Some.Article(Text, Some.Url()));
        var path = kind + (kind.Contains("articles", StringComparison.Ordinal) ? article.Id : article.Ids("quotes")[0]);
        var tag = (await Api.Get(path)).ETag;

        foreach (var wrong in new[] { "\"other\"", $"W/{tag}" })
        {
            ProblemShape.Require((await Api.Patch(path, JsonNode.Parse(patch), ("If-Match", wrong))).Expect(412));
            ProblemShape.Require((await Api.Delete(path, ("If-Match", wrong))).Expect(412));
        }

        Assert.Equal(tag, (await Api.Get(path)).ETag);
        (await Api.Patch(path, JsonNode.Parse(patch), ("If-Match", $"\"other\", {tag}"))).Expect(200);
        (await Api.Patch(path, JsonNode.Parse(patch), ("If-Match", tag))).Expect(412);
        (await Api.Patch(path, new JsonObject(), ("If-Match", "*"))).Expect(200);
        (await Api.Delete(path, ("If-Match", (await Api.Get(path)).ETag))).Expect(204);
    }

    [Fact]
    public async Task An_If_Match_that_is_no_list_of_ETags_protects_nothing_and_is_refused()
    {
        var quote = await Api.PostQuote(Some.Quote());

        foreach (var wrong in new[] { quote.ETag.Trim('"'), "\"open", "," })
        {
            var refused = (await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["review"] = "confirmed" }, ("If-Match", wrong))).Expect(400);
            Assert.Equal("If-Match", refused.Text("errors.0.parameter"));
        }
    }

    /// <summary>An article, its quote, and the quote's speaker and medium.</summary>
    private async Task<IReadOnlyList<string>> Resources()
    {
        var article = await Api.PostArticle(Some.Article(Some.Said("De brug gaat dicht", $"wethouder {Some.Name()}"), Some.Url(), Some.Name()));
        return
        [
            $"/v1/articles/{article.Id}",
            $"/v1/quotes/{article.Ids("quotes")[0]}",
            $"/v1/speakers/{article.Number("quotes.0.speaker.id")}",
            $"/v1/media/{article.Number("outlet.id")}",
        ];
    }
}
