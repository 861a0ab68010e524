using System.Globalization;

namespace Quotes.Benchmarks.Eval;

/// <summary>Whether a confidence means what it says: stated against observed precision in ten bins.</summary>
internal sealed class Calibration(IReadOnlyList<(double Confidence, bool Right)> claims)
{
    /// <summary>Mean distance of stated and observed precision over all quotes.</summary>
    public double MeanError => claims.Count == 0 ? 0 : Bins().Sum(b => Math.Abs(b.Stated - b.Observed) * b.Count) / claims.Count;

    public void Print(TextWriter output)
    {
        output.WriteLine("confidence   quotes  stated  observed");
        foreach (var (low, count, stated, observed) in Bins())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {low:0.0}-{low + 0.1:0.0}    {count,6}   {stated:0.000}     {observed:0.000}"));
        var sure = claims.Where(c => c.Confidence >= 0.9).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"mean difference {MeanError:0.000}; at 0.9 and more {sure.Count} quotes, {(sure.Count == 0 ? 0 : (double)sure.Count(c => c.Right) / sure.Count):0.000} right"));
    }

    private IEnumerable<(double Low, int Count, double Stated, double Observed)> Bins() =>
        from claim in claims
        group claim by Math.Min(9, (int)(claim.Confidence * 10)) into bin
        orderby bin.Key
        select (bin.Key / 10.0, bin.Count(), bin.Average(c => c.Confidence), (double)bin.Count(c => c.Right) / bin.Count());
}
