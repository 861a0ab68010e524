using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>The order by how well quotes match.</summary>
public sealed class RelevanceTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task More_of_a_word_in_fewer_words_comes_first_and_equals_newest_first()
    {
        var word = Some.Word();
        var once = await Quote($"De {word} gaat dit jaar nog een keer dicht");
        var longer = await Quote($"De {word} gaat dit jaar nog een keer dicht, en daarna gaat alles weer open zoals het altijd open was");
        var twice = await Quote($"De {word} en nog een {word} gaat dit jaar dicht");
        var onceMore = await Quote($"De {word} gaat dit jaar nog een keer dicht");

        var found = await Api.Get($"/v1/quotes?q={word}&sort=relevance");

        Assert.Equal([twice, onceMore, once, longer], found.Ids());
        Assert.Equal("""{"count":4,"exact":true}""", found.At("ranked")!.ToJsonString());
        Assert.Null(found.At("nextCursor"));
        Assert.Equal([twice, onceMore], (await Api.Get($"/v1/quotes?q={word}&sort=relevance&limit=2")).Ids());
    }

    [Fact]
    public async Task A_rare_word_tells_more_than_a_common_one()
    {
        await using var own = await TestServer.StartAsync();
        var ids = new List<long>();
        foreach (var text in new[] { "zeldzaam verhaal", "brug verhaal", "brug verhaal", "brug verhaal", "brug verhaal" })
            ids.Add((await own.Api.PostQuote(Some.Quote(text))).Id);

        Assert.Equal(ids[0], (await own.Api.Get("/v1/quotes?q=zeldzaam OR brug&sort=relevance")).Ids()[0]);
        Assert.Equal(ids[4], (await own.Api.Get("/v1/quotes?q=zeldzaam OR brug")).Ids()[0]);
    }

    [Theory]
    [InlineData("sort=relevance", "sort")]
    [InlineData("sort=relevance&q=brug&cursor=AAAA", "cursor")]
    public async Task It_needs_words_and_has_one_page(string query, string parameter) =>
        Assert.Equal(parameter, (await Api.Get($"/v1/quotes?{query}")).Expect(400).Text("errors.0.parameter"));

    [Fact]
    public async Task Only_the_newest_thousand_are_ranked_and_counted_and_it_says_so()
    {
        await using var own = await TestServer.StartAsync(new Settings { TotalBudget = TimeSpan.FromSeconds(30) });
        await own.Api.PostArticle(Some.Article(string.Join("\n\n", Enumerable.Range(0, 1001).Select(i => Some.Said($"De brug nummer {i} gaat dicht")))));

        var found = await own.Api.Get("/v1/quotes?q=brug&sort=relevance&facets=kind");

        Assert.Equal("""{"count":1000,"exact":false}""", found.At("ranked")!.ToJsonString());
        Assert.Equal("""{"count":1000,"exact":false}""", found.At("facets.over")!.ToJsonString());
        Assert.Equal("""[{"value":"direct","count":1000}]""", found.At("facets.counts.kind")!.ToJsonString());
    }

    private async Task<long> Quote(string text) => (await Api.PostQuote(Some.Quote(text, date: "2026-01-01"))).Id;
}
