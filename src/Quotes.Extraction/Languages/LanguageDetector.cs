using System.Collections.Frozen;
using System.Numerics;

namespace Quotes.Extraction.Languages;

/// <summary>
/// Tells languages apart by their commonest small words; one that several languages share counts for less. Languages without rules are
/// listed as well, so that their texts are answered as what they are instead of being forced into one of ours.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Only the beginning is read; UTF-16 units.</summary>
    private const int Sample = 6000;

    /// <summary>Words between marks may be somebody else's language: they count only where fewer than so many stand outside.</summary>
    private const int EnoughOutside = 25;

    /// <summary>The least number and share of words that must be small words of the language.</summary>
    private const int LeastHits = 2;
    private const double LeastShare = 0.15;

    /// <summary>How far a language with rules must lead: to answer none is better than to apply the wrong ones.</summary>
    private const double LeastLead = 1.1;

    private static readonly string[] Codes = [.. WordLists.Read("Detection").Select(w => w.Section).Distinct()];

    /// <summary>For each small word its languages, a bit for each of <see cref="Codes"/>.</summary>
    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordLists.Read("Detection").GroupBy(w => w.Word)
            .ToFrozenDictionary(g => g.Key, g => g.Select(w => 1u << Array.IndexOf(Codes, w.Section)).Aggregate((a, b) => a | b))
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word weighs that so many languages share.</summary>
    private static readonly double[] Weights = [.. Enumerable.Range(0, Codes.Length + 1).Select(n => 1 / Math.Sqrt(Math.Max(1, n)))];

    /// <summary>Null for a missing or empty tag, which means: detect it.</summary>
    public static string? PrimarySubtag(string? tag)
    {
        var primary = tag?.Split('-', '_')[0].Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(primary) || primary == "und" ? null : primary;
    }

    /// <summary>The primary subtag of the language, with rules or without; null when none can be told.</summary>
    public static string? Detect(string text)
    {
        var outside = new Tally(stackalloc double[Codes.Length], stackalloc int[Codes.Length]);
        var all = new Tally(stackalloc double[Codes.Length], stackalloc int[Codes.Length]);
        Span<char> word = stackalloc char[12];
        var (length, inDouble, inSingle) = (0, false, false);
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
            {
                var languages = length < word.Length && Words.TryGetValue(word[..length], out var known) ? known : 0;
                all.Add(languages);
                if (!inDouble && !inSingle)
                    outside.Add(languages);
            }

            length = 0;
            if (c is '“' or '”' or '„' or '«' or '»' or '"')
                inDouble = !inDouble;
            else if (c is '‘' || (c is '’' && !(i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                inSingle = c is '‘';
            else if (c is '\n')
                (inDouble, inSingle) = (false, false);
        }

        return outside.Words >= EnoughOutside ? outside.Best() : all.Best();
    }

    private ref struct Tally(Span<double> scores, Span<int> hits)
    {
        private readonly Span<double> scores = scores;
        private readonly Span<int> hits = hits;

        public int Words { get; private set; }

        /// <param name="languages">A bit for each language whose small word it is.</param>
        public void Add(uint languages)
        {
            Words++;
            var weight = Weights[BitOperations.PopCount(languages)];
            for (; languages != 0; languages &= languages - 1)
            {
                var language = BitOperations.TrailingZeroCount(languages);
                scores[language] += weight;
                hits[language]++;
            }
        }

        public readonly string? Best()
        {
            int best = 0, next = 1;
            for (var i = 1; i < scores.Length; i++)
                if (scores[i] > scores[best])
                    (best, next) = (i, best);
                else if (next == best || scores[i] > scores[next])
                    next = i;
            var told = hits[best] >= LeastHits && hits[best] >= Words * LeastShare
                && (SupportedLanguages.Find(Codes[best]) is null || scores[best] >= scores[next] * LeastLead);
            return told ? Codes[best] : null;
        }
    }
}
