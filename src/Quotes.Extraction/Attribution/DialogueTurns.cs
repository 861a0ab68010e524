using Quotes.Extraction.Mentions;

namespace Quotes.Extraction.Attribution;

/// <summary>In a dialogue of dashes two speak in turn: once both are known, a turn without an attribution is the other's.</summary>
internal sealed class DialogueTurns
{
    private Entity? last, other;

    /// <summary>Whose turn it is; null while only one of them is known.</summary>
    public Entity? Next => other;

    public void Add(Finding finding)
    {
        if (!finding.Turn || finding.Speaker is null)
            (last, other) = (null, null);
        else if (finding.Speaker != last)
            (last, other) = (finding.Speaker, last);
    }
}
