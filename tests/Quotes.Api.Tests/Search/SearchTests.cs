using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>What a search finds, and what its answer tells.</summary>
public sealed class SearchTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Theory]
    [InlineData("wapens", "De leverantie van wapens stopt", true)]
    [InlineData("wapen", "De leverantie van wapens stopt", true)]
    [InlineData("WAPENS leveranties", "De leverantie van wapens stopt", true)]
    [InlineData("wapen&match=exact", "De leverantie van wapens stopt", false)]
    [InlineData("oekraine", "Oekraïne wil vrede", true)]
    [InlineData("\"wil vrede\"", "Oekraïne wil vrede", true)]
    [InlineData("\"vrede wil\"", "Oekraïne wil vrede", false)]
    [InlineData("vrede -oekraine", "Oekraïne wil vrede", false)]
    [InlineData("vrede -rusland", "Oekraïne wil vrede", true)]
    [InlineData("oorlog OR vrede", "Oekraïne wil vrede", true)]
    [InlineData("vre*", "Oekraïne wil vrede", true)]
    [InlineData("korea-kenner", "Volgens de Korea-kenner niet", true)]
    [InlineData("it's", "It's over", true)]
    [InlineData("c++ (foo) NEAR:x", "Iets anders", false)]
    public async Task Words_find_what_they_mean(string query, string text, bool found)
    {
        var speaker = await Api.PostQuote(Some.Quote(text, speaker: Some.Name(), language: "nl"));
        var parts = query.Split('&');

        var answer = (await Api.Get($"/v1/quotes?q={Uri.EscapeDataString(parts[0])}&speakerId={speaker.Number("speaker.id")}{(parts.Length > 1 ? "&" + parts[1] : "")}")).Expect(200);

        Assert.Equal(found ? [speaker.Id] : [], answer.Ids());
        Assert.Equal(found ? 1 : 0, answer.Number("total.count"));
    }

    [Fact]
    public async Task A_highlight_marks_what_matched_and_escapes_the_rest()
    {
        var quote = await Api.PostQuote(Some.Quote($"<b>Wapens</b> & {Some.Word()}", language: "nl", speaker: Some.Name()));

        var answer = await Api.Get($"/v1/quotes?q=wapen&highlight=true&speakerId={quote.Number("speaker.id")}");

        Assert.StartsWith("&lt;b&gt;<mark>Wapens</mark>&lt;/b&gt; &amp; ", answer.Text("items.0.highlight"));
        Assert.Null((await Api.Get($"/v1/quotes/{quote.Id}")).At("highlight"));
    }

    [Fact]
    public async Task A_stem_finds_forms_of_the_quotes_own_language_only()
    {
        var speaker = Some.Name();
        var dutch = await Api.PostQuote(Some.Quote("Twee huizen", speaker: speaker, language: "nl"));
        var german = await Api.PostQuote(Some.Quote("Zwei huizen", speaker: speaker, language: "de"));

        Assert.Equal([dutch.Id], (await Api.Get($"/v1/quotes?q=huis&speaker={speaker}")).Ids());
        Assert.Equal([german.Id, dutch.Id], (await Api.Get($"/v1/quotes?q=huizen&speaker={speaker}")).Ids());
    }

    [Fact]
    public async Task A_surname_is_resolved_and_the_answer_says_to_whom()
    {
        var name = Some.Name();
        var quote = await Api.PostQuote(Some.Quote(speaker: name));
        var surname = name.Split(' ')[1];

        var answer = await Api.Get($"/v1/quotes?speaker={surname.ToUpperInvariant()}");

        Assert.Equal([quote.Id], answer.Ids());
        Assert.Equal(name, answer.Text("resolved.speaker.0.takenFor.0.name"));
    }

    [Fact]
    public async Task A_name_that_too_many_bear_is_answered_with_the_candidates()
    {
        var surname = $"Jansen{Some.Word()}";
        for (var i = 0; i < 26; i++)
            await Api.PostQuote(Some.Quote(speaker: $"Kees{(char)('a' + i)} {surname}"));

        var answer = (await Api.Get($"/v1/quotes?speaker={surname}")).Expect(400);

        Assert.Equal(("speaker", "ambiguous"), (answer.Text("errors.0.parameter"), answer.Text("errors.0.code")));
        Assert.Equal(25, answer.At("candidates")!.AsArray().Count);
    }

    [Fact]
    public async Task A_bare_surname_is_not_joined_with_a_full_name_but_offered()
    {
        var name = Some.Name();
        var full = await Api.PostQuote(Some.Quote(speaker: name));

        var bare = await Api.PostQuote(Some.Quote(speaker: name.Split(' ')[1]));

        Assert.NotEqual(full.Number("speaker.id"), bare.Number("speaker.id"));
        Assert.Equal(name, (await Api.Get($"/v1/speakers/{bare.Number("speaker.id")}")).Text("mayBe.0.name"));
    }

    [Fact]
    public async Task An_unnamed_source_is_an_entity_of_its_one_article()
    {
        var first = await Api.PostArticle(Some.Article("“De brug gaat dicht”, zegt een woordvoerder van de politie.", Some.Url()));
        var second = await Api.PostArticle(Some.Article("“De tunnel gaat dicht”, zegt een woordvoerder van de politie.", Some.Url()));

        Assert.Equal(("unnamed", "unnamed"), (first.Text("quotes.0.speaker.type"), second.Text("quotes.0.speaker.type")));
        Assert.NotEqual(first.Number("quotes.0.speaker.id"), second.Number("quotes.0.speaker.id"));
    }

    [Fact]
    public async Task Nothing_found_says_what_was_searched()
    {
        await Api.PostArticle(Some.Article(medium: "De Bode", publishedOn: "2020-05-05"));

        var answer = await Api.Get($"/v1/quotes?q={Some.Word()}");

        Assert.Equal(0, answer.Number("total.count"));
        Assert.True(answer.Number("coverage.articles") >= 1);
        Assert.True(answer.Number("coverage.outlets") >= 1);
        Assert.NotNull(answer.At("coverage.from"));
        Assert.Null((await Api.Get("/v1/quotes?q=brug")).At("coverage"));
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_query()
    {
        var speaker = Some.Name();
        for (var i = 0; i < 3; i++)
            await Api.PostQuote(Some.Quote(speaker: speaker));
        var first = await Api.Get($"/v1/quotes?speaker={speaker}&limit=2");
        var cursor = first.Text("nextCursor");

        var second = (await Api.Get($"/v1/quotes?speaker={speaker}&limit=1&cursor={cursor}")).Expect(200);
        Assert.Single(second.Ids());
        Assert.Null(second.At("total"));
        Assert.Contains("rel=\"next\"", first.Headers.GetValues("Link").Single());
        (await Api.Get($"/v1/quotes?speaker={speaker}&kind=direct&cursor={cursor}")).Expect(400);
        (await Api.Get($"/v1/quotes?speaker={speaker}&sort=oldest&cursor={cursor}")).Expect(400);
    }

    [Fact]
    public async Task Speakers_and_media_are_found_by_the_beginning_of_any_name()
    {
        var name = $"Anna van {Some.Word()}";
        var quote = await Api.PostQuote(Some.Quote(speaker: name, medium: $"Omroep {Some.Word()}", affiliation: "wethouder", date: "2025-01-01"));
        await Api.PostQuote(Some.Quote(speaker: name, affiliation: "burgemeester", date: "2026-01-01"));

        Assert.Equal([quote.Number("speaker.id")], (await Api.Get($"/v1/speakers?q={name.Split(' ')[2][..^1]}")).Ids());
        Assert.Equal([quote.Number("medium.id")], (await Api.Get($"/v1/media?q={quote.Text("medium.name")!.Split(' ')[1]}")).Ids());
        var speaker = await Api.Get($"/v1/speakers/{quote.Number("speaker.id")}");
        Assert.Equal(["burgemeester", "wethouder"], speaker.Each("affiliations", "text"));
        Assert.Equal(2, speaker.Number("quotes.count"));
        Assert.Equal(JsonValue.Create("2026-01-01").ToString(), speaker.Text("affiliations.0.lastDate"));
    }
}
