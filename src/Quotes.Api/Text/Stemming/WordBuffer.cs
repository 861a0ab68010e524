namespace Quotes.Api.Text.Stemming;

/// <summary>A word of the letters a–z while its endings are taken off.</summary>
internal ref struct WordBuffer
{
    /// <summary>How many letters a rule may add.</summary>
    public const int Room = 8;

    private const string Vowels = "aeiouy";

    private readonly Span<char> buffer;

    public WordBuffer(ReadOnlySpan<char> word, Span<char> buffer)
    {
        word.CopyTo(buffer);
        this.buffer = buffer;
        Length = word.Length;
    }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Letters => buffer[..Length];

    /// <summary>Counted from the end: 1 is the last letter; '\0' before the first.</summary>
    public readonly char Last(int n = 1) => n <= Length ? buffer[Length - n] : '\0';

    public readonly bool Is(string word) => Letters.SequenceEqual(word);

    public readonly bool EndsWith(string ending) => Letters.EndsWith(ending);

    public readonly bool IsVowel(int n) => Vowels.Contains(Last(n));

    /// <summary>Groups of adjacent vowels in what stands before the last <paramref name="skip"/> letters.</summary>
    public readonly int Syllables(int skip = 0)
    {
        var count = 0;
        var inVowels = false;
        foreach (var letter in buffer[..Math.Max(0, Length - skip)])
        {
            var vowel = Vowels.Contains(letter);
            if (vowel && !inVowels)
                count++;

            inVowels = vowel;
        }

        return count;
    }

    /// <summary>Takes the ending off when the word has it and <paramref name="minimum"/> letters stay.</summary>
    public bool Cut(string ending, int minimum = 3)
    {
        if (Length - ending.Length < minimum || !EndsWith(ending))
            return false;

        Length -= ending.Length;
        return true;
    }

    public bool Replace(string ending, string replacement, int minimum = 2)
    {
        if (!Cut(ending, minimum))
            return false;

        Append(replacement);
        return true;
    }

    public void Append(string ending)
    {
        ending.CopyTo(buffer[Length..]);
        Length += ending.Length;
    }

    public void Drop(int letters) => Length -= letters;

    /// <summary>mann → man.</summary>
    public bool Undouble()
    {
        if (Length < 3 || Last() != Last(2) || IsVowel(1))
            return false;

        Length--;
        return true;
    }

    public void CutStart(string beginning)
    {
        buffer[beginning.Length..Length].CopyTo(buffer);
        Length -= beginning.Length;
    }

    public void Set(ReadOnlySpan<char> word)
    {
        word.CopyTo(buffer);
        Length = word.Length;
    }
}
