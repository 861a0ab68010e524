using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Articles;

public sealed class ArticlePatchTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_patch_changes_what_it_names_and_leaves_the_rest()
    {
        var article = await Api.PostArticle(Some.Article(url: Some.Url(), medium: "De Bode", title: "Kop"));

        var patched = (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["author"] = "Joris Maas" })).Expect(200);

        Assert.Equal("updated", patched.Text("outcome"));
        Assert.Equal("Joris Maas", patched.Text("author"));
        Assert.Equal("Kop", patched.Text("title"));
        Assert.Equal(2, patched.Number("version"));
        Assert.Equal(article.Ids("quotes"), patched.Ids("quotes"));
    }

    [Fact]
    public async Task Null_takes_a_value_away()
    {
        var article = await Api.PostArticle(Some.Article(url: Some.Url(), medium: "De Bode", title: "Kop"));

        var patched = (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["title"] = null, ["medium"] = null })).Expect(200);

        Assert.Null(patched.At("title"));
        Assert.Null(patched.At("outlet"));
        Assert.Null(patched.At("quotes.0.medium"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"title":"Kop"}""")]
    [InlineData("""{"author":null}""")]
    public async Task A_patch_that_says_nothing_new_makes_no_version(string patch)
    {
        var article = await Api.PostArticle(Some.Article(url: Some.Url(), title: "Kop"));

        var patched = (await Api.Patch($"/v1/articles/{article.Id}", JsonNode.Parse(patch))).Expect(200);

        Assert.Equal("unchanged", patched.Text("outcome"));
        Assert.Equal(article.ETag, patched.ETag);
    }

    [Theory]
    [InlineData("""{"text":null}""", "/text")]
    [InlineData("""{"text":"  "}""", "/text")]
    [InlineData("""{"titel":"x"}""", "/titel")]
    [InlineData("""{"url":"bode.example"}""", "/url")]
    [InlineData("""{"publishedOn":"2 maart"}""", "/publishedOn")]
    public async Task What_a_post_would_refuse_a_patch_refuses_too(string patch, string pointer)
    {
        var article = await Api.PostArticle(Some.Article(url: Some.Url()));

        var refused = (await Api.Patch($"/v1/articles/{article.Id}", JsonNode.Parse(patch))).Expect(400);

        Assert.Equal(pointer, refused.Text("errors.0.pointer"));
        Assert.Equal(1, (await Api.Get($"/v1/articles/{article.Id}")).Number("version"));
    }

    [Fact]
    public async Task An_article_cannot_take_the_URL_the_id_or_the_text_of_another()
    {
        var (url, id, text) = (Some.Url(), $"id-{Some.Number()}", $"Een tekst over {Some.Word()}.");
        await Api.PostArticle(Some.Article(url: url));
        await Api.PostArticle(Some.Article(medium: "De Bode", externalId: id));
        await Api.PostArticle(Some.Article(text));
        var article = await Api.PostArticle(Some.Article());

        (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["url"] = $"{url}?utm_source=x" })).Expect(409);
        (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["externalId"] = id, ["medium"] = "de bode" })).Expect(409);
        (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["text"] = text })).Expect(409);

        Assert.Equal(1, (await Api.Get($"/v1/articles/{article.Id}")).Number("version"));
    }

    [Fact]
    public async Task A_deleted_article_is_gone_and_posting_it_again_brings_it_back_with_its_quotes()
    {
        var posted = Some.Article($"{Some.Said("De brug gaat dicht")}\n\n{Some.Said("Het station blijft open")}", Some.Url());
        var article = await Api.PostArticle(posted);
        var (kept, retracted) = (article.Ids("quotes")[0], article.Ids("quotes")[1]);
        (await Api.Delete($"/v1/quotes/{retracted}?reason=article%20deleted")).Expect(204);

        (await Api.Delete($"/v1/articles/{article.Id}")).Expect(204);
        (await Api.Get($"/v1/articles/{article.Id}")).Expect(410);
        (await Api.Get($"/v1/articles/{article.Id}/versions")).Expect(410);
        (await Api.Delete($"/v1/articles/{article.Id}")).Expect(410);
        (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject())).Expect(410);
        Assert.Equal("retracted", (await Api.Get($"/v1/quotes/{kept}")).Text("status"));
        Assert.Empty((await Api.Get($"/v1/quotes?article={article.Id}")).Ids());
        Assert.DoesNotContain(article.Id, (await Api.Get("/v1/articles?limit=200")).Ids());

        var back = (await Api.Post("/v1/articles", posted)).Expect(200);

        Assert.Equal(article.Id, back.Id);
        Assert.Equal([kept], back.Ids("quotes"));
        Assert.Equal("active", (await Api.Get($"/v1/quotes/{kept}")).Text("status"));
        Assert.Equal(("retracted", "article deleted"), ((await Api.Get($"/v1/quotes/{retracted}")).Text("status"), (await Api.Get($"/v1/quotes/{retracted}")).Text("statusReason")));
    }

    [Fact]
    public async Task What_was_gone_from_the_text_before_a_deletion_is_so_after_the_return()
    {
        var url = Some.Url();
        var gone = (await Api.PostArticle(Some.Article(Some.Said("De brug gaat dicht"), url))).Ids("quotes")[0];
        var article = await Api.PostArticle(Some.Article("Geen citaat.", url));

        await Api.Delete($"/v1/articles/{article.Id}");
        await Api.PostArticle(Some.Article("Geen citaat.", url));

        Assert.Equal("removedFromSource", (await Api.Get($"/v1/quotes/{gone}")).Text("status"));
    }
}
