using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Quotes;

/// <summary>Quotes by hand, corrections, reviews and retractions, each a revision.</summary>
public sealed class ManualQuoteTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_quote_with_an_article_gets_its_place_in_the_text()
    {
        var article = await Api.PostArticle(Some.Article("😀 Zij riep dat de brug dicht moet, en snel.", Some.Url(), "De Bode", "2026-03-02"));

        var quote = await Api.PostQuote(Some.Quote("de brug dicht moet").With("source", new JsonObject { ["articleId"] = article.Id }));

        Assert.Equal((15, 33), (quote.Number("source.segments.0.start"), quote.Number("source.segments.0.end")));
        Assert.Equal(("manual", "publication", "De Bode", "outlet"), (quote.Text("rule"), quote.Text("dateBasis"), quote.Text("medium.name"), quote.Text("mediumBasis")));
        Assert.Contains(quote.Id, (await Api.Get($"/v1/articles/{article.Id}")).Ids("quotes"));
    }

    [Fact]
    public async Task Words_that_do_not_stand_in_the_article_are_refused()
    {
        var article = await Api.PostArticle(Some.Article());

        var answer = (await Api.Post("/v1/quotes", Some.Quote("Dit staat er niet").With("source", new JsonObject { ["articleId"] = article.Id }))).Expect(400);

        Assert.Equal(("/text", "notInArticle"), (answer.Text("errors.0.pointer"), answer.Text("errors.0.code")));
    }

    [Fact]
    public async Task A_quote_by_hand_survives_a_new_extraction()
    {
        var url = Some.Url();
        var article = await Api.PostArticle(Some.Article("Zij riep dat de brug dicht moet.", url));
        var quote = await Api.PostQuote(Some.Quote("de brug dicht moet").With("source", new JsonObject { ["articleId"] = article.Id }));

        await Api.PostArticle(Some.Article("Gisteren riep zij dat de brug dicht moet.", url));

        var after = await Api.Get($"/v1/quotes/{quote.Id}");
        Assert.Equal(("active", 2, 1), (after.Text("status"), after.Number("source.version"), after.Number("revision")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"url\":\"https://bode.example/a\",\"citation\":\"x\"}")]
    [InlineData("{\"articleId\":999999}")]
    [InlineData("{\"citation\":\" \"}")]
    [InlineData("{\"url\":\"bode\"}")]
    public async Task A_source_is_exactly_one_that_is_there(string source) =>
        (await Api.Post("/v1/quotes", Some.Quote().With("source", JsonNode.Parse(source)))).Expect(400);

    [Fact]
    public async Task Each_change_is_a_revision_that_says_what_was_and_became()
    {
        var quote = await Api.PostQuote(Some.Quote(speaker: Some.Name(), date: "2025-01-01"));
        var other = Some.Name();

        var changed = (await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["speaker"] = new JsonObject { ["name"] = other }, ["date"] = "2025-02-01" })).Expect(200);
        await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["review"] = "confirmed" });

        Assert.Equal((other, "corrected", 2), (changed.Text("speaker.name"), changed.Text("review"), changed.Number("revision")));
        var history = await Api.Get($"/v1/quotes/{quote.Id}/history");
        Assert.Equal(["created", "corrected", "confirmed"], history.Each("items", "action"));
        Assert.Equal(("2025-01-01", "2025-02-01"), (history.Text("items.1.changes.date.from"), history.Text("items.1.changes.date.to")));
        Assert.Equal(other, history.Text("items.1.changes.speaker.to.name"));
    }

    [Fact]
    public async Task A_patch_that_says_nothing_new_is_no_revision()
    {
        var quote = await Api.PostQuote(Some.Quote(affiliation: "wethouder"));

        var same = (await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["affiliation"] = "wethouder" })).Expect(200);

        Assert.Equal(quote.ETag, same.ETag);
    }

    [Fact]
    public async Task A_retracted_quote_is_a_tombstone_until_it_is_taken_back()
    {
        var word = Some.Word();
        var quote = await Api.PostQuote(Some.Quote(word));

        (await Api.Delete($"/v1/quotes/{quote.Id}?reason=ingetrokken")).Expect(204);
        (await Api.Delete($"/v1/quotes/{quote.Id}")).Expect(204);

        Assert.Empty((await Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?q={word}&status=retracted")).Ids());
        Assert.Equal("ingetrokken", (await Api.Get($"/v1/quotes/{quote.Id}")).Text("statusReason"));

        (await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["status"] = "active" })).Expect(200);
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.Equal(["created", "retracted", "restored"], (await Api.Get($"/v1/quotes/{quote.Id}/history")).Each("items", "action"));
    }

    [Fact]
    public async Task Two_who_say_it_together_are_both_found()
    {
        var (first, second) = (Some.Name(), Some.Name());
        var quote = await Api.PostQuote(Some.Quote(speaker: first).With("jointWith", new JsonArray(new JsonObject { ["name"] = second })));

        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?speaker={first}")).Ids());
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?speaker={second}")).Ids());

        await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["jointWith"] = null });
        Assert.Empty((await Api.Get($"/v1/quotes?speaker={second}")).Ids());
    }

    [Fact]
    public async Task A_stated_medium_taken_away_is_the_outlet_again()
    {
        var article = await Api.PostArticle(Some.Article("Zij riep dat de brug dicht moet.", Some.Url(), "De Bode"));
        var quote = await Api.PostQuote(Some.Quote("de brug dicht moet", medium: "Omroep Delta").With("source", new JsonObject { ["articleId"] = article.Id }));
        Assert.Equal(("Omroep Delta", "stated"), (quote.Text("medium.name"), quote.Text("mediumBasis")));

        var patched = await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["medium"] = null });

        Assert.Equal(("De Bode", "outlet"), (patched.Text("medium.name"), patched.Text("mediumBasis")));
    }

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
