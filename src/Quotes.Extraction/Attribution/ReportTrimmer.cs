using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Takes out of reports what quotations tell by themselves, and drops those that nothing is left of.</summary>
internal sealed class ReportTrimmer(Reading reading, List<Finding> quotes)
{
    /// <summary>Shorter contents, in UTF-16 units, tell nothing.</summary>
    private const int Shortest = 8;

    /// <param name="reports">In the order of their reporting words; of those that overlap the first is kept.</param>
    public List<Finding> Run(List<Finding> reports)
    {
        var kept = new List<Finding>(reports.Count);
        var usedUntil = 0;
        foreach (var report in reports)
        {
            var (start, end) = OutsideQuotes(report.Start, report.End);
            if (end - start < Shortest || start < usedUntil)
            {
                reading.Trace?.Drops(report, reading.Language.ReportRules.First(r => r.Name == report.Rule), start < usedUntil ? ReasonCode.OverlapsReport : ReasonCode.MostlyQuoted);
                continue;
            }

            report.Segments = new Spans(start, end);
            kept.Add(report);
            usedUntil = end;
        }

        return kept;
    }

    /// <summary>The longest stretch that no quotation covers; the quotation itself tells the rest.</summary>
    private (int Start, int End) OutsideQuotes(int start, int end)
    {
        var best = (Start: start, End: start);
        var from = start;
        for (var i = FirstQuoteAfter(start); i < quotes.Count && quotes[i].Start < end; i++)
        {
            var (s, e) = quotes[i].Segments[0];
            if (s - from > best.End - best.Start)
                best = (from, s);
            from = Math.Max(from, e);
        }

        if (from == start)
            return (start, end);
        if (end - from > best.End - best.Start)
            best = (from, end);
        return (best.End - best.Start) * 2 >= end - start ? TrimText(best.Start, best.End) : (start, start);
    }

    /// <summary>The first quotation that ends behind an offset, by bisection: quotations are found in order, each in one segment.</summary>
    private int FirstQuoteAfter(int offset)
    {
        int low = 0, high = quotes.Count;
        while (low < high)
            if (quotes[(low + high) / 2].End <= offset)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low;
    }

    private (int Start, int End) TrimText(int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(reading.Text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(reading.Text[end - 1]))
            end--;
        return (start, end);
    }
}
