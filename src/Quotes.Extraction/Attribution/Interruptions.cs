using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Joins the two halves of an interrupted utterance (‘A’, zegt ze, ‘B’) and the paragraphs of one long quotation.</summary>
internal static class Interruptions
{
    public static void Join(List<Finding> findings, Reading reading)
    {
        var kept = 0;
        for (var i = 0; i < findings.Count; i++)
            if (kept > 0 && GoesOn(findings[kept - 1], findings[i], reading))
            {
                reading.Trace?.Joins(findings[kept - 1], findings[i], findings[kept - 1].GoesOn ? ReasonCode.ParagraphGoesOn : ReasonCode.Interrupted);
                findings[kept - 1].Append(findings[i]);
            }
            else
                findings[kept++] = findings[i];
        findings.RemoveRange(kept, findings.Count - kept);
    }

    private static bool GoesOn(Finding first, Finding second, Reading reading)
    {
        if (first.Kind != QuoteKind.Direct || second.Kind != QuoteKind.Direct || first.Speaker != second.Speaker)
            return false;
        if (first.GoesOn)
            return true;
        var interrupted = second.Rule == "interrupted" && second.Chunk > 0 && reading.Tokens[reading.Chunks[second.Chunk].Token - 1].Sign == ',';
        return interrupted && !(reading.Text[first.End - 1] is '.' or '!' or '?') && first.HasWho;
    }
}
