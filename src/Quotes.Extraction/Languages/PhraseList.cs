using Quotes.Extraction.Text;

namespace Quotes.Extraction.Languages;

/// <summary>Names of one word or more, found at a place in a text by their first word.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    public PhraseList(params IReadOnlyList<string>[] lists)
    {
        byFirstWord = lists.SelectMany(l => l)
            .GroupBy(p => FirstWord(p).ToString().ToLowerInvariant())
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Length in UTF-16 units of the longest phrase that starts here, with a capital if it is listed with one, and ends at a word's end; 0 if none.</summary>
    public int LengthAt(SourceText text, int start, int wordEnd)
    {
        if (!byFirstWord.TryGetValue(FirstWord(text.AsSpan(start, wordEnd - start)), out var phrases))
            return 0;
        foreach (var phrase in phrases)
        {
            var end = start + phrase.Length;
            if (end <= text.Length
                && (!char.IsUpper(phrase[0]) || char.IsUpper(text[start]))
                && text.AsSpan(start, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return phrase.Length;
        }

        return 0;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> phrase)
    {
        var end = phrase.IndexOfAny(' ', '.');
        return end < 0 ? phrase : phrase[..end];
    }
}
