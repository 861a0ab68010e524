using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>Order, pages, cursors and totals.</summary>
public sealed class SearchWalkTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task Newest_first_and_oldest_first_both_end_with_what_has_no_date()
    {
        var word = Some.Word();
        var ids = new List<long>();
        foreach (var date in new[] { null, "2026-01-02", "2026-01-01", "2026-01-02", null, "0001-01-01", "9999-12-31" })
            ids.Add((await Api.PostQuote(Some.Quote($"Dit is {word}", date: date))).Id);

        Assert.Equal([ids[6], ids[3], ids[1], ids[2], ids[5], ids[4], ids[0]], (await Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.Equal([ids[5], ids[2], ids[1], ids[3], ids[6], ids[0], ids[4]], (await Api.Get($"/v1/quotes?q={word}&sort=oldest")).Ids());
        Assert.Equal([ids[3], ids[1], ids[2]], (await Api.Get($"/v1/quotes?q={word}&from=2026-01-01&to=2026-01-02")).Ids());
        Assert.Equal([ids[2], ids[5]], (await Api.Get($"/v1/quotes?q={word}&to=2026-01-01")).Ids());
        Assert.Equal([ids[3], ids[1], ids[2], ids[5]], (await Api.Get($"/v1/quotes?q={word}&from=0001-01-01&to=9999-12-30")).Ids());
    }

    [Theory]
    [InlineData("newest")]
    [InlineData("oldest")]
    public async Task A_walk_shows_every_quote_once_while_others_come_change_and_go(string sort)
    {
        var word = Some.Word();
        var steady = new List<long>();
        for (var i = 0; i < 30; i++)
            steady.Add((await Api.PostQuote(Some.Quote($"Dit is {word}", date: i % 5 == 0 ? null : $"2026-01-{i % 7 + 1:00}"))).Id);
        var (edited, moved, retracted) = (steady[3], steady[11], steady[17]);

        var seen = new List<long>();
        var step = 0;
        for (string? cursor = ""; cursor is not null; step++)
        {
            var page = (await Api.Get($"/v1/quotes?q={word}&sort={sort}&limit=4{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}")).Expect(200);
            seen.AddRange(page.Ids());
            Assert.Equal(step == 0, page.At("total") is not null);
            cursor = page.Text("nextCursor");
            await Api.PostQuote(Some.Quote($"Nieuw {word}", date: $"2026-01-{step % 7 + 1:00}"));
            await Api.Patch($"/v1/quotes/{edited}", new JsonObject { ["affiliation"] = $"wethouder {step}" });
            await Api.Patch($"/v1/quotes/{moved}", new JsonObject { ["date"] = $"2026-01-{7 - step % 7:00}" });
            if (step == 2)
                await Api.Delete($"/v1/quotes/{retracted}");
        }

        Assert.Equal(seen.Count, seen.Distinct().Count() + seen.Count(id => id == moved) - (seen.Contains(moved) ? 1 : 0));
        Assert.Empty(steady.Except(seen).Except([moved, retracted]));
    }

    [Fact]
    public async Task The_next_page_is_in_the_Link_header_too()
    {
        var word = Some.Word();
        for (var i = 0; i < 3; i++)
            await Api.PostQuote(Some.Quote($"Dit is {word} één"));

        var first = await Api.Get($"/v1/quotes?q={word}+%C3%A9%C3%A9n&limit=2&kind=direct&kind=mixed");
        var link = Assert.Single(first.Headers.GetValues("Link"));
        var next = await Api.Get(link[1..link.IndexOf('>', StringComparison.Ordinal)]);

        Assert.EndsWith("; rel=\"next\"", link, StringComparison.Ordinal);
        Assert.Single(next.Expect(200).Ids());
        Assert.Null(next.At("nextCursor"));
        Assert.False(next.Headers.Contains("Link"));
    }

    [Fact]
    public async Task A_cursor_of_another_query_is_refused_but_another_page_size_is_not()
    {
        var word = Some.Word();
        for (var i = 0; i < 3; i++)
            await Api.PostQuote(Some.Quote($"Dit is {word}"));
        var cursor = (await Api.Get($"/v1/quotes?q={word}&limit=1")).Text("nextCursor");

        Assert.Equal(2, (await Api.Get($"/v1/quotes?q={word}&limit=5&highlight=true&total=false&cursor={cursor}")).Ids().Count);
        foreach (var other in new[] { "q=brug", $"q={word}&sort=oldest", $"q={word}&kind=direct", "limit=1" })
            Assert.Equal("cursor", (await Api.Get($"/v1/quotes?{other}&cursor={cursor}")).Expect(400).Text("errors.0.parameter"));
        (await Api.Get($"/v1/articles?cursor={cursor}")).Expect(400);
        (await Api.Get($"/v1/quotes?q={word}&limit=1&cursor={cursor![..^2]}")).Expect(400);
    }

    [Fact]
    public async Task A_total_is_counted_to_its_cap_and_says_when_there_are_more()
    {
        await using var own = await TestServer.StartAsync(new Settings { TotalBudget = TimeSpan.FromSeconds(30) });
        var words = string.Join("\n\n", Enumerable.Range(0, 1001).Select(i => Some.Said($"De brug nummer {i} gaat dicht")));
        await own.Api.PostArticle(Some.Article(words));

        Assert.Equal("""{"count":1000,"exact":false}""", (await own.Api.Get("/v1/quotes?q=brug")).At("total")!.ToJsonString());
        await own.Api.Delete($"/v1/quotes/{(await own.Api.Get("/v1/quotes?limit=1")).Ids()[0]}");
        Assert.Equal("""{"count":1000,"exact":true}""", (await own.Api.Get("/v1/quotes?q=brug")).At("total")!.ToJsonString());
        Assert.Null((await own.Api.Get("/v1/quotes?q=brug&total=false")).At("total"));
    }

    [Fact]
    public async Task A_total_that_runs_out_of_time_tells_at_least_what_it_shows()
    {
        await using var own = await TestServer.StartAsync(new Settings { TotalBudget = TimeSpan.Zero });
        var words = string.Join("\n\n", Enumerable.Range(0, 200).Select(i => Some.Said($"De brug nummer {i} gaat dicht")));
        await own.Api.PostArticle(Some.Article(words));

        var total = (await own.Api.Get("/v1/quotes?q=brug&limit=100")).At("total");

        Assert.True(total.At("count")!.GetValue<int>() is >= 101 and <= 200);
        Assert.False(total.At("exact")!.GetValue<bool>());
    }

    [Fact]
    public async Task Nothing_found_tells_what_was_searched()
    {
        await using var own = await TestServer.StartAsync();
        await own.Api.PostArticle(Some.Article(medium: "De Bode", publishedOn: "2026-03-02"));
        await own.Api.PostArticle(Some.Article(medium: "De Krant", publishedOn: "2026-03-05"));
        await own.Api.Delete($"/v1/articles/{(await own.Api.PostArticle(Some.Article(medium: "De Post", publishedOn: "2026-03-04"))).Id}");

        var nothing = await own.Api.Get($"/v1/quotes?q={Some.Word()}");

        Assert.Equal("""{"articles":2,"outlets":2,"from":"2026-03-02","to":"2026-03-05"}""", nothing.At("coverage")!.ToJsonString());
        Assert.Equal("""{"count":0,"exact":true}""", nothing.At("total")!.ToJsonString());
        Assert.Null((await own.Api.Get("/v1/quotes")).At("coverage"));
    }
}
