using System.Globalization;
using Quotes.Extraction.Attribution;
using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Details;

/// <summary>
/// How often a quotation found this way is right in span and in speaker, from the <c>[confidence]</c> section of a language: lines of
/// <c>rule/basis:value</c>, with <c>*</c> for any rule. The tables are measured, see <c>confidence.txt</c> of the language.
/// </summary>
internal sealed class Confidence(Lexicon lexicon)
{
    /// <summary>For what was never measured.</summary>
    private const double Unmeasured = 0.5;

    private readonly Dictionary<(string Rule, SpeakerBasis Basis), double> table = Table(lexicon.Sections.GetValueOrDefault("confidence") ?? []);

    public double Of(Finding finding) => Look(finding).Value;

    /// <summary>The value, and whether it was measured for this rule and basis, for the basis alone, or not at all.</summary>
    public (double Value, ReasonCode Why) Look(Finding finding) =>
        table.TryGetValue((finding.Rule, finding.Basis), out var value) ? (value, ReasonCode.RuleMeasured)
        : table.TryGetValue(("*", finding.Basis), out value) ? (value, ReasonCode.BasisMeasured)
        : (Unmeasured, ReasonCode.NeverMeasured);

    private static Dictionary<(string, SpeakerBasis), double> Table(IEnumerable<string> lines) => lines.Select(line => line.Split('/', ':')).ToDictionary(
        parts => (parts[0], Enum.Parse<SpeakerBasis>(parts[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true)),
        parts => double.Parse(parts[2], CultureInfo.InvariantCulture));
}
