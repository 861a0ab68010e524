using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Joins the two halves of an interrupted utterance (‘A’, zegt ze, ‘B’) and the paragraphs of one long quotation.</summary>
internal static class Interruptions
{
    public static List<Finding> Join(List<Finding> findings, Reading reading)
    {
        var joined = new List<Finding>(findings.Count);
        foreach (var finding in findings)
            if (joined.Count > 0 && GoesOn(joined[^1], finding, reading))
                joined[^1].Segments.AddRange(finding.Segments);
            else
                joined.Add(finding);
        return joined;
    }

    private static bool GoesOn(Finding first, Finding second, Reading reading)
    {
        if (first.Kind != QuoteKind.Direct || second.Kind != QuoteKind.Direct || first.Speaker != second.Speaker)
            return false;
        if (first.GoesOn)
            return true;
        var interrupted = second.Rule == "interrupted" && second.Chunk > 0 && reading.Shape[second.Chunk - 1] == ',';
        return interrupted && !(reading.Text[first.End - 1] is '.' or '!' or '?') && first.HasWho;
    }
}
