using System.Collections.Frozen;

namespace Quotes.Extraction.Languages;

/// <summary>
/// Tells languages apart by the share of their commonest small words. Languages without rules are listed as well, so that their texts
/// are answered as what they are instead of being forced into one of ours.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Only the beginning is read; UTF-16 units.</summary>
    private const int Sample = 6000;

    /// <summary>The least share of words that must be small words of the language, and its lead over the next one.</summary>
    private const double LeastShare = 0.12, LeastLead = 1.15;

    private static readonly (string Code, FrozenSet<string> Words)[] Languages =
        [.. WordLists.Read("Detection").GroupBy(w => w.Section).Select(g => (g.Key, g.Select(w => w.Word).ToFrozenSet()))];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] Lookups =
        [.. Languages.Select(l => l.Words.GetAlternateLookup<ReadOnlySpan<char>>())];

    /// <summary>Null for a missing or empty tag, which means: detect it.</summary>
    public static string? PrimarySubtag(string? tag)
    {
        var primary = tag?.Split('-', '_')[0].Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(primary) || primary == "und" ? null : primary;
    }

    /// <summary>The primary subtag of the language, with rules or without; null when none can be told.</summary>
    public static string? Detect(string text)
    {
        Span<int> hits = stackalloc int[Languages.Length];
        Span<char> word = stackalloc char[12];
        int words = 0, length = 0;
        for (var i = 0; i <= text.Length && i < Sample; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(c))
            {
                if (length < word.Length)
                    word[length] = char.ToLowerInvariant(c);
                length++;
                continue;
            }

            if (length > 0)
                words++;
            if (length > 0 && length < word.Length)
                for (var l = 0; l < Lookups.Length; l++)
                    hits[l] += Lookups[l].Contains(word[..length]) ? 1 : 0;
            length = 0;
        }

        return Best(hits, words);
    }

    private static string? Best(ReadOnlySpan<int> hits, int words)
    {
        int best = 0, next = 0, index = 0;
        for (var l = 0; l < hits.Length; l++)
            if (hits[l] > best)
                (next, best, index) = (best, hits[l], l);
            else
                next = Math.Max(next, hits[l]);
        return best >= 2 && best >= words * LeastShare && best >= next * LeastLead ? Languages[index].Code : null;
    }
}
