using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Quotes;

/// <summary>What people do with quotes, and the record of it.</summary>
public sealed class PatchQuoteTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Theory]
    [InlineData("confirmed")]
    [InlineData("rejected")]
    public async Task A_review_is_kept_with_its_revision(string review)
    {
        var quote = await Api.PostQuote(Some.Quote());

        var reviewed = await Patch(quote, new JsonObject { ["review"] = review });

        Assert.Equal(review, reviewed.Text("review"));
        Assert.Equal(2, reviewed.Number("revision"));
        var history = await Api.Get($"/v1/quotes/{quote.Id}/history");
        Assert.Equal(["created", review], history.Each("items", "action"));
        Assert.Equal("unreviewed", history.Text("items.1.changes.review.from"));
        Assert.Equal(review, history.Text("items.1.changes.review.to"));
    }

    [Fact]
    public async Task A_change_of_content_makes_it_corrected_and_is_found_by_its_new_words_alone()
    {
        var (old, now) = (Some.Word(), Some.Word());
        var quote = await Api.PostQuote(Some.Quote($"Dit is {old}"));

        var corrected = await Patch(quote, new JsonObject { ["text"] = $"Dit is {now}" });

        Assert.Equal("corrected", corrected.Text("review"));
        Assert.Empty((await Api.Get($"/v1/quotes?q={old}")).Ids());
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?q={now}")).Ids());
    }

    [Fact]
    public async Task Another_day_moves_it_in_the_order_and_null_makes_it_undated()
    {
        var word = Some.Word();
        var early = await Api.PostQuote(Some.Quote($"Eerst {word}", date: "2026-01-01"));
        var late = await Api.PostQuote(Some.Quote($"Later {word}", date: "2026-02-01"));
        Assert.Equal([late.Id, early.Id], (await Api.Get($"/v1/quotes?q={word}")).Ids());

        await Patch(early, new JsonObject { ["date"] = "2026-03-01" });
        Assert.Equal([early.Id, late.Id], (await Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.Equal([early.Id], (await Api.Get($"/v1/quotes?q={word}&from=2026-03-01")).Ids());

        var undated = await Patch(early, new JsonObject { ["date"] = null });
        Assert.Equal("unknown", undated.Text("dateBasis"));
        Assert.Equal([late.Id, early.Id], (await Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.Empty((await Api.Get($"/v1/quotes?q={word}&from=2026-03-01")).Ids());
    }

    [Fact]
    public async Task A_speaker_is_set_by_name_by_id_and_taken_away()
    {
        var (one, two) = (Some.Name(), Some.Name());
        var other = await Api.PostQuote(Some.Quote(speaker: two));
        var quote = await Api.PostQuote(Some.Quote(speaker: one));

        var byId = await Patch(quote, new JsonObject { ["speaker"] = new JsonObject { ["id"] = other.Number("speaker.id") } });
        Assert.Equal(two, byId.Text("speaker.name"));
        Assert.Empty((await Api.Get($"/v1/quotes?speaker={one}")).Ids());

        var byName = await Patch(quote, new JsonObject { ["speaker"] = new JsonObject { ["name"] = one } });
        Assert.Equal(quote.Number("speaker.id"), byName.Number("speaker.id"));

        var nobody = await Patch(quote, new JsonObject { ["speaker"] = null });
        Assert.Null(nobody.At("speaker"));
        Assert.Empty((await Api.Get($"/v1/quotes?speaker={one}")).Ids());
    }

    [Fact]
    public async Task Joint_speakers_can_be_added_and_taken_away()
    {
        var (one, two) = (Some.Name(), Some.Name());
        var quote = await Api.PostQuote(Some.Quote(speaker: one));

        var joint = await Patch(quote, new JsonObject { ["jointWith"] = new JsonArray(new JsonObject { ["name"] = two }) });
        Assert.Equal([two], joint.Each("jointWith", "name"));
        Assert.Equal(one, joint.Text("speaker.name"));
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?speaker={two}")).Ids());

        await Patch(quote, new JsonObject { ["jointWith"] = null });
        Assert.Empty((await Api.Get($"/v1/quotes?speaker={two}")).Ids());
    }

    [Fact]
    public async Task A_medium_taken_away_is_the_outlet_again()
    {
        var article = await Api.PostArticle(Some.Article("“De brug gaat dicht”, zegt wethouder Karin Bos.", Some.Url(), "De Bode"));
        var quote = await Api.Get($"/v1/quotes/{article.Ids("quotes")[0]}");

        Assert.Equal("stated", (await Patch(quote, new JsonObject { ["medium"] = "Omroep Delta" })).Text("mediumBasis"));
        var back = await Patch(quote, new JsonObject { ["medium"] = null });

        Assert.Equal("De Bode", back.Text("medium.name"));
        Assert.Equal("outlet", back.Text("mediumBasis"));
    }

    [Fact]
    public async Task A_patch_that_says_nothing_new_makes_no_revision()
    {
        var quote = await Api.PostQuote(Some.Quote(speaker: Some.Name(), date: "2026-01-01", affiliation: "wethouder"));

        var same = await Patch(quote, new JsonObject { ["affiliation"] = "wethouder", ["review"] = "unreviewed", ["speaker"] = new JsonObject { ["id"] = quote.Number("speaker.id") } });

        Assert.Equal(1, same.Number("revision"));
        Assert.Equal(quote.ETag, same.ETag);
    }

    [Fact]
    public async Task A_retraction_leaves_a_tombstone_and_can_be_undone()
    {
        var word = Some.Word();
        var quote = await Api.PostQuote(Some.Quote($"Dit is {word}"));

        (await Api.Delete($"/v1/quotes/{quote.Id}?reason=dubbel")).Expect(204);
        (await Api.Delete($"/v1/quotes/{quote.Id}")).Expect(204);
        var tombstone = (await Api.Get($"/v1/quotes/{quote.Id}")).Expect(200);
        Assert.Equal("retracted", tombstone.Text("status"));
        Assert.Equal("dubbel", tombstone.Text("statusReason"));
        Assert.Empty((await Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?q={word}&status=retracted")).Ids());

        var active = await Patch(quote, new JsonObject { ["status"] = "active" });
        Assert.Null(active.At("statusReason"));
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.Equal(["created", "retracted", "restored"], (await Api.Get($"/v1/quotes/{quote.Id}/history")).Each("items", "action"));
    }

    [Theory]
    [InlineData("redacted")]
    [InlineData("removedFromSource")]
    public async Task What_only_the_program_knows_is_not_set_by_hand(string status)
    {
        var quote = await Api.PostQuote(Some.Quote());

        var refused = (await Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["status"] = status })).Expect(400);

        Assert.Equal("/status", refused.Text("errors.0.pointer"));
    }

    [Fact]
    public async Task A_source_without_a_name_stays_in_its_one_article()
    {
        const string text = "“De brug gaat dicht”, zegt een woordvoerder.";
        var one = await Api.PostArticle(Some.Article(text, Some.Url()));
        var other = await Api.PostArticle(Some.Article(text, Some.Url()));
        Assert.Equal("unnamed", one.Text("quotes.0.speaker.type"));
        Assert.NotEqual(one.Number("quotes.0.speaker.id"), other.Number("quotes.0.speaker.id"));
        Assert.Empty((await Api.Get("/v1/speakers?q=een woordvoerder")).Ids());

        var refused = (await Api.Patch(
            $"/v1/quotes/{other.Ids("quotes")[0]}", new JsonObject { ["speaker"] = new JsonObject { ["id"] = one.Number("quotes.0.speaker.id") } })).Expect(400);

        Assert.Equal("/speaker/id", refused.Text("errors.0.pointer"));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_changed_retracted_or_looked_back_on()
    {
        (await Api.Get("/v1/quotes/999999")).Expect(404);
        (await Api.Patch("/v1/quotes/999999", new JsonObject())).Expect(404);
        (await Api.Delete("/v1/quotes/999999")).Expect(404);
        (await Api.Get("/v1/quotes/999999/history")).Expect(404);
    }

    private async Task<Answer> Patch(Answer quote, JsonObject patch) => (await Api.Patch($"/v1/quotes/{quote.Id}", patch)).Expect(200);
}
