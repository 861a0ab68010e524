namespace Quotes.Extraction.Text;

/// <summary>Turns UTF-16 offsets into code points in one pass: offsets must be asked for in rising order.</summary>
internal ref struct CodePoints(string text)
{
    private int at;
    private int count;

    /// <summary>A lone surrogate counts as one code point, as it does in JSON and Python.</summary>
    public int At(int offset)
    {
        while (at < offset)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            at++;
            count++;
        }

        return count;
    }
}
