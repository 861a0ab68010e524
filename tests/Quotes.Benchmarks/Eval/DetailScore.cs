using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>Affiliation, medium and stance of found quotes, where the gold names them.</summary>
internal sealed class DetailScore
{
    public (int Right, int All) Affiliation { get; private set; }

    public (int Right, int All) Medium { get; private set; }

    /// <summary>A medium given where the gold has none.</summary>
    public (int Wrong, int All) MediumInvented { get; private set; }

    public (int Right, int All) Stance { get; private set; }

    /// <summary>Plain statements that were called denied, asked, demanded or expected.</summary>
    public (int Wrong, int All) StanceInvented { get; private set; }

    public void Add(GoldArticle gold, IReadOnlyList<ExtractedQuote> quotes)
    {
        if (!gold.Resolved)
            return;
        var overlap = new Overlap(gold.Text);
        foreach (var wanted in gold.Quotes)
        {
            // Of equals the last one, as the published scorer has it.
            var best = (from quote in quotes
                        from given in quote.Segments
                        from span in wanted.Spans
                        select (Quote: quote, Jaccard: Overlap.Jaccard(overlap.Trim(span.Start, span.End), overlap.Trim(given.Start, given.End))))
                .Reverse().DefaultIfEmpty().MaxBy(c => c.Jaccard);
            if (best.Jaccard >= 0.3)
                Add(wanted, best.Quote);
        }
    }

    private void Add(GoldQuote wanted, ExtractedQuote quote)
    {
        if (!string.IsNullOrEmpty(wanted.Affiliation))
            Affiliation = Count(Affiliation, Names.Held(quote.Affiliation, wanted.Affiliation));
        if (!string.IsNullOrEmpty(wanted.Medium))
            Medium = Count(Medium, Names.Held(quote.Medium, wanted.Medium) || Names.Held(quote.Occasion, wanted.Medium));
        else
            MediumInvented = Count(MediumInvented, quote.Medium is not null);
        var stance = quote.Stance.ToString();
        if (!string.IsNullOrEmpty(wanted.Stance) && wanted.Stance != "asserted")
            Stance = Count(Stance, stance.Equals(wanted.Stance, StringComparison.OrdinalIgnoreCase));
        else if (!string.IsNullOrEmpty(wanted.Stance))
            StanceInvented = Count(StanceInvented, quote.Stance != Extraction.Stance.Asserted);
    }

    private static (int, int) Count((int Part, int All) count, bool hit) => (count.Part + (hit ? 1 : 0), count.All + 1);
}
