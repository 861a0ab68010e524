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

    private readonly Dictionary<string, double> table = (lexicon.Sections.GetValueOrDefault("confidence") ?? []).ToDictionary(
        line => line[..line.LastIndexOf(':')], line => double.Parse(line.AsSpan(line.LastIndexOf(':') + 1), CultureInfo.InvariantCulture));

    public double Of(Finding finding) =>
        table.TryGetValue($"{finding.Rule}/{finding.Basis}", out var value) || table.TryGetValue($"*/{finding.Basis}", out value) ? value : Unmeasured;
}
