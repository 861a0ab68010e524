using System.Globalization;
using System.Text;

namespace Quotes.Benchmarks.Eval;

/// <summary>Spans of an article in code points, compared as the published scorer does.</summary>
internal sealed class Overlap(string text)
{
    private readonly Rune[] runes = [.. text.EnumerateRunes()];

    /// <summary>Without marks and punctuation at both ends.</summary>
    public (int Start, int End) Trim(int start, int end)
    {
        while (start < end && !IsLetterOrNumber(runes[start]))
            start++;
        while (end > start && !IsLetterOrNumber(runes[end - 1]))
            end--;
        return (start, end);
    }

    public static double Jaccard((int Start, int End) a, (int Start, int End) b)
    {
        var shared = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        var all = a.End - a.Start + b.End - b.Start - shared;
        return all > 0 ? (double)shared / all : 0;
    }

    public string Words((int Start, int End) span, int most) =>
        string.Concat(runes[span.Start..Math.Min(span.End, span.Start + most)].Select(r => Rune.IsControl(r) ? " " : r.ToString()));

    /// <summary>What the scorer's isalnum() accepts: ½ and Ⅳ, too.</summary>
    private static bool IsLetterOrNumber(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;
}
