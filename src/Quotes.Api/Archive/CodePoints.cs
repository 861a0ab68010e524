using System.Globalization;
using Quotes.Extraction;

namespace Quotes.Api.Archive;

/// <summary>A text addressed by Unicode code points, as the API does, over a string, which counts UTF-16 units.</summary>
internal sealed class CodePoints
{
    private readonly string text;

    // UTF-16 offset of each code point and of the end; null when the text has no surrogate pair and the two counts are one.
    private readonly int[]? offsets;

    public CodePoints(string text)
    {
        this.text = text;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF'))
        {
            Length = text.Length;
            return;
        }

        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            starts.Add(i);
        Length = starts.Count;
        offsets = [.. starts, text.Length];
    }

    /// <summary>In code points.</summary>
    public int Length { get; }

    /// <summary>The characters of a span; what reaches past the ends is cut off.</summary>
    public string Slice(int start, int end)
    {
        start = Math.Clamp(start, 0, Length);
        end = Math.Clamp(end, start, Length);
        return text[Utf16(start)..Utf16(end)];
    }

    public string Slice(Segment segment) => Slice(segment.Start, segment.End);

    /// <summary>The words of several segments, joined by one space.</summary>
    public string Join(IEnumerable<Segment> segments) => string.Join(' ', segments.Select(Slice));

    /// <summary>Where <paramref name="passage"/> stands, nearest to <paramref name="near"/>; null: nowhere, or only inside longer words.</summary>
    public Segment? Find(string passage, int near)
    {
        if (passage.Length == 0)
            return null;
        int? best = null;
        for (var at = text.IndexOf(passage, StringComparison.Ordinal); at >= 0; at = text.IndexOf(passage, at + 1, StringComparison.Ordinal))
        {
            if (CutsWord(at) || CutsWord(at + passage.Length))
                continue;
            var start = FromUtf16(at);
            if (best is null || Math.Abs(start - near) < Math.Abs(best.Value - near))
                best = start;
            else
                break; // they come in order: farther ones only follow
        }

        return best is { } found ? new Segment(found, FromUtf16(Utf16(found) + passage.Length)) : null;
    }

    // Between two letters, or a letter and its accent, a word goes on.
    private bool CutsWord(int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text, at - 1)
        && (char.IsLetterOrDigit(text, at) || char.GetUnicodeCategory(text, at) == UnicodeCategory.NonSpacingMark);

    private int Utf16(int codePoint) => offsets?[codePoint] ?? codePoint;

    private int FromUtf16(int offset)
    {
        if (offsets is null)
            return offset;
        var index = Array.BinarySearch(offsets, offset);
        return index >= 0 ? index : ~index - 1;
    }
}
