namespace Quotes.Extraction.Languages;

/// <summary>Endings of words in lower case. By their last letter, so that most words are told by it to have none of them.</summary>
internal sealed class Endings
{
    private readonly string[]?[] byLast = new string[]?[128];

    public Endings(IEnumerable<string> endings)
    {
        foreach (var sameLast in endings.GroupBy(e => Slot(e[^1])))
            byLast[sameLast.Key] = [.. sameLast];
    }

    /// <param name="word">In any case.</param>
    /// <param name="before">How many letters stand before the ending at least.</param>
    public bool End(ReadOnlySpan<char> word, int before = 0)
    {
        if (word.IsEmpty || byLast[Slot(word[^1])] is not { } endings)
            return false;
        foreach (var ending in endings)
            if (word.Length >= ending.Length + before && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static int Slot(char last) => char.ToLowerInvariant(last) & 127;
}
