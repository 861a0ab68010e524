using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Articles;

/// <summary>A new text makes a version, extracts anew, and keeps what people did.</summary>
public sealed class ArticleVersionTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Bridge = "“De brug gaat dicht”, zegt wethouder Karin Bos.";
    private const string Station = "“Het station blijft open”, zegt wethouder Karin Bos.";

    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_corrected_text_is_a_new_version_with_its_own_quotes()
    {
        var url = Some.Url();
        var first = await Api.PostArticle(Some.Article(Bridge, url));

        var second = (await Api.Post("/v1/articles", Some.Article($"{Bridge}\n\n{Station}", url))).Expect(200);

        Assert.Equal("updated", second.Text("outcome"));
        Assert.Equal(2, second.Number("version"));
        Assert.Equal(["De brug gaat dicht", "Het station blijft open"], second.Each("quotes", "text"));
        Assert.Equal(first.Ids("quotes")[0], second.Ids("quotes")[0]);
        Assert.Equal(["2", "2"], second.Each("quotes", "source.version"));
    }

    [Fact]
    public async Task A_quote_that_is_gone_stays_and_says_so()
    {
        var url = Some.Url();
        var first = await Api.PostArticle(Some.Article($"{Bridge}\n\n{Station}", url));

        await Api.PostArticle(Some.Article(Station, url));

        var gone = await Api.Get($"/v1/quotes/{first.Ids("quotes")[0]}");
        Assert.Equal("removedFromSource", gone.Text("status"));
        Assert.Equal(1, gone.Number("source.version"));
        Assert.Equal("De brug gaat dicht", gone.Text("text"));
        var history = await Api.Get($"/v1/quotes/{gone.Id}/history");
        Assert.Equal(["created", "removedFromSource"], history.Each("items", "action"));
    }

    [Fact]
    public async Task A_short_quote_is_gone_although_its_letters_stand_inside_other_words()
    {
        var url = Some.Url();
        var first = await Api.PostArticle(Some.Article($"“Ja”, zegt wethouder Karin Bos.\n\n{Station}", url));
        Assert.Equal("Ja", first.Text("quotes.0.text"));

        await Api.PostArticle(Some.Article($"Jan belde in Januari.\n\n{Station}", url));

        Assert.Equal("removedFromSource", (await Api.Get($"/v1/quotes/{first.Ids("quotes")[0]}")).Text("status"));
    }

    [Fact]
    public async Task A_quote_that_comes_back_is_the_same_quote_again()
    {
        var url = Some.Url();
        var id = (await Api.PostArticle(Some.Article(Bridge, url))).Ids("quotes")[0];
        await Api.PostArticle(Some.Article(Station, url));

        var back = await Api.PostArticle(Some.Article(Bridge, url));

        Assert.Contains(id, back.Ids("quotes"));
        Assert.Equal("active", (await Api.Get($"/v1/quotes/{id}")).Text("status"));
    }

    [Fact]
    public async Task What_a_person_confirmed_or_corrected_stays_as_it_was_left()
    {
        var url = Some.Url();
        var first = await Api.PostArticle(Some.Article($"{Bridge}\n\n{Station}", url));
        var (bridge, station) = (first.Ids("quotes")[0], first.Ids("quotes")[1]);
        await Api.Patch($"/v1/quotes/{bridge}", new JsonObject { ["review"] = "confirmed" });
        await Api.Patch($"/v1/quotes/{station}", new JsonObject { ["affiliation"] = "burgemeester" });

        var second = await Api.PostArticle(Some.Article($"Een nieuw begin.\n\n{Bridge}\n\n{Station}", url));

        Assert.Equal([bridge, station], second.Ids("quotes"));
        Assert.Equal(["confirmed", "corrected"], second.Each("quotes", "review"));
        Assert.Equal("burgemeester", second.Text("quotes.1.affiliation"));
        Assert.Equal(19, second.Number("quotes.0.source.segments.0.start"));
    }

    [Fact]
    public async Task What_a_person_rejected_is_not_found_anew()
    {
        var url = Some.Url();
        var first = await Api.PostArticle(Some.Article(Bridge, url));
        await Api.Patch($"/v1/quotes/{first.Ids("quotes")[0]}", new JsonObject { ["review"] = "rejected" });

        var second = await Api.PostArticle(Some.Article($"Een nieuw begin.\n\n{Bridge}", url));

        Assert.Empty(second.Ids("quotes"));
        Assert.Equal(first.Ids("quotes"), (await Api.Get($"/v1/quotes?article={first.Id}&review=rejected&review=unreviewed")).Ids());
    }

    [Theory]
    [InlineData("“De brug\ngaat dicht”, zegt wethouder Karin Bos.")]
    [InlineData("“De brug is cafe\u0301”, zegt wethouder Karin Bos.")]
    [InlineData("“De brug gaat dicht”, zegt wethouder Karin Bos, “en het station blijft open.”")]
    public async Task A_quote_is_known_again_however_its_passage_is_written(string text)
    {
        var url = Some.Url();
        var first = await Api.PostArticle(Some.Article(text, url));
        Assert.NotEmpty(first.Ids("quotes"));

        var second = await Api.PostArticle(Some.Article($"Een nieuw begin.\n\n{text}", url));

        Assert.Equal(first.Ids("quotes"), second.Ids("quotes"));
    }

    [Fact]
    public async Task Every_version_stays_as_it_was_posted()
    {
        var url = Some.Url();
        var article = await Api.PostArticle(Some.Article(Bridge, url, "De Bode", title: "Kop"));
        await Api.PostArticle(Some.Article(Station, url, title: "Andere kop"));

        var versions = (await Api.Get($"/v1/articles/{article.Id}/versions")).Expect(200);

        Assert.Equal(["1", "2"], versions.Each("items", "version"));
        Assert.Equal([Bridge, Station], versions.Each("items", "text"));
        Assert.Equal(["Kop", "Andere kop"], versions.Each("items", "title"));
        Assert.Equal(article.Text("textSha256"), versions.Text("items.0.textSha256"));
    }

    [Fact]
    public async Task A_corrected_day_or_outlet_reaches_every_quote_that_rests_on_it()
    {
        var (before, after) = ($"De {Some.Word()}", $"De {Some.Word()}");
        var article = await Api.PostArticle(Some.Article($"{Bridge}\n\n{Station}", Some.Url(), before, "2026-03-02"));
        var (bridge, gone) = (article.Ids("quotes")[0], article.Ids("quotes")[1]);
        await Api.Patch($"/v1/quotes/{bridge}", new JsonObject { ["review"] = "confirmed" });
        await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["text"] = Bridge });

        await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["medium"] = after, ["publishedOn"] = "2026-03-05" });

        var quote = await Api.Get($"/v1/quotes/{bridge}");
        Assert.Equal("2026-03-05", quote.Text("date"));
        Assert.Equal(after, quote.Text("medium.name"));
        Assert.Equal("confirmed", quote.Text("review"));
        Assert.Equal([bridge, gone], (await Api.Get($"/v1/quotes?outlet={after}&sort=oldest")).Ids().Order());
        Assert.Empty((await Api.Get($"/v1/quotes?outlet={before}")).Ids());
    }

    [Fact]
    public async Task A_quote_that_is_gone_is_still_gone_when_its_retraction_is_taken_back()
    {
        var url = Some.Url();
        var first = await Api.PostArticle(Some.Article($"{Bridge}\n\n{Station}", url));
        var (gone, there) = (first.Ids("quotes")[0], first.Ids("quotes")[1]);
        await Api.PostArticle(Some.Article(Station, url));

        foreach (var (id, status) in new[] { (gone, "removedFromSource"), (there, "active") })
        {
            (await Api.Delete($"/v1/quotes/{id}")).Expect(204);
            var restored = (await Api.Patch($"/v1/quotes/{id}", new JsonObject { ["status"] = "active" })).Expect(200);

            Assert.Equal(status, restored.Text("status"));
            Assert.Equal("restored", (await Api.Get($"/v1/quotes/{id}/history")).Each("items", "action")[^1]);
        }
    }
}
