using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Names;

/// <summary>Who is quoted: one entity a full name, none joined by a surname alone.</summary>
public sealed class SpeakerTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task The_same_full_name_is_the_same_speaker_however_it_is_written()
    {
        var one = await Api.PostQuote(Some.Quote(speaker: "José van der Meer"));
        var other = await Api.PostQuote(Some.Quote(speaker: "Jose Van Der Meer"));

        Assert.Equal(one.Number("speaker.id"), other.Number("speaker.id"));
        Assert.Equal("José van der Meer", other.Text("speaker.name"));
    }

    [Theory]
    [InlineData("Karel Bakker", "Bakker")]
    [InlineData("Anneke van den Berg", "Van den Berg")]
    [InlineData("Ursula von der Leyen", "Leyen")]
    public async Task A_bare_surname_is_a_speaker_of_its_own_that_may_be_the_full_name(string full, string surname)
    {
        var named = await Api.PostQuote(Some.Quote(speaker: full));
        var bare = await Api.PostQuote(Some.Quote(speaker: surname));

        Assert.NotEqual(named.Number("speaker.id"), bare.Number("speaker.id"));
        var speaker = await Api.Get($"/v1/speakers/{bare.Number("speaker.id")}");
        Assert.Equal([full], speaker.Each("mayBe", "name"));
        Assert.Empty((await Api.Get($"/v1/speakers/{named.Number("speaker.id")}")).At("mayBe")!.AsArray());
        Assert.Equal([bare.Id, named.Id], (await Api.Get($"/v1/quotes?speaker={surname}")).Ids());
    }

    [Fact]
    public async Task A_person_and_an_institution_of_one_name_are_two()
    {
        var name = Some.Name();
        var person = await Api.PostQuote(Some.Quote(speaker: name));
        var institution = await Api.PostQuote(Some.Quote().With("speaker", new JsonObject { ["name"] = name, ["type"] = "institution" }));
        var group = await Api.PostQuote(Some.Quote().With("speaker", new JsonObject { ["name"] = name, ["type"] = "group" }));

        Assert.NotEqual(person.Number("speaker.id"), institution.Number("speaker.id"));
        Assert.Equal(institution.Number("speaker.id"), group.Number("speaker.id"));
    }

    [Fact]
    public async Task A_list_begins_at_any_part_of_a_name_and_shows_each_once()
    {
        foreach (var name in new[] { "Zwaantje Zwart", "Piet van Zwanenburg", "Zwaluw" })
            await Api.PostQuote(Some.Quote(speaker: name));

        Assert.Equal(["Zwaantje Zwart", "Zwaluw", "Piet van Zwanenburg"], (await Api.Get("/v1/speakers?q=zwa")).Each("items", "name"));
        Assert.Equal(["Piet van Zwanenburg"], (await Api.Get("/v1/speakers?q=Van%20Zwan")).Each("items", "name"));
        Assert.Empty((await Api.Get("/v1/speakers?q=zwa&type=institution")).Ids());
    }

    [Fact]
    public async Task A_walk_over_the_list_shows_every_speaker_once_in_order()
    {
        for (var i = 0; i < 7; i++)
            await Api.PostQuote(Some.Quote(speaker: $"Wandelaar{(char)('g' - i)} Jansen"));

        var names = new List<string?>();
        for (var path = "/v1/speakers?q=wandelaar&limit=3"; path is not null;)
        {
            var page = (await Api.Get(path)).Expect(200);
            names.AddRange(page.Each("items", "name"));
            path = page.Headers.TryGetValues("Link", out var links) ? links.Single()[1..links.Single().IndexOf('>', StringComparison.Ordinal)] : null;
        }

        Assert.Equal(Enumerable.Range(0, 7).Select(i => $"Wandelaar{(char)('a' + i)} Jansen"), names);
    }

    [Fact]
    public async Task Affiliations_come_out_of_the_quotes_with_their_first_and_last_day()
    {
        var name = Some.Name();
        var id = (await Api.PostQuote(Some.Quote(speaker: name, affiliation: "wethouder", date: "2024-01-01"))).Number("speaker.id");
        await Api.PostQuote(Some.Quote(speaker: name, affiliation: "wethouder", date: "2024-06-01"));
        await Api.PostQuote(Some.Quote(speaker: name, affiliation: "burgemeester", date: "2025-02-03"));
        await Api.PostQuote(Some.Quote(speaker: name, affiliation: "wethouder"));

        var speaker = await Api.Get($"/v1/speakers/{id}");

        Assert.Equal(
            """[{"text":"burgemeester","firstDate":"2025-02-03","lastDate":"2025-02-03","quotes":1},{"text":"wethouder","firstDate":"2024-01-01","lastDate":"2024-06-01","quotes":3}]""",
            speaker.At("affiliations")!.ToJsonString());
        Assert.Equal(4, speaker.Number("quotes.count"));
    }

    [Fact]
    public async Task As_many_quotes_are_counted_as_a_search_finds()
    {
        var (name, medium, other) = (Some.Name(), Some.Name(), Some.Name());
        var first = await Api.PostQuote(Some.Quote(speaker: name, medium: medium, affiliation: "wethouder"));
        var retracted = await Api.PostQuote(Some.Quote(speaker: name, medium: medium, affiliation: "minister"));
        var rejected = await Api.PostQuote(Some.Quote(speaker: name, medium: medium));
        var joint = Some.Quote(speaker: other, medium: medium);
        joint["jointWith"] = new JsonArray(new JsonObject { ["name"] = name });
        await Api.PostQuote(joint);
        (await Api.Delete($"/v1/quotes/{retracted.Id}")).Expect(204);
        (await Api.Patch($"/v1/quotes/{rejected.Id}", new JsonObject { ["review"] = "rejected" })).Expect(200);

        var speaker = await Api.Get($"/v1/speakers/{first.Number("speaker.id")}");
        Assert.Equal(2, speaker.Number("quotes.count"));
        Assert.Equal((await Api.Get($"/v1/quotes?speaker={name}")).Number("total.count"), speaker.Number("quotes.count"));
        Assert.Equal(["wethouder"], speaker.Each("affiliations", "text"));
        Assert.Equal(2, (await Api.Get($"/v1/media/{first.Number("medium.id")}")).Number("quotes.count"));
    }

    [Fact]
    public async Task A_source_without_a_name_is_one_in_its_article_however_often_it_speaks()
    {
        var article = await Api.PostArticle(Some.Article("“De brug gaat dicht”, zegt een woordvoerder. “Dat is jammer”, zegt een woordvoerder.", Some.Url()));

        Assert.Single(article.Each("quotes", "speaker.id").Distinct());
        var speaker = (await Api.Get($"/v1/speakers/{article.Number("quotes.0.speaker.id")}")).Expect(200);
        Assert.Equal("unnamed", speaker.Text("type"));
    }
}
