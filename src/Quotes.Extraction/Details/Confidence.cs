using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Details;

/// <summary>How often a quote found this way is right in span and in speaker.</summary>
internal static class Confidence
{
    public static double Of(Finding finding) => finding.Speaker is null ? 0.3 : finding.Basis switch
    {
        "name" => 0.93,
        "pronoun" => 0.85,
        "goes-on" => 0.85,
        _ => 0.7,
    };
}
