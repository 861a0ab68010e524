using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Text;

/// <summary>Cuts a text into tokens in one pass and looks each word up once.</summary>
internal static class Tokenizer
{
    public static void Read(string text, Lexicon lexicon, Buffer<Token> tokens)
    {
        tokens.Clear();
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\f')
                at = Break(text, at, tokens);
            else if (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c))
                at++;
            else if (IsWordChar(c) || Clitic(text, at, lexicon) > 0)
                at = Word(text, at, lexicon, tokens);
            else if (MarkAt(text, at, out var sign, out var length))
                at = Add(tokens, at, length, TokenKind.Mark, sign);
            else
                at = Add(tokens, at, 1, TokenKind.Punctuation, c);
        }
    }

    /// <summary>Letters, digits, combining marks, and the halves of surrogate pairs (which may be letters of rare scripts).</summary>
    public static bool IsWordChar(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c);

    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F' or >= '\u1AB0' and <= '\u1AFF' or >= '\u20D0' and <= '\u20FF';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\u00AD';

    private static int Add(Buffer<Token> tokens, int start, int length, TokenKind kind, char sign)
    {
        tokens.Add(new Token { Start = start, End = start + length, Kind = kind, Sign = sign });
        return start + length;
    }

    private static int Break(string text, int start, Buffer<Token> tokens)
    {
        var end = start + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return Add(tokens, start, end - start, TokenKind.Break, '\n');
    }

    private static int Word(string text, int start, Lexicon lexicon, Buffer<Token> tokens)
    {
        var end = start + Clitic(text, start, lexicon);
        if (end == start)
            end = WordEnd(text, start);
        if (EndsInPossessive(text, start, end, lexicon))
            return Add(tokens, Add(tokens, text, start, end - 2, lexicon), 2, TokenKind.Word, lexicon.Find(text.AsSpan(end - 2, 2)));
        return Add(tokens, text, start, end, lexicon);
    }

    /// <summary>Where <c>'s</c> makes a determiner of a name (<em>Reed's office</em>), it is a word of its own; listed words (<em>it's</em>) stay whole.</summary>
    private static bool EndsInPossessive(string text, int start, int end, Lexicon lexicon) =>
        lexicon.HasPossessiveClitic && end - start > 2 && text[end - 1] == 's' && IsApostrophe(text[end - 2]) && lexicon.Find(text.AsSpan(start, end - start)) == WordClass.None;

    private static int Add(Buffer<Token> tokens, int start, int length, TokenKind kind, WordClass classes)
    {
        tokens.Add(new Token { Start = start, End = start + length, Kind = kind, Classes = classes });
        return start + length;
    }

    private static int Add(Buffer<Token> tokens, string text, int start, int end, Lexicon lexicon)
    {
        var word = text.AsSpan(start, end - start);
        var token = new Token { Start = start, End = end, Kind = char.IsDigit(word[0]) ? TokenKind.Number : TokenKind.Word };
        token.Capital = char.IsUpper(word[0]) || (word.Length > 1 && IsApostrophe(word[0]) && char.IsUpper(word[1]));
        token.Acronym = Casing.IsAcronym(word);
        token.Classes = lexicon.Find(word);
        if (end < text.Length && text[end] == '.')
            EndWithStop(text, lexicon, ref token);
        tokens.Add(token);
        return token.End;
    }

    /// <summary>A full stop belongs to the word in initials and listed abbreviations.</summary>
    private static void EndWithStop(string text, Lexicon lexicon, ref Token token)
    {
        var word = text.AsSpan(token.Start, token.End - token.Start);
        if (token.Capital && (word.Length == 1 || (word.Length <= 3 && word[^2] == '.' && char.IsUpper(word[^1])) || word is "Th" or "Chr" or "Ph" or "IJ"))
        {
            token.Kind = TokenKind.Initial;
            token.End++;
        }
        else if (word.Length <= 8 && (lexicon.Find(text.AsSpan(token.Start, word.Length + 1)) & WordClass.Abbreviation) != 0)
        {
            token.Classes |= lexicon.Find(text.AsSpan(token.Start, word.Length + 1));
            token.End++;
        }
    }

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            if (IsWordChar(c) && !Glued(text, start, at, c))
                at++;
            else if (IsWordChar(c))
                break;
            else if (at + 1 < text.Length && Joins(text, start, at, c))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>A number that lost its space before a capitalised word: <em>5Het</em>, but not <em>5G</em>.</summary>
    private static bool Glued(string text, int start, int at, char c) =>
        char.IsUpper(c) && at == start + 1 && char.IsDigit(text[start]) && at + 1 < text.Length && char.IsLower(text[at + 1]);

    /// <summary>Whether a sign inside a word belongs to it: hyphens, apostrophes, the points of numbers, initials and addresses.</summary>
    private static bool Joins(string text, int start, int at, char c)
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
    private static int Clitic(string text, int at, Lexicon lexicon)
    {
        if (!IsApostrophe(text[at]) || at + 1 >= text.Length || char.IsUpper(text[at + 1]) || (at > 0 && IsWordChar(text[at - 1])))
            return 0;
        var end = at + 1;
        while (end < text.Length && end - at < 5 && IsWordChar(text[end]))
            end++;
        if (end == at + 1 || (end < text.Length && IsApostrophe(text[end])))
            return 0;
        var word = text.AsSpan(at, end - at);
        var decade = word.Length == 3 && char.IsDigit(word[1]) && char.IsDigit(word[2]);
        return decade || (lexicon.Find(word) & WordClass.Clitic) != 0 ? end - at : 0;
    }

    /// <summary>A quotation mark at this place; <c>,,</c> and <c>''</c> are one mark of two characters, and <c>'''</c> is a single
    /// one before a double one.</summary>
    private static bool MarkAt(string text, int at, out char sign, out int length)
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
