using System.Globalization;
using Quotes.Extraction;
using Quotes.Extraction.Languages;

namespace Quotes.Benchmarks.Eval;

/// <summary>How often quotes found by a rule, with a speaker found on a basis, are right: what claims give as <c>confidence.txt</c>.</summary>
internal sealed class ConfidenceTable
{
    /// <summary>How many quotations' worth the basis' own rate weighs beside a rule's: few sightings of a rule prove little.</summary>
    private const double Prior = 20;

    /// <summary>For what the claims do not hold, as the extractor has it.</summary>
    private const double Unmeasured = 0.5;

    private readonly Dictionary<(string Rule, SpeakerBasis Basis), double> values = [];

    public ConfidenceTable(IEnumerable<Claim> claims)
    {
        foreach (var basis in claims.GroupBy(c => c.Quote.SpeakerBasis))
        {
            var rate = (basis.Count(c => c.Right) + 1.0) / (basis.Count() + 2.0);
            values[("*", basis.Key)] = rate;
            foreach (var rule in basis.GroupBy(c => Rule(c.Quote)))
                values[(rule.Key, basis.Key)] = (rule.Count(c => c.Right) + (rate * Prior)) / (rule.Count() + Prior);
        }
    }

    public double Of(ExtractedQuote quote) =>
        values.TryGetValue((Rule(quote), quote.SpeakerBasis), out var value) || values.TryGetValue(("*", quote.SpeakerBasis), out value) ? value : Unmeasured;

    /// <summary>The lines of the section <c>[confidence]</c>.</summary>
    public IEnumerable<string> Lines() =>
        values.Select(v => (v.Key.Rule, Basis: WordLists.Kebab(v.Key.Basis.ToString()), v.Value))
            .OrderBy(v => v.Basis, StringComparer.Ordinal).ThenBy(v => v.Rule, StringComparer.Ordinal)
            .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Rule}/{v.Basis}:{v.Value:0.00}"));

    private static string Rule(ExtractedQuote quote) => quote.Rule[(quote.Rule.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
