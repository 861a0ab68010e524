using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Text;

/// <summary>Cuts a text into tokens in one pass and looks each word up once.</summary>
internal readonly ref struct Tokenizer
{
    /// <summary>How many UTF-16 units a token has at least, in prose.</summary>
    private const int UnitsPerToken = 4;

    private readonly ReadOnlySpan<char> text, folded;
    private readonly Lexicon lexicon;
    private readonly Buffer<Token> tokens;

    private Tokenizer(SourceText source, Lexicon lexicon, Buffer<Token> tokens)
    {
        text = source.AsSpan();
        folded = source.Folded;
        (this.lexicon, this.tokens) = (lexicon, tokens);
    }

    public static void Read(SourceText text, Lexicon lexicon, Buffer<Token> tokens)
    {
        tokens.Clear(expected: text.Length / UnitsPerToken);
        new Tokenizer(text, lexicon, tokens).Run();
    }

    private void Run()
    {
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            // The first two are most of any text.
            if (c == ' ')
                at++;
            else if (char.IsAsciiLetter(c))
                at = Word(at);
            else if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\f')
                at = Break(at);
            else if (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c))
                at++;
            else if (IsWordChar(c) || Clitic(at) > 0)
                at = Word(at);
            else if (MarkAt(at, out var sign, out var length))
                at = Add(at, length, TokenKind.Mark, sign);
            else
                at = Add(at, 1, TokenKind.Punctuation, c);
        }
    }

    /// <summary>Letters, digits, combining marks, and the halves of surrogate pairs (which may be letters of rare scripts).</summary>
    public static bool IsWordChar(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c);

    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F' or >= '\u1AB0' and <= '\u1AFF' or >= '\u20D0' and <= '\u20FF';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\u00AD';

    private int Add(int start, int length, TokenKind kind, char sign)
    {
        tokens.Add(new Token { Start = start, End = start + length, Kind = kind, Sign = sign });
        return start + length;
    }

    private int Break(int start)
    {
        var end = start + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return Add(start, end - start, TokenKind.Break, '\n');
    }

    private int Word(int start)
    {
        var end = start + (char.IsAsciiLetter(text[start]) ? 0 : Clitic(start));
        if (end == start)
            end = WordEnd(start);
        if (EndsInPossessive(start, end))
            return AddWord(AddWord(start, end - 2), end);
        return AddWord(start, end);
    }

    /// <summary>Where <c>'s</c> makes a determiner of a name (<em>Reed's office</em>), it is a word of its own; listed words (<em>it's</em>) stay whole.</summary>
    private bool EndsInPossessive(int start, int end) =>
        text[end - 1] == 's' && end - start > 2 && IsApostrophe(text[end - 2]) && lexicon.HasPossessiveClitic && Find(start, end, out _) == WordClass.None;

    private int AddWord(int start, int end)
    {
        var word = text[start..end];
        var first = word[0];
        var token = new Token { Start = start, End = end, Kind = char.IsDigit(first) ? TokenKind.Number : TokenKind.Word };
        token.Classes = Find(start, end, out token.Hash);
        if (!char.IsAsciiLetterLower(first))
        {
            token.Capital = char.IsUpper(first) || (word.Length > 1 && IsApostrophe(first) && char.IsUpper(word[1]));
            token.Acronym = Casing.IsAcronym(word);
        }

        if (end < text.Length && text[end] == '.')
            EndWithStop(ref token);
        tokens.Add(token);
        return token.End;
    }

    private WordClass Find(int start, int end, out uint hash)
    {
        var word = folded[start..end];
        hash = WordTable.Hash(word);
        return lexicon.Find(word, hash);
    }

    /// <summary>A full stop belongs to the word in initials and listed abbreviations.</summary>
    private void EndWithStop(ref Token token)
    {
        var word = text[token.Start..token.End];
        if (token.Capital && (word.Length == 1 || (word.Length <= 3 && word[^2] == '.' && char.IsUpper(word[^1])) || word is "Th" or "Chr" or "Ph" or "IJ"))
        {
            token.Kind = TokenKind.Initial;
            token.End++;
        }
        else if (word.Length <= 8 && Find(token.Start, token.End + 1, out var hash) is var classes && (classes & WordClass.Abbreviation) != 0)
        {
            token.Classes |= classes;
            token.Hash = hash;
            token.End++;
        }
    }

    private int WordEnd(int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiLetterLower(c))
                at++;
            else if (c == ' ')
                break;
            else if (IsWordChar(c) ? !Glued(start, at, c) : at + 1 < text.Length && Joins(start, at, c))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>A number that lost its space before a capitalised word: <em>5Het</em>, but not <em>5G</em>.</summary>
    private bool Glued(int start, int at, char c) =>
        char.IsUpper(c) && at == start + 1 && char.IsDigit(text[start]) && at + 1 < text.Length && char.IsLower(text[at + 1]);

    /// <summary>Whether a sign inside a word belongs to it: hyphens, apostrophes, the points of numbers, initials and addresses.</summary>
    private bool Joins(int start, int at, char c)
    {
        var before = text[at - 1];
        var after = text[at + 1];
        if (c is '-' or '\u2010' or '\u2011')
            return IsWordChar(after) || (IsApostrophe(before) && IsWordChar(after));
        if (IsApostrophe(c))
            return char.IsLetter(after) && (!char.IsDigit(before) || (char.IsLower(after) && at + 2 < text.Length && !char.IsLetter(text[at + 2])));
        if (c is '.' or ',')
            return (char.IsDigit(before) && char.IsDigit(after))
                || (c == '.' && char.IsLetter(before) && char.IsLetter(after) && (at - start == 1 || text[at - 2] == '.' || (char.IsLower(before) && char.IsLower(after))));
        return c == '&' && char.IsUpper(before) && char.IsUpper(after);
    }

    /// <summary>Length of a word that begins with an apostrophe and is no quotation (<em>'s</em>, <em>'t</em>, <em>'90</em>); 0 if none.</summary>
    private int Clitic(int at)
    {
        if (!IsApostrophe(text[at]) || at + 1 >= text.Length || char.IsUpper(text[at + 1]) || (at > 0 && IsWordChar(text[at - 1])))
            return 0;
        var end = at + 1;
        while (end < text.Length && end - at < 5 && IsWordChar(text[end]))
            end++;
        if (end == at + 1 || (end < text.Length && IsApostrophe(text[end])))
            return 0;
        var word = text[at..end];
        var decade = word.Length == 3 && char.IsDigit(word[1]) && char.IsDigit(word[2]);
        return decade || (Find(at, end, out _) & WordClass.Clitic) != 0 ? end - at : 0;
    }

    /// <summary>A quotation mark at this place; <c>,,</c> and <c>''</c> are one mark of two characters, and <c>'''</c> is a single
    /// one before a double one.</summary>
    private bool MarkAt(int at, out char sign, out int length)
    {
        var c = text[at];
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        length = 1;
        sign = c;
        if (c == ',' && next == ',')
            (sign, length) = ('„', 2);
        else if (IsApostrophe(c) && next == c && !(at + 2 < text.Length && text[at + 2] == c))
            (sign, length) = (c == '‘' ? '“' : '"', 2);
        else
            sign = c switch { '`' => '‘', '´' => '’', '‛' => '‘', '‟' => '“', '＂' => '"', '″' => '"', '〝' => '“', '〞' => '”', _ => c };
        return sign is '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›';
    }
}
