using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>Counts of one track over a gold file, and what follows from them.</summary>
internal sealed class TrackScore
{
    private const double IgnoreOverlap = 0.3;

    public int Found { get; private set; }

    public int Extra { get; private set; }

    public int Missed { get; private set; }

    /// <summary>Found with the right speaker.</summary>
    public int Right { get; private set; }

    /// <summary>Predicted with some speaker, found or not.</summary>
    public int Attributed { get; private set; }

    /// <summary>For each predicted quote that no doubtful span covers: what it claims, and whether span and speaker are right.</summary>
    public List<(ExtractedQuote Quote, bool Right)> Claims { get; } = [];

    public double Precision => Ratio(Found, Found + Extra);

    public double Recall => Ratio(Found, Found + Missed);

    public double F1 => Harmonic(Precision, Recall);

    public double SpeakerRight => Ratio(Right, Found);

    public double AttributedF1 => Harmonic(Ratio(Right, Found + Extra), Ratio(Right, Found + Missed));

    /// <summary>Of the quotes given to someone, the share that is a quote and by that speaker.</summary>
    public double AttributionPrecision => Ratio(Right, Attributed);

    public void Add(GoldArticle gold, IReadOnlyList<ExtractedQuote> quotes, bool indirect, double threshold)
    {
        var overlap = new Overlap(gold.Text);
        var wanted = gold.Quotes.Where(q => (q.Kind == "indirect") == indirect)
            .Select(q => (Span: overlap.Trim(q.Start, q.End), Quote: q)).Where(q => q.Span.End > q.Span.Start).ToList();
        var given = quotes.Where(q => (q.Kind == QuoteKind.Indirect) == indirect)
            .SelectMany(q => q.Segments.Select(s => (Span: overlap.Trim(s.Start, s.End), Quote: q))).Where(q => q.Span.End > q.Span.Start).ToList();
        var pairs = from w in Enumerable.Range(0, wanted.Count)
                    from g in Enumerable.Range(0, given.Count)
                    let jaccard = Overlap.Jaccard(wanted[w].Span, given[g].Span)
                    where jaccard >= threshold
                    orderby jaccard descending, w descending, g descending
                    select (w, g);
        HashSet<int> usedWanted = [], usedGiven = [];
        foreach (var (w, g) in pairs)
        {
            if (usedWanted.Contains(w) || usedGiven.Contains(g))
                continue;
            usedWanted.Add(w);
            usedGiven.Add(g);
            Count(given[g].Quote, found: true, Names.Right(wanted[w].Quote, given[g].Quote, gold.Resolved));
        }

        Missed += wanted.Count - usedWanted.Count;
        for (var g = 0; g < given.Count; g++)
            if (!usedGiven.Contains(g) && !Doubtful(gold, given[g].Span, indirect, overlap))
                Count(given[g].Quote, found: false, right: false);
    }

    private void Count(ExtractedQuote quote, bool found, bool right)
    {
        Found += found ? 1 : 0;
        Extra += found ? 0 : 1;
        Right += right ? 1 : 0;
        Attributed += quote.Speaker is null ? 0 : 1;
        Claims.Add((quote, right));
    }

    /// <summary>Overlaps a span that counts neither way, or, for reports, a gold quotation of any kind.</summary>
    private static bool Doubtful(GoldArticle gold, (int Start, int End) span, bool indirect, Overlap overlap) =>
        gold.Ignore.Any(i => Overlap.Jaccard(span, (i[0], i[1])) >= IgnoreOverlap || (i[0] <= span.Start && span.End <= i[1]))
        || (indirect && gold.Quotes.Any(q => Overlap.Jaccard(span, (q.Start, q.End)) > IgnoreOverlap && overlap.Trim(q.Start, q.End).End > 0));

    private static double Ratio(int part, int all) => all == 0 ? 0 : (double)part / all;

    private static double Harmonic(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}
