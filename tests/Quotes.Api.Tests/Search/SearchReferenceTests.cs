using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;
using Quotes.Api.Text;

namespace Quotes.Api.Tests.Search;

/// <summary>Random searches over a random archive get what an obvious reference without any index gets: same ids, same order, same totals.</summary>
public sealed class SearchReferenceTests(TestServer server) : IClassFixture<TestServer>
{
    private const int Quotes = 200;
    private const int Searches = 250;

    private static readonly string[] Words = ["brug", "bruggen", "tunnel", "tunnels", "wapen", "wapens", "Oekraïne", "vrede", "niet", "huis", "huizen", "house", "houses"];
    private static readonly string[] Names = ["Karin Bos", "Jan de Vries", "Piet Bakker", "Omar Haddad"];
    private static readonly string[] Media = ["De Bode", "Omroep Delta", "538"];
    private static readonly string[] Languages = ["nl", "en"];
    private static readonly string[] Kinds = ["direct", "mixed", "indirect"];
    private static readonly string[] Stances = ["asserted", "denied", "expected"];
    private static readonly string[] Affiliations = ["wethouder", "minister van Financiën", "voorzitter"];

    private sealed record Stored(long Id, string Text, string? Speaker, string? Joint, string? Medium, string? Language, string Kind, string Stance, string? Affiliation, string? Date, string Review, string Status);

    [Fact]
    public async Task Any_combination_of_parameters_finds_the_same_as_the_reference()
    {
        var random = new Random(7);
        var archive = new List<Stored>();
        for (var i = 0; i < Quotes; i++)
            archive.Add(await AddAsync(random));

        for (var i = 0; i < Searches; i++)
        {
            var (query, matches, oldest) = Question(random, archive);
            var expected = Order(archive.Where(matches), oldest);
            Assert.Equal(expected, await WalkAsync(query, random.Next(1, 60), expected.Count));
        }
    }

    [Fact]
    public async Task A_walk_shows_every_untouched_quote_once_while_others_change()
    {
        var random = new Random(8);
        var speaker = Some.Name();
        var untouched = new List<long>();
        var others = new List<long>();
        for (var i = 0; i < 120; i++)
            (i % 3 == 0 ? others : untouched).Add((await server.Api.PostQuote(Some.Quote(speaker: speaker, date: Day(random)))).Id);

        var seen = new List<long>();
        string? cursor = null;
        do
        {
            var page = (await server.Api.Get($"/v1/quotes?speaker={speaker}&limit=7{(cursor is null ? "" : $"&cursor={cursor}")}")).Expect(200);
            seen.AddRange(page.Ids());
            cursor = page.Text("nextCursor");
            await server.Api.PostQuote(Some.Quote(speaker: speaker, date: Day(random)));
            await server.Api.Patch($"/v1/quotes/{others[random.Next(others.Count)]}", new JsonObject { ["date"] = Day(random) });
            await server.Api.Delete($"/v1/quotes/{others[random.Next(others.Count)]}");
        }
        while (cursor is not null);

        Assert.Equal(untouched.Order(), seen.Where(untouched.Contains).Order());
    }

    private async Task<Stored> AddAsync(Random random)
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(random, Words)));
        var (speaker, medium, language, affiliation) = (Maybe(random, Names), Maybe(random, Media), Maybe(random, Languages), Maybe(random, Affiliations));
        var joint = speaker is not null && random.Next(5) == 0 ? Names.First(name => name != speaker) : null;
        var date = random.Next(8) == 0 ? null : Day(random);
        var input = Some.Quote(text, speaker, date, medium, affiliation, language, Pick(random, Kinds), Pick(random, Stances));
        if (joint is not null)
            input["jointWith"] = new JsonArray(new JsonObject { ["name"] = joint });
        var quote = await server.Api.PostQuote(input);
        var (review, status) = (random.Next(12) switch { 0 => "rejected", 1 => "confirmed", _ => "unreviewed" }, random.Next(12) == 0 ? "retracted" : "active");
        if (review != "unreviewed" || status != "active")
            (await server.Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["review"] = review, ["status"] = status })).Expect(200);
        return new(quote.Id, text, speaker, joint, medium, language, quote.Text("kind")!, quote.Text("stance")!, affiliation, date, review, status);
    }

    private static (string Query, Func<Stored, bool> Matches, bool Oldest) Question(Random random, IReadOnlyList<Stored> archive)
    {
        var query = new List<string>();
        var conditions = new List<Func<Stored, bool>>();
        var oldest = random.Next(3) == 0;
        if (oldest)
            query.Add("sort=oldest");
        var exact = random.Next(4) == 0;
        if (exact)
            query.Add("match=exact");
        if (random.Next(3) > 0)
            Add("q", SomeWords(random), text => quote => Found(quote, text, exact, archive));
        Choose("speaker", Names, value => quote => quote.Speaker == value || quote.Joint == value);
        Choose("medium", Media, value => quote => quote.Medium == value);
        Choose("language", Languages, value => quote => quote.Language == value);
        Choose("kind", Kinds, value => quote => quote.Kind == value);
        Choose("stance", Stances, value => quote => quote.Stance == value);
        Choose("affiliation", ["wethouder", "minister", "financien"], value => quote => quote.Affiliation is { } role
            && Analyser.Analyse(role).Exists(token => token.Form == value));
        var reviews = Choose("review", ["rejected", "confirmed", "unreviewed"], value => quote => quote.Review == value);
        var statuses = Choose("status", ["retracted", "active"], value => quote => quote.Status == value);
        conditions.Add(quote => (reviews || quote.Review != "rejected") && (statuses || quote.Status == "active"));
        if (random.Next(4) == 0)
            Add("from", Day(random), day => quote => string.CompareOrdinal(quote.Date, day) >= 0);
        if (random.Next(4) == 0 && !query.Exists(part => part.StartsWith("from", StringComparison.Ordinal)))
            Add("to", Day(random), day => quote => quote.Date is not null && string.CompareOrdinal(quote.Date, day) <= 0);
        return (string.Join('&', query), quote => conditions.TrueForAll(condition => condition(quote)), oldest);

        void Add(string name, string value, Func<string, Func<Stored, bool>> condition)
        {
            query.Add($"{name}={Uri.EscapeDataString(value)}");
            conditions.Add(condition(value));
        }

        bool Choose(string name, string[] values, Func<string, Func<Stored, bool>> condition)
        {
            if (random.Next(6) > 0)
                return false;
            var chosen = values.Where(_ => random.Next(2) == 0).DefaultIfEmpty(values[0]).ToList();
            query.AddRange(chosen.Select(value => $"{name}={Uri.EscapeDataString(value)}"));
            conditions.Add(quote => chosen.Exists(value => condition(value)(quote)));
            return true;
        }
    }

    private static string SomeWords(Random random) => random.Next(6) switch
    {
        0 => $"\"{Pick(random, Words)} {Pick(random, Words)}\"",
        1 => $"{Pick(random, Words)} -{Pick(random, Words)}",
        2 => $"{Pick(random, Words)} OR {Pick(random, Words)}",
        3 => $"{Pick(random, Words)[..3]}*",
        _ => string.Join(' ', Enumerable.Range(0, random.Next(1, 3)).Select(_ => Pick(random, Words))),
    };

    private static bool Found(Stored quote, string q, bool exact, IReadOnlyList<Stored> archive)
    {
        Assert.True(SearchQuery.TryParse(q, out var query, out _));
        return new QueryMatcher(query, exact ? IFormSource.Exact : new AllForms(archive), quote.Language ?? "und").Matches(Analyser.Analyse(quote.Text));
    }

    private static List<long> Order(IEnumerable<Stored> quotes, bool oldest) =>
    [
        .. (oldest
            ? quotes.OrderBy(quote => quote.Date is null).ThenBy(quote => quote.Date, StringComparer.Ordinal).ThenBy(quote => quote.Id)
            : quotes.OrderBy(quote => quote.Date is null).ThenByDescending(quote => quote.Date, StringComparer.Ordinal).ThenByDescending(quote => quote.Id)).Select(quote => quote.Id),
    ];

    private async Task<List<long>> WalkAsync(string query, int limit, int count)
    {
        var seen = new List<long>();
        string? cursor = null;
        do
        {
            var page = (await server.Api.Get($"/v1/quotes?{query}&limit={limit}{(cursor is null ? "" : $"&cursor={cursor}")}")).Expect(200);
            if (cursor is null && page.At("total.exact")!.GetValue<bool>())
                Assert.Equal(count, page.Number("total.count"));
            seen.AddRange(page.Ids());
            cursor = page.Text("nextCursor");
        }
        while (cursor is not null);
        return seen;
    }

    private static string Day(Random random) => new DateOnly(2025, 12, 20).AddDays(random.Next(30)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];

    private static string? Maybe(Random random, string[] values) => random.Next(5) == 0 ? null : Pick(random, values);

    /// <summary>Every word of the archive with the same stem.</summary>
    private sealed class AllForms(IReadOnlyList<Stored> archive) : IFormSource
    {
        public IReadOnlyCollection<string> Languages => ["nl", "en", "und"];

        public IReadOnlyCollection<string> FormsOf(string form, string language) =>
            [.. archive.SelectMany(quote => Analyser.Analyse(quote.Text)).Select(token => token.Form).Distinct().Where(other => Stemmer.Stem(other, language) == Stemmer.Stem(form, language))];
    }
}
