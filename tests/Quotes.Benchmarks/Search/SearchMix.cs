using System.Globalization;
using System.Text.Json.Nodes;

namespace Quotes.Benchmarks.Search;

/// <summary>What people and scripts ask, each kind as often as the others.</summary>
internal sealed record SearchMix(IReadOnlyList<RequestKind> Pages, IReadOnlyList<RequestKind> Extras, IReadOnlyList<RequestKind> Heavy)
{
    public static async Task<SearchMix> OfAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var coverage = JsonNode.Parse(await client.GetStringAsync("/v1/quotes?q=bestaatniet"))!["coverage"]!;
        var articles = coverage["articles"]!.GetValue<int>();
        var cursors = await DeepCursorsAsync(client);
        return new(PageKinds(articles, cursors), ExtraKinds(), HeavyKinds());
    }

    private static List<RequestKind> PageKinds(int articles, IReadOnlyList<string> cursors) =>
    [
        new("word, rare", random => Q(Rare(random))),
        new("word, middling", random => Q(Middling(random))),
        new("word, commonest", random => Q(Common(random))),
        new("word with other forms", random => Q(SyntheticText.WordAt(2 + (4 * random.Next(25, 500))))),
        new("words, two middling", random => Q($"{Middling(random)} {Middling(random)}")),
        new("words, three that hardly meet", random => Q($"{Rare(random)} {Middling(random)} {Middling(random)}")),
        new("words, either", random => Q($"{Middling(random)} OR {Rare(random)} OR {Middling(random)}")),
        new("phrase, two common words", random => Q($"\"{Common(random)} {Frequent(random)}\"")),
        new("phrase, common words, three", random => Q($"\"{Frequent(random)} {Frequent(random)} {Frequent(random)}\"")),
        new("phrase, common words, never there", random => Q($"\"{string.Join(' ', Enumerable.Range(0, 6).Select(_ => Frequent(random)))}\"")),
        new("prefix", random => Q($"{Rare(random)[..4]}*")),
        new("prefix and word", random => Q($"{Rare(random)[..3]}* {Middling(random)}")),
        new("without", random => Q($"{Middling(random)} -{Common(random)}")),
        new("without a phrase", random => Q($"{Frequent(random)} -\"{Frequent(random)} {Frequent(random)}\"")),
        new("date range", random => $"{Q(Middling(random))}&{Days(random)}"),
        new("date range, old, commonest", random => $"{Q(Common(random))}&to=2007-0{random.Next(1, 9)}-01"),
        new("1 filter", random => $"{Q(Middling(random))}&{Speaker(random)}"),
        new("2 filters", random => $"{Q(Frequent(random))}&{Medium(random)}&kind=indirect"),
        new("3 filters", random => $"{Q(Middling(random))}&{Medium(random)}&language=nl&kind=direct"),
        new("4 filters", random => $"{Q(Frequent(random))}&{Speaker(random)}&{Medium(random)}&language=nl&stance=denied"),
        new("filters without words", random => $"/v1/quotes?{Speaker(random)}&{Medium(random)}"),
        new("filters without words, stance, range", random => $"/v1/quotes?stance=expected&language=en&{Days(random)}"),
        new("medium and role", random => $"/v1/quotes?{Medium(random)}&affiliation=hoogleraar"),
        new("nothing but newest", _ => "/v1/quotes"),
        new("rejected", random => $"/v1/quotes?review=rejected&{Days(random)}"),
        new("rejected, word", random => $"{Q(Frequent(random))}&review=rejected"),
        new("one article", random => $"/v1/quotes?article={random.Next(1, articles)}"),
        new("one article, word", random => $"{Q(Common(random))}&article={random.Next(1, articles)}"),
        new("deep page by cursor", random => cursors[random.Next(cursors.Count)]),
    ];

    private static List<RequestKind> ExtraKinds() =>
    [
        new("relevance, commonest", random => $"{Q(SyntheticText.WordAt(0))}&sort=relevance"),
        new("relevance, commonest and middling", random => $"{Q($"{SyntheticText.WordAt(0)} {Middling(random)}")}&sort=relevance"),
        new("facets, commonest", _ => $"{Q(SyntheticText.WordAt(0))}&facets=speaker&facets=medium&facets=kind&facets=year"),
        new("facets, all, commonest", _ => $"{Q(SyntheticText.WordAt(0))}&facets=speaker&facets=medium&facets=outlet&facets=affiliation&facets=language&facets=kind&facets=stance&facets=year&facets=month"),
        new("total, commonest", _ => Q(SyntheticText.WordAt(0))),
        new("total, two filters", random => $"{Q(SyntheticText.WordAt(0))}&{Medium(random)}&kind=indirect"),
        new("statistics by month, rare", random => $"/v1/quotes/stats?q={Rare(random)}&interval=month"),
        new("statistics by month, middling", random => $"/v1/quotes/stats?q={Middling(random)}&interval=month"),
    ];

    // Long words, so that no pair of short ones helps, or hundreds of thousands of rows to look at.
    private static List<RequestKind> HeavyKinds() =>
    [
        new("HEAVY: statistics of the commonest by speaker", _ => $"/v1/quotes/stats?q={SyntheticText.WordAt(0)}&interval=day&split=speaker"),
        new("HEAVY: confidence that nothing has", _ => $"{Q(SyntheticText.WordAt(0))}&minConfidence=0.999"),
        new("HEAVY: many prefixes", random => Q(string.Join(' ', Enumerable.Range(0, 30).Select(_ => $"{Frequent(random)[..1]}aa* OR {Frequent(random)[..1]}oe*")))),
    ];

    private static string Q(string words) => $"/v1/quotes?q={Uri.EscapeDataString(words)}";

    private static string Rare(Random random) => SyntheticText.WordAt(random.Next(50_000, SyntheticText.Vocabulary));

    private static string Middling(Random random) => SyntheticText.WordAt(random.Next(300, 5_000));

    private static string Frequent(Random random) => SyntheticText.WordAt(random.Next(10, 100));

    private static string Common(Random random) => SyntheticText.WordAt(random.Next(3));

    private static string Speaker(Random random) => $"speakerId={1 + SyntheticText.Rank(random, 50_000)}";

    private static string Medium(Random random) => $"mediumId={1 + SyntheticText.Rank(random, 400)}";

    private static string Days(Random random)
    {
        var from = new DateOnly(2006, 1, 1).AddDays(random.Next(19 * 365));
        return string.Create(CultureInfo.InvariantCulture, $"from={from:yyyy-MM-dd}&to={from.AddDays(random.Next(1, 365)):yyyy-MM-dd}");
    }

    private static async Task<IReadOnlyList<string>> DeepCursorsAsync(HttpClient client)
    {
        var found = new List<string>();
        foreach (var words in (string[])[Q(SyntheticText.WordAt(0)), Q(SyntheticText.WordAt(30)), $"{Q(SyntheticText.WordAt(60))}&language=nl", "/v1/quotes?kind=indirect"])
        {
            string? cursor = "";
            for (var page = 0; page < 50 && cursor is not null; page++)
            {
                var answer = await client.GetStringAsync($"{words}&limit=200&total=false{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}");
                cursor = JsonNode.Parse(answer)!["nextCursor"]?.GetValue<string>();
                if (page >= 20 && cursor is not null)
                    found.Add($"{words}&total=false&cursor={cursor}");
            }
        }

        return found;
    }
}
