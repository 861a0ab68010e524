using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Text;

/// <summary>Short strings that an article cuts again and again – names, cues, roles – as one and the same object where they are equal.</summary>
internal sealed class StringPool
{
    /// <summary>Longer ones hardly come twice; UTF-16 units.</summary>
    private const int Longest = 48;

    /// <summary>The last string of each hash, so that the pool never grows.</summary>
    private readonly string?[] last = new string?[1 << 9];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return new string(text);
        ref var place = ref last[WordTable.Hash(text) >> 23];
        return place is not null && text.SequenceEqual(place) ? place : place = new string(text);
    }
}
