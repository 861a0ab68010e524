using System.Globalization;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Details;

/// <summary>
/// How often a quotation like this one is right in span and in speaker, from the <c>[confidence]</c> section of a language: lines of
/// <c>trait/name:weight</c>, in log-odds that add up, and <c>base:weight</c> for what all have. The weights are measured, see
/// <c>confidence.txt</c> of the language; what was never seen has none.
/// </summary>
internal sealed class Confidence
{
    private static readonly Trait[] Traits = Enum.GetValues<Trait>();

    private readonly Dictionary<string, double>[] weights = [.. Traits.Select(_ => new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase))];
    private readonly double common;

    public Confidence(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            // A colon can be the cue itself.
            var end = line.LastIndexOf(':');
            var weight = double.Parse(line.AsSpan(end + 1), CultureInfo.InvariantCulture);
            if (line.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0)
                weights[(int)Enum.Parse<Trait>(line.AsSpan(0, slash), ignoreCase: true)].Add(line[(slash + 1)..end], weight);
            else
                common = weight;
        }
    }

    /// <summary>Thousandths, rounded down.</summary>
    public double Of(in Evidence evidence)
    {
        var sum = common;
        foreach (var trait in Traits)
            sum += weights[(int)trait].GetValueOrDefault(evidence[trait]);
        return Math.Floor(1000 / (1 + Math.Exp(-sum))) / 1000;
    }

    /// <summary>Whether it was measured for this rule, for the way to the speaker alone, or for neither.</summary>
    public ReasonCode Why(Finding finding) =>
        weights[(int)Trait.Rule].ContainsKey(finding.Rule) ? ReasonCode.RuleMeasured
        : weights[(int)Trait.Basis].ContainsKey(Languages.WordLists.Kebab(finding.Basis.ToString())) ? ReasonCode.BasisMeasured
        : ReasonCode.NeverMeasured;
}
