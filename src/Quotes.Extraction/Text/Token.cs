using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Text;

internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A capital letter (or two) with its full stop: <em>J.</em>, <em>Th.</em></summary>
    Initial,

    Punctuation,

    /// <summary>A quotation mark; apostrophes inside words are part of the word.</summary>
    Mark,

    /// <summary>One or more line breaks.</summary>
    Break,
}

/// <summary>One word, number, mark or sign of the text: offsets in UTF-16 units, and what the language's lists know of it.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public WordClass Classes;

    /// <summary>Of a word as word lists have it: <see cref="WordTable.Hash"/>; 0 for anything else.</summary>
    public uint Hash;

    public TokenKind Kind;

    private Case letters;

    /// <summary>For punctuation its character; for marks the normalised one (<c>,,</c> is „ and <c>''</c> is ").</summary>
    public char Sign;

    /// <summary>Capital first letter.</summary>
    public bool Capital
    {
        readonly get => (letters & Case.Capital) != 0;
        set => letters = value ? letters | Case.Capital : letters & ~Case.Capital;
    }

    /// <summary>At least two capitals or digits in it and not an ordinary capitalised word: <em>OM</em>, <em>PvdA</em>, <em>D66</em>.</summary>
    public bool Acronym
    {
        readonly get => (letters & Case.Acronym) != 0;
        set => letters = value ? letters | Case.Acronym : letters & ~Case.Acronym;
    }

    public readonly bool Is(WordClass any) => (Classes & any) != 0;

    /// <summary>In one byte, so that a token has 24.</summary>
    [Flags]
    private enum Case : byte
    {
        Capital = 1,
        Acronym = 2,
    }
}
