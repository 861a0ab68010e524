using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>Counts of one track over a gold file, and what follows from them.</summary>
internal sealed class TrackScore(bool indirect, double threshold)
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
    public List<Claim> Claims { get; } = [];

    /// <summary>What went wrong, in order.</summary>
    public List<string> Errors { get; } = [];

    public double Precision => Ratio(Found, Found + Extra);

    public double Recall => Ratio(Found, Found + Missed);

    public double F1 => Harmonic(Precision, Recall);

    public double SpeakerRight => Ratio(Right, Found);

    public double AttributedF1 => Harmonic(Ratio(Right, Found + Extra), Ratio(Right, Found + Missed));

    /// <summary>Of the quotes given to someone, the share that is a quote and by that speaker.</summary>
    public double AttributionPrecision => Ratio(Right, Attributed);

    /// <param name="number">Of the article in its file.</param>
    public void Add(GoldArticle gold, int number, IReadOnlyList<ExtractedQuote> quotes)
    {
        var overlap = new Overlap(gold.Text);
        var wanted = gold.Quotes.Where(q => (q.Kind == "indirect") == indirect)
            .SelectMany(q => q.Spans.Select(s => (Span: overlap.Trim(s.Start, s.End), Quote: q))).Where(q => q.Span.End > q.Span.Start).ToList();
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
            var right = Names.Right(wanted[w].Quote, given[g].Quote, gold.Resolved);
            Count(number, given[g].Quote, found: true, right);
            if (!right)
                Errors.Add($"{gold.Id} SPEAKER {overlap.Words(wanted[w].Span, 80)} gold: {wanted[w].Quote.Speaker ?? "nobody"} got: {given[g].Quote.Speaker?.Name ?? "nobody"}");
        }

        for (var w = 0; w < wanted.Count; w++)
            if (!usedWanted.Contains(w))
            {
                Missed++;
                Errors.Add($"{gold.Id} MISSED {wanted[w].Quote.Kind} {overlap.Words(wanted[w].Span, 100)} ({wanted[w].Quote.Speaker ?? "nobody"}, {wanted[w].Quote.Cue ?? "no cue"})");
            }

        for (var g = 0; g < given.Count; g++)
            if (!usedGiven.Contains(g) && !Doubtful(gold, given[g].Span))
            {
                Count(number, given[g].Quote, found: false, right: false);
                Errors.Add($"{gold.Id} EXTRA {given[g].Quote.Kind.ToString().ToLowerInvariant()} {overlap.Words(given[g].Span, 100)} ({given[g].Quote.Speaker?.Name ?? "nobody"}, {given[g].Quote.Rule})");
            }
    }

    private void Count(int number, ExtractedQuote quote, bool found, bool right)
    {
        Found += found ? 1 : 0;
        Extra += found ? 0 : 1;
        Right += right ? 1 : 0;
        Attributed += quote.Speaker is null ? 0 : 1;
        Claims.Add(new Claim(number, quote, right));
    }

    /// <summary>Overlaps a span that counts neither way, or, for reports, a gold quotation of any kind.</summary>
    private bool Doubtful(GoldArticle gold, (int Start, int End) span) =>
        (gold.Ignore ?? []).Any(i => Overlap.Jaccard(span, (i[0], i[1])) >= IgnoreOverlap || (i[0] <= span.Start && span.End <= i[1]))
        || (indirect && gold.Quotes.SelectMany(q => q.Spans).Any(s => Overlap.Jaccard(span, s) > IgnoreOverlap));

    private static double Ratio(int part, int all) => all == 0 ? 0 : (double)part / all;

    private static double Harmonic(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}

/// <summary>A quote that the extractor claims to have found, and whether its span and its speaker are right.</summary>
/// <param name="Article">Its number in the file.</param>
internal sealed record Claim(int Article, ExtractedQuote Quote, bool Right);
