using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Articles;

/// <summary>A corrected text is a new version; what people reviewed stays, and what is gone says so.</summary>
public sealed class ArticleUpdateTests(TestServer server) : IClassFixture<TestServer>
{
    private const string First = "“De brug gaat dicht”, zegt wethouder Karin Bos.";
    private const string Second = "“De tunnel blijft open”, zegt burgemeester Jan Vermeer.";
    private const string Third = "“Het veer vaart weer”, zegt schipper Piet Bakker.";

    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_corrected_text_is_a_new_version_with_its_quotes_known_again()
    {
        var (url, article) = await Store($"{First}\n{Second}");
        var before = article.Ids("quotes");

        var updated = await Api.PostArticle(Some.Article($"Voorpagina. {First}\n{Third}", url));

        Assert.Equal("updated", updated.Text("outcome"));
        Assert.Equal(2, updated.Number("version"));
        Assert.Contains(before[0], updated.Ids("quotes"));
        var kept = (await Api.Get($"/v1/quotes/{before[0]}")).Expect(200);
        Assert.Equal(1, kept.Number("revision"));
        Assert.Equal(2, kept.Number("source.version"));
        Assert.Equal(13, kept.Number("source.segments.0.start"));
        var gone = await Api.Get($"/v1/quotes/{before[1]}");
        Assert.Equal("removedFromSource", gone.Text("status"));
        Assert.Equal(1, gone.Number("source.version"));
        Assert.Equal(["created", "removedFromSource"], (await Api.Get($"/v1/quotes/{before[1]}/history")).Each("items", "action"));
        Assert.Contains("Het veer vaart weer", updated.Each("quotes", "text"));
    }

    [Fact]
    public async Task What_was_gone_and_comes_back_is_the_same_quote()
    {
        var (url, article) = await Store($"{First}\n{Second}");
        await Api.PostArticle(Some.Article(First, url));

        var back = await Api.PostArticle(Some.Article($"{First}\n{Second}\n", url));

        Assert.Equal(article.Ids("quotes"), back.Ids("quotes"));
        Assert.Equal("active", (await Api.Get($"/v1/quotes/{article.Ids("quotes")[1]}")).Text("status"));
    }

    [Fact]
    public async Task What_a_person_confirmed_or_corrected_stays_as_they_left_it()
    {
        var (url, article) = await Store($"{First}\n{Second}");
        var ids = article.Ids("quotes");
        await Api.Patch($"/v1/quotes/{ids[0]}", new JsonObject { ["review"] = "confirmed" });
        await Api.Patch($"/v1/quotes/{ids[1]}", new JsonObject { ["speaker"] = new JsonObject { ["name"] = "Johan Vermeer" } });

        await Api.PostArticle(Some.Article($"{Third}\n{First}\n{Second}", url));

        var confirmed = await Api.Get($"/v1/quotes/{ids[0]}");
        var corrected = await Api.Get($"/v1/quotes/{ids[1]}");
        Assert.Equal(("confirmed", 2), (confirmed.Text("review"), confirmed.Number("source.version")));
        Assert.Equal(("corrected", "Johan Vermeer", 2), (corrected.Text("review"), corrected.Text("speaker.name"), corrected.Number("source.version")));
    }

    [Fact]
    public async Task What_a_person_rejected_is_not_found_anew()
    {
        var (url, article) = await Store($"{First}\n{Second}");
        await Api.Patch($"/v1/quotes/{article.Ids("quotes")[0]}", new JsonObject { ["review"] = "rejected" });

        var updated = await Api.PostArticle(Some.Article($"{First}\n{Second}\n{Third}", url));

        Assert.DoesNotContain("De brug gaat dicht", updated.Each("quotes", "text"));
        Assert.Equal(3, (await Api.Get($"/v1/quotes?article={article.Id}&review=rejected&review=unreviewed")).At("items")!.AsArray().Count);
    }

    [Fact]
    public async Task Every_version_is_kept_as_it_was_posted()
    {
        var (url, article) = await Store(First);
        await Api.PostArticle(Some.Article(Second, url, title: "Tunnel"));

        var versions = await Api.Get($"/v1/articles/{article.Id}/versions");

        Assert.Equal([First, Second], versions.Each("items", "text"));
        Assert.Equal([null, "Tunnel"], versions.Each("items", "title"));
    }

    [Fact]
    public async Task A_patch_changes_what_it_names_and_takes_away_what_is_null()
    {
        var article = await Api.PostArticle(Some.Article(First, Some.Url(), "De Bode", "2026-03-02", title: "Brug"));

        var patched = (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["title"] = null, ["publishedOn"] = "2026-03-03" })).Expect(200);

        Assert.Equal("updated", patched.Text("outcome"));
        Assert.Null(patched.At("title"));
        Assert.Equal("De Bode", patched.Text("outlet.name"));
        Assert.Equal("2026-03-03", patched.Text("quotes.0.date"));
        Assert.Equal("2026-03-03", (await Api.Get($"/v1/quotes?article={article.Id}&from=2026-03-03")).Text("items.0.date"));
        Assert.Equal("unchanged", (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["author"] = null })).Text("outcome"));
        (await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["text"] = null })).Expect(400);
    }

    [Fact]
    public async Task A_patch_cannot_make_one_article_of_two()
    {
        var (url, _) = await Store(First);
        var other = await Api.PostArticle(Some.Article(Second, Some.Url()));

        (await Api.Patch($"/v1/articles/{other.Id}", new JsonObject { ["url"] = url })).Expect(409);
    }

    [Fact]
    public async Task A_changed_outlet_is_found_at_once()
    {
        var outlet = $"Krant {Some.Word()}";
        var article = await Api.PostArticle(Some.Article($"{First} {Some.Word()}", Some.Url(), "De Bode"));

        await Api.Patch($"/v1/articles/{article.Id}", new JsonObject { ["medium"] = outlet });

        Assert.Equal(article.Ids("quotes"), (await Api.Get($"/v1/quotes?outlet={outlet}")).Ids());
        Assert.Equal(article.Ids("quotes"), (await Api.Get($"/v1/quotes?medium={outlet}")).Ids());
    }

    [Fact]
    public async Task A_deleted_article_is_gone_with_its_quotes_until_it_is_posted_again()
    {
        var (url, article) = await Store($"{First}\n{Second}");
        var ids = article.Ids("quotes");
        await Api.Delete($"/v1/quotes/{ids[1]}?reason=verzonnen");

        (await Api.Delete($"/v1/articles/{article.Id}")).Expect(204);

        (await Api.Get($"/v1/articles/{article.Id}")).Expect(410);
        (await Api.Delete($"/v1/articles/{article.Id}")).Expect(410);
        Assert.Empty((await Api.Get($"/v1/quotes?article={article.Id}")).Ids());
        Assert.Equal("retracted", (await Api.Get($"/v1/quotes/{ids[0]}")).Text("status"));

        var again = await Api.PostArticle(Some.Article($"{First}\n{Second}", url));
        Assert.Equal(article.Id, again.Id);
        Assert.Equal([ids[0]], again.Ids("quotes"));
        Assert.Equal(("retracted", "verzonnen"), ((await Api.Get($"/v1/quotes/{ids[1]}")).Text("status"), (await Api.Get($"/v1/quotes/{ids[1]}")).Text("statusReason")));
    }

    [Theory]
    [InlineData("Caf\u0065\u0301 en caf\u00e9. “De brug gaat dicht”, zegt wethouder Karin Bos.")]
    [InlineData("😀😀 “De brug gaat dicht”, zegt wethouder Karin Bos.\r\n\r\nEinde.")]
    [InlineData("\u202eabc\u202c \u200b“De brug gaat dicht”, zegt wethouder Karin Bos.\u00a0")]
    [InlineData("\ufeff  “De brug gaat dicht”, zegt wethouder Karin Bos.  ")]
    public async Task A_text_is_stored_unchanged_and_its_places_count_code_points(string text)
    {
        var article = await Api.PostArticle(Some.Article(text, Some.Url()).With("language", "nl"));

        Assert.Equal(text, article.Text("text"));
        var segment = article.At("quotes.0.source.segments.0")!;
        var runes = text.EnumerateRunes().Skip((int)segment["start"]!).Take((int)segment["end"]! - (int)segment["start"]!);
        Assert.Equal("De brug gaat dicht", string.Concat(runes.Select(rune => rune.ToString())));
    }

    [Fact]
    public async Task A_stream_of_articles_gets_a_line_of_answer_each()
    {
        var article = Some.Article(First, Some.Url());
        var lines = $"{article.ToJsonString()}\n\nno json\n{article.ToJsonString()}\n{{\"text\":1}}\n{Some.Article(Second, Some.Url()).ToJsonString()}";

        var answer = (await Api.Send(HttpMethod.Post, "/v1/articles", ApiClient.Bytes(System.Text.Encoding.UTF8.GetBytes(lines), "application/x-ndjson"))).Expect(200);

        var told = answer.Body.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal([1, 3, 4, 5, 6], told.Select(line => (int)line["line"]!));
        Assert.Equal([201, 400, 200, 400, 201], told.Select(line => (int)line["status"]!));
        Assert.Equal(told[0]["id"]!.ToString(), told[2]["id"]!.ToString());
    }

    private async Task<(string Url, Answer Article)> Store(string text)
    {
        var url = Some.Url();
        return (url, await Api.PostArticle(Some.Article(text, url)));
    }
}
