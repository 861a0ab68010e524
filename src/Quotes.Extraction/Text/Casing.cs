namespace Quotes.Extraction.Text;

/// <summary>What the capitals of a word tell.</summary>
internal static class Casing
{
    /// <summary>Three capitals or more and nothing else: <em>LEEDS</em>.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c))
                return false;
        return word.Length > 2;
    }

    /// <summary>Two capitals or more among at most seven characters, or a capital with digits: <em>NOS</em>, <em>PvdA</em>, <em>D66</em>.
    /// A first-letter capital with one after a particle or a hyphen (<em>McDonald</em>, <em>Jan-Willem</em>) is no acronym.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 14 || !(char.IsUpper(word[0]) || char.IsDigit(word[0])))
            return false;
        // As most capitalised words are.
        if (!word[1..].ContainsAnyExceptInRange('a', 'z'))
            return false;
        if (word.IndexOf('-') is var hyphen and > 0)
            return IsAcronym(word[..hyphen]) && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
        if (word.Length > 8)
            return false;
        int capitals = 0, digits = 0, lower = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsDigit(c)) digits++;
            else if (char.IsLower(c)) lower++;
            else if (c is not ('.' or '&')) return false;
        }

        return (capitals >= 2 && lower <= 2 && (lower <= capitals || word.Length <= 4) && !(lower > 0 && char.IsLower(word[^1]) && capitals < 2 && digits == 0))
            || (capitals >= 1 && digits >= 1 && lower <= 4);
    }
}
