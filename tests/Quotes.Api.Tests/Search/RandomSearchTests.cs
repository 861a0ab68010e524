using System.Text.Json.Nodes;
using CsCheck;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>Any search finds what reading the whole archive would find, in the same order and number, on any size of page.</summary>
public sealed class RandomSearchTests(TestServer server) : IClassFixture<TestServer>
{
    private const int Quotes = 120;

    private ApiClient Api => server.Api;

    [Fact]
    public async Task Any_search_finds_what_reading_everything_would_find()
    {
        var archive = new List<KnownQuote>();
        foreach (var quote in Archived.Array[Quotes].Single())
            archive.Add(await Store(quote));

        var fruitful = 0;
        await RandomSearches.Any.SampleAsync(
            async search =>
            {
                var expected = search.Expected(archive);
                var (found, total) = await Walk(search.Query);
                Assert.True(expected.SequenceEqual(found), $"{search.Query}\nexpected {string.Join(' ', expected)}\nfound    {string.Join(' ', found)}\n{Lines(archive)}");
                Assert.Equal((expected.Count, true), total);
                await CountsAreRight(search, [.. archive.Where(quote => expected.Contains(quote.Id))]);
                Interlocked.Add(ref fruitful, expected.Count > 0 ? 1 : 0);
            },
            iter: 400,
            threads: 2);
        Assert.True(fruitful > 50, $"Only {fruitful} searches had something to find.");
    }

    private static readonly Gen<KnownQuote> Archived =
        from words in RandomSearches.Of(RandomSearches.Words).Array[1, 5]
        from speakers in RandomSearches.Of(RandomSearches.Names).Array[0, 2]
        from medium in RandomSearches.Of([.. RandomSearches.Media, null])
        from affiliation in RandomSearches.Of([.. RandomSearches.Affiliations, null])
        from language in RandomSearches.Of("nl", "nl", null)
        from kind in RandomSearches.Of("direct", "mixed", "indirect")
        from stance in RandomSearches.Of("asserted", "asserted", "denied", "expected")
        from date in RandomSearches.Of([.. RandomSearches.Days, null])
        from review in RandomSearches.Of("unreviewed", "unreviewed", "confirmed", "rejected")
        from status in RandomSearches.Of("active", "active", "active", "retracted")
        select new KnownQuote(0, string.Join(' ', words), [.. speakers.Distinct()], medium, affiliation, language, kind, stance, date, review, status);

    private async Task<KnownQuote> Store(KnownQuote quote)
    {
        var input = Some.Quote(quote.Text, quote.Speakers.Count > 0 ? quote.Speakers[0] : null, quote.Date, quote.Medium, quote.Affiliation, quote.Language, quote.Kind, quote.Stance);
        if (quote.Speakers.Count > 1)
            input["jointWith"] = new JsonArray(new JsonObject { ["name"] = quote.Speakers[1] });
        var id = (await Api.PostQuote(input)).Id;
        if (quote.Review != "unreviewed")
            (await Api.Patch($"/v1/quotes/{id}", new JsonObject { ["review"] = quote.Review })).Expect(200);
        if (quote.Status == "retracted")
            (await Api.Delete($"/v1/quotes/{id}")).Expect(204);
        return quote with { Id = id };
    }

    private async Task CountsAreRight(RandomSearch search, IReadOnlyList<KnownQuote> expected)
    {
        var counts = (await Api.Get($"/v1/quotes?{search.Query}&facets=kind&facets=speaker&facets=month")).Expect(200).At("facets.counts");
        AssertCounts(expected.Select(quote => quote.Kind), counts.At("kind"), "value");
        AssertCounts(expected.SelectMany(quote => quote.Speakers), counts.At("speaker"), "name");
        AssertCounts(expected.Select(quote => quote.Date?[..7]).OfType<string>(), counts.At("month"), "value");

        var statistics = (await Api.Get($"/v1/quotes/stats?{search.Conditions}&interval=day&split=stance")).Expect(200);
        AssertCounts(expected.Select(quote => quote.Date).OfType<string>(), statistics.At("periods"), "start");
        Assert.Equal(expected.Count(quote => quote.Date is null), statistics.Number("undated"));
        foreach (var period in statistics.At("periods")!.AsArray())
            AssertCounts(expected.Where(quote => quote.Date == period!["start"]!.ToString()).Select(quote => quote.Stance), period!["split"], "value");
    }

    private static void AssertCounts(IEnumerable<string> expected, JsonNode? counted, string name) => Assert.Equal(
        expected.GroupBy(value => value).Select(group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal),
        counted!.AsArray().Select(count => $"{count![name]} {count["count"]}").Order(StringComparer.Ordinal));

    private async Task<(List<long> Found, (int Count, bool Exact) Total)> Walk(string query)
    {
        var page = (await Api.Get($"/v1/quotes?{query}")).Expect(200);
        var total = (page.At("total.count")!.GetValue<int>(), page.At("total.exact")!.GetValue<bool>());
        var found = page.Ids().ToList();
        while (page.Text("nextCursor") is { } cursor)
        {
            page = (await Api.Get($"/v1/quotes?{query}&cursor={cursor}")).Expect(200);
            found.AddRange(page.Ids());
        }

        return (found, total);
    }

    private static string Lines(IEnumerable<KnownQuote> archive) => string.Join('\n', archive.Select(quote => quote.ToString()));
}
