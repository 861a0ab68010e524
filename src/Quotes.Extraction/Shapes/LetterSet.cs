using System.Numerics;

namespace Quotes.Extraction.Shapes;

/// <summary>Some of the letters that shapes are written in, all of them ASCII.</summary>
internal readonly record struct LetterSet(ulong Low, ulong High)
{
    public static LetterSet All => new(ulong.MaxValue, ulong.MaxValue);

    public int Count => BitOperations.PopCount(Low) + BitOperations.PopCount(High);

    public static LetterSet Of(char letter) => letter < 64 ? new(1UL << letter, 0) : new(0, 1UL << (letter - 64));

    public bool Contains(char letter) => Intersects(Of(letter));

    public bool Intersects(LetterSet other) => ((Low & other.Low) | (High & other.High)) != 0;

    public static LetterSet operator |(LetterSet one, LetterSet other) => new(one.Low | other.Low, one.High | other.High);

    public static LetterSet operator &(LetterSet one, LetterSet other) => new(one.Low & other.Low, one.High & other.High);

    public static LetterSet operator ~(LetterSet set) => new(~set.Low, ~set.High);
}
