using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Details;

/// <summary>
/// Reads the name of an outlet at a place in the text: a listed one, or a capitalised name that says what it is (<em>Omroep Zuid</em>,
/// <em>Polderdagblad</em>, <em>weekblad De Brug</em>) by the words of <c>[outlet-words]</c>; <c>-krant</c> there is an ending.
/// </summary>
internal sealed class MediumNames(Reading reading)
{
    /// <summary>How many words may stand before a name, and how many it may have.</summary>
    private const int Before = 4, LongestName = 5;

    private OutletWords Words => reading.Language.Outlets;

    /// <summary>The name that begins here or a few words on; null if there is none.</summary>
    public string? At(int token)
    {
        for (var at = token; at < token + Before && at < reading.Tokens.Count; at++)
        {
            ref var word = ref reading.Tokens[at];
            if (word.Kind == TokenKind.Mark && at < token + Before - 1)
                continue;
            if (word.Kind is not (TokenKind.Word or TokenKind.Number))
                return null;
            var end = NameEnd(at);
            if (end > at && (SaysOutlet(at, end) || (at > token && (Words.IsKind(reading.Word(at - 1)) || IsToldInMarks(token, at, end)))))
                return reading.Span(at, end);
            var length = reading.Language.Lexicon.Phrases.LengthAt(reading.Text, word.Start, word.End);
            if (length > 0 && (reading.Tokens[at - 1].Kind == TokenKind.Mark || !Words.IsMarked(reading.Word(at))))
                return reading.Text.Slice(word.Start, length);
            if (word.Is(WordClass.Preposition) || end > at)
                return null;
        }

        return null;
    }

    /// <summary><em>sagte sie dem „Uferboten“</em>: in the case of who is told, a name in marks is an outlet's.</summary>
    private bool IsToldInMarks(int token, int at, int end) =>
        at == token + 1 && reading.Language.TellsCase && reading.Tokens[token].Kind == TokenKind.Mark && token > 0 && reading.Tokens[token - 1].Is(WordClass.Definite)
        && end < reading.Tokens.Count && reading.Tokens[end].Kind == TokenKind.Mark;

    /// <summary>The name that begins right here; null if there is none.</summary>
    public string? Here(int token)
    {
        var length = reading.Language.Lexicon.Phrases.LengthAt(reading.Text, reading.Tokens[token].Start, reading.Tokens[token].End);
        return length > 0 ? reading.Text.Slice(reading.Tokens[token].Start, length)
            : NameEnd(token) is var end && end > token && SaysOutlet(token, end) ? reading.Span(token, end) : null;
    }

    /// <summary>The platform whose name the reporting verb is made of: <em>twittert</em>.</summary>
    public string? OfVerb(int cue) => Words.PlatformOf(reading.Word(cue));

    /// <summary>Behind the last of the capitalised words here.</summary>
    private int NameEnd(int at)
    {
        var end = at;
        while (end < reading.Tokens.Count && end < at + LongestName
            && (reading.Tokens[end] is { Kind: TokenKind.Word, Capital: true } || (end > at && reading.Tokens[end].Kind == TokenKind.Number)))
            end++;
        return end;
    }

    private bool SaysOutlet(int at, int end)
    {
        for (var i = at; i < end; i++)
            if ((end - at > 1 && Words.IsPart(reading.Word(i))) || Words.IsCompound(reading.Word(i)))
                return true;
        return false;
    }
}
