using System.Globalization;

namespace Quotes.Benchmarks.Eval;

/// <summary>Whether a confidence means what it says: stated against observed precision in ten bins.</summary>
internal sealed class Calibration(IReadOnlyList<(double Confidence, bool Right)> claims)
{
    /// <summary>From here on a quote is sure; of the sure ones, 95 in 100 are to be right.</summary>
    private const double Sure = 0.9;

    /// <summary>As the extractor states it: its tables were calibrated on the development articles themselves.</summary>
    public static Calibration Stated(IEnumerable<Claim> claims) => new([.. claims.Select(c => (c.Quote.Confidence, c.Right))]);

    /// <summary>What to expect of other articles: calibrated on one half of these, scored on the other, both ways round.</summary>
    public static Calibration HalfAgainstHalf(IReadOnlyList<Claim> claims) => new(
    [
        .. from half in new[] { 0, 1 }
           let table = new ConfidenceTable(claims.Where(c => c.Article % 2 == half))
           from claim in claims
           where claim.Article % 2 != half
           select (table.Of(claim.Quote), claim.Right),
    ]);

    /// <summary>Mean distance of stated and observed precision over all quotes.</summary>
    public double MeanError => claims.Count == 0 ? 0 : Bins().Sum(b => Math.Abs(b.Stated - b.Observed) * b.Count) / claims.Count;

    public void Print(TextWriter output)
    {
        output.WriteLine("confidence   quotes  stated  observed");
        foreach (var (low, count, stated, observed) in Bins())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {low:0.0}-{low + 0.1:0.0}    {count,6}   {stated:0.000}     {observed:0.000}"));
        output.WriteLine(Summary);
    }

    public string Summary
    {
        get
        {
            var sure = claims.Where(c => c.Confidence >= Sure).ToList();
            var right = sure.Count == 0 ? 0 : (double)sure.Count(c => c.Right) / sure.Count;
            return string.Create(CultureInfo.InvariantCulture, $"mean difference {MeanError:0.000}; at {Sure} and more {sure.Count} quotes, {right:0.000} right");
        }
    }

    private IEnumerable<(double Low, int Count, double Stated, double Observed)> Bins() =>
        from claim in claims
        group claim by Math.Min(9, (int)(claim.Confidence * 10)) into bin
        orderby bin.Key
        select (bin.Key / 10.0, bin.Count(), bin.Average(c => c.Confidence), (double)bin.Count(c => c.Right) / bin.Count());
}
