using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Api.Text;

namespace Quotes.Api.Quotes;

/// <summary>The newest matches in the order of how well they match.</summary>
/// <param name="Of">How many were ranked, and whether they are all.</param>
internal sealed record Ranking(IReadOnlyList<long> Positions, Total Of);

/// <summary>
/// BM25 over the newest matches: a term counts more the rarer it is, less with each time it comes again, and more in a short quote.
/// </summary>
internal static class Relevance
{
    /// <summary>Weighing every match of a common word would take seconds.</summary>
    private const int Most = 1000;

    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>In words: what a quotation has, about. The archive's own average would change the order with every article.</summary>
    private const double UsualLength = 30;

    public static Ranking Rank(ReadSession session, IQuoteSearch search, QuoteFilter filter)
    {
        var query = filter.Words!;
        var weights = query.Required.SelectMany(clause => clause).Select(term => Weight(session, search, term)).ToList();
        var source = filter.Exact ? IFormSource.Exact : search.Forms(session);
        var matchers = new Dictionary<string, QueryMatcher>();
        var tokens = new List<Token>();
        var found = search.Walk(session, filter, Most + 1).ToList();
        var scored = found.Take(Most).Select(position =>
        {
            var row = session.Prepared.Query<TextRow>("SELECT language, text FROM quotes WHERE position = @position", ("@position", position)).Single();
            var language = row.Language ?? "und";
            if (!matchers.TryGetValue(language, out var matcher))
                matchers.Add(language, matcher = new QueryMatcher(query, source, language));
            Analyser.Analyse(row.Text, tokens);
            return (Position: position, Score: matcher.Occurrences(tokens).Zip(weights, (times, weight) => weight * Saturated(times, tokens.Count)).Sum());
        });
        // Equally good ones stay newest first: the sort is stable.
        return new([.. scored.OrderByDescending(one => one.Score).Select(one => one.Position)], new Total(Math.Min(found.Count, Most), found.Count <= Most));
    }

    private static double Saturated(int times, int length) =>
        times * (Saturation + 1) / (times + (Saturation * (1 - LengthShare + (LengthShare * length / UsualLength))));

    // A phrase is as telling as its words together; what a prefix stands for is not kept: as telling as one word in a thousand quotes.
    private static double Weight(ReadSession session, IQuoteSearch search, QueryTerm term)
    {
        if (term.Kind == QueryTermKind.Prefix)
            return Math.Log(1000);
        var all = session.Prepared.Query<long>("SELECT COALESCE(MAX(id), 0) FROM quotes").Single();
        return term.Forms.Sum(form => Math.Log(1 + (all / (1.0 + search.QuotesWith(session, form)))));
    }

    private sealed record TextRow
    {
        public string? Language { get; init; }

        public string Text { get; init; } = "";
    }
}
