using System.Globalization;
using Quotes.Extraction;
using Quotes.Extraction.Details;

namespace Quotes.Benchmarks.Eval;

/// <summary>What claims give as <c>confidence.txt</c>: a logistic regression over the traits of quotes, each weight drawn towards zero so
/// that few sightings prove little.</summary>
internal sealed class ConfidenceTable
{
    /// <summary>How strongly: the weights are expected half a unit of log-odds from zero.</summary>
    private const double Shrinkage = 4;

    /// <summary>Each round improves one weight after another; far fewer suffice.</summary>
    private const int Rounds = 60;

    private readonly bool[] right;
    private readonly double[] sums;
    private readonly SortedDictionary<string, (double Weight, List<int> Claims)> weights = new(StringComparer.Ordinal);
    private readonly Confidence confidence;
    private readonly double common;

    public ConfidenceTable(IEnumerable<Claim> measured)
    {
        Claim[] claims = [.. measured];
        right = [.. claims.Select(c => c.Right)];
        sums = new double[claims.Length];
        for (var i = 0; i < claims.Length; i++)
            foreach (var trait in Enum.GetValues<Trait>())
            {
                var key = $"{trait}/{Evidence.Of(claims[i].Quote)[trait]}".ToLowerInvariant();
                if (!weights.ContainsKey(key))
                    weights[key] = (0, []);
                weights[key].Claims.Add(i);
            }

        var all = Enumerable.Range(0, claims.Length).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            common += Step(all, 0, 0);
            foreach (var (key, (weight, seen)) in weights.ToList())
                weights[key] = (weight + Step(seen, weight, Shrinkage), seen);
        }

        confidence = new Confidence(Lines());
    }

    public double Of(ExtractedQuote quote) => confidence.Of(Evidence.Of(quote));

    /// <summary>The lines of the section <c>[confidence]</c>.</summary>
    public IEnumerable<string> Lines() =>
        weights.Select(w => Line(w.Key, w.Value.Weight)).Prepend(Line("base", common));

    private static string Line(string name, double weight) => string.Create(CultureInfo.InvariantCulture, $"{name}:{weight:0.00}");

    /// <summary>One step of Newton's method for one weight, taken.</summary>
    private double Step(List<int> seen, double weight, double shrinkage)
    {
        var slope = -shrinkage * weight;
        var curve = shrinkage + 1e-9;
        foreach (var claim in seen)
        {
            var stated = 1 / (1 + Math.Exp(-sums[claim]));
            slope += (right[claim] ? 1 : 0) - stated;
            curve += stated * (1 - stated);
        }

        foreach (var claim in seen)
            sums[claim] += slope / curve;
        return slope / curve;
    }
}
