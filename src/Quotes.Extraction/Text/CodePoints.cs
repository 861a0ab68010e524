namespace Quotes.Extraction.Text;

/// <summary>Turns UTF-16 offsets of a text into code points. A lone surrogate counts as one code point, as it does in JSON and Python.</summary>
internal sealed class CodePoints
{
    /// <summary>The offsets of all second halves of a pair; a text has none or few of them.</summary>
    private readonly Buffer<int> seconds = new();

    public void Read(ReadOnlySpan<char> text)
    {
        seconds.Clear();
        for (var at = 0; text[at..].IndexOfAnyInRange('\uDC00', '\uDFFF') is var next and >= 0; at += next + 1)
            if (at + next > 0 && char.IsHighSurrogate(text[at + next - 1]))
                seconds.Add(at + next);
    }

    public int At(int offset)
    {
        var before = ((ReadOnlySpan<int>)seconds.Span).BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }
}
