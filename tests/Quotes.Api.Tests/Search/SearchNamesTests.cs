using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>Names in a search are taken for entities, and the answer says for whom.</summary>
public sealed class SearchNamesTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Theory]
    [InlineData("Remco Breuker", true)]
    [InlineData("breuker", true)]
    [InlineData("REMCO  BREUKER", true)]
    [InlineData("Remco", false)]
    public async Task A_name_or_a_surname_finds_the_speaker(string name, bool found)
    {
        await Api.PostQuote(Some.Quote(speaker: "Remco Breuker"));

        var answer = await Api.Get($"/v1/quotes?speaker={name}");

        Assert.Equal(found, answer.Ids().Count > 0);
        Assert.Equal(name, answer.Text("resolved.speaker.0.name"));
        Assert.Equal(found ? "Remco Breuker" : null, answer.Text("resolved.speaker.0.takenFor.0.name"));
    }

    [Theory]
    [InlineData("Van den Berg")]
    [InlineData("den berg")]
    [InlineData("Berg")]
    public async Task A_surname_is_found_with_and_without_its_particles(string name)
    {
        var quote = await Api.PostQuote(Some.Quote(speaker: "Anneke van den Berg"));

        Assert.Contains(quote.Id, (await Api.Get($"/v1/quotes?speaker={name}&limit=200")).Ids());
    }

    [Fact]
    public async Task Repeated_names_and_ids_mean_any_of_them()
    {
        var (one, two, three) = (Some.Name(), Some.Name(), Some.Name());
        var quotes = new List<Answer>();
        foreach (var name in new[] { one, two, three })
            quotes.Add(await Api.PostQuote(Some.Quote(speaker: name)));

        Assert.Equal([quotes[1].Id, quotes[0].Id], (await Api.Get($"/v1/quotes?speaker={one}&speaker={two}")).Ids());
        Assert.Equal([quotes[2].Id, quotes[0].Id], (await Api.Get($"/v1/quotes?speaker={one}&speakerId={quotes[2].Number("speaker.id")}")).Ids());
        Assert.Equal([quotes[0].Id], (await Api.Get($"/v1/quotes?speaker={one}&speaker=Niemand")).Ids());
        Assert.Empty((await Api.Get("/v1/quotes?speaker=Niemand")).Ids());
        Assert.Empty((await Api.Get("/v1/quotes?speakerId=999999")).Ids());
    }

    [Fact]
    public async Task A_name_that_too_many_bear_is_refused_with_who_could_be_meant()
    {
        var surname = Some.Word();
        for (var i = 0; i < 26; i++)
            await Api.PostQuote(Some.Quote(speaker: $"Persoon{(char)('a' + i)} {surname}"));

        var refused = (await Api.Get($"/v1/quotes?speaker={surname}")).Expect(400);

        Assert.Equal("ambiguous", refused.Text("errors.0.code"));
        Assert.Equal("speaker", refused.Text("errors.0.parameter"));
        var candidate = refused.At("candidates.0");
        Assert.Single((await Api.Get($"/v1/quotes?speakerId={candidate.At("id")}")).Ids());
    }

    [Fact]
    public async Task Where_it_was_said_and_who_published_it_are_two_filters()
    {
        var (outlet, station) = ($"De {Some.Word()}", $"Radio {Some.Word()}");
        var article = await Api.PostArticle(Some.Article(url: Some.Url(), medium: outlet));
        var quote = article.Ids("quotes")[0];
        Assert.Equal([quote], (await Api.Get($"/v1/quotes?medium={outlet}")).Ids());

        await Api.Patch($"/v1/quotes/{quote}", new JsonObject { ["medium"] = station });

        Assert.Equal([quote], (await Api.Get($"/v1/quotes?medium={station}&outlet={outlet}")).Ids());
        Assert.Empty((await Api.Get($"/v1/quotes?medium={outlet}")).Ids());
        Assert.Empty((await Api.Get($"/v1/quotes?outlet={station}")).Ids());
    }

    [Fact]
    public async Task A_station_may_be_called_by_its_number_alone()
    {
        var quote = await Api.PostQuote(Some.Quote(medium: "Radio 538"));

        Assert.Equal([quote.Id], (await Api.Get("/v1/quotes?medium=538")).Ids());
    }
}
