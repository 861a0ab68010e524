using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Shapes;

/// <summary>
/// The letters that attribution rules are written in, one a chunk:
/// <code>
/// N person       O institution    R description by role   G other noun phrase   P pronoun (he, she, they)   I I, we
/// Q passage between marks         | end of a sentence
/// V says         T thinks         M shouts, laughs        L calls (a name)      S half of a reporting expression
/// v participle or infinitive of a reporting verb          k its other half (uit, weten, out)
/// A according to a thus           h auxiliary   t to      o om                  D that, whether             E who, what, how
/// x not          z himself        &amp; and     c but, because                  b preposition               d determiner alone
/// w any other word                , . : ; ( ) - as themselves
/// </code>
/// And where a language has them:
/// <code>
/// g mention that can be no subject: after a preposition, in another case         H verb in the mood of reported speech
/// e as (wie X mitteilte)   p according to what stands before (zufolge)           Y what a source gives (Angaben, haar antwoord)
/// y what a source gives, and of (de reactie van)                                 u it says (heißt es, luidt)
/// </code>
/// A pattern that must stay in its sentence says <c>[^|]</c>.
/// </summary>
internal static class ChunkShape
{
    private const WordClass OfSome = WordClass.Subjunctive | WordClass.As | WordClass.SourceNoun | WordClass.AccordingAfter | WordClass.ItSays;

    public static char Of(in Token token, in Token next) => token.Kind switch
    {
        TokenKind.Word => OfWord(token, next),
        TokenKind.Punctuation => token.Sign switch
        {
            ',' or ':' or ';' or '(' or ')' or '-' => token.Sign,
            '.' or '!' or '?' or '…' => '.',
            '–' or '—' or '―' => '-',
            '&' => '&',
            _ => 'w',
        },
        _ => 'w',
    };

    private static char OfWord(in Token token, in Token next)
    {
        if (token.Classes == WordClass.None)
            return 'w';
        if (token.Is(WordClass.CuePart) && (!token.Is(WordClass.Preposition | WordClass.InnerPreposition) || EndsClause(next)))
            return 'k';
        if (token.Is(OfSome) && OfSomeLanguages(token) is var letter and not '\0')
            return letter;
        if (token.Is(WordClass.AnyCue))
            return token.Is(WordClass.NonFinite) ? 'v'
                : token.Is(WordClass.Say) ? 'V'
                : token.Is(WordClass.Think) ? 'T'
                : token.Is(WordClass.Split) ? 'S'
                : token.Is(WordClass.Label) ? 'L' : 'M';
        if (token.Is(WordClass.According)) return 'A';
        if (token.Is(WordClass.Thus)) return 'a';
        if (token.Is(WordClass.That)) return 'D';
        if (token.Is(WordClass.Auxiliary)) return 'h';
        if (token.Is(WordClass.InfinitiveMarker)) return 't';
        if (token.Is(WordClass.InfinitiveOpener)) return 'o';
        if (token.Is(WordClass.Question)) return 'E';
        if (token.Is(WordClass.Negation)) return 'x';
        if (token.Is(WordClass.Reflexive)) return 'z';
        if (token.Is(WordClass.And)) return '&';
        if (token.Is(WordClass.AnyPronoun)) return 'P';
        if (token.Is(WordClass.PronounSelf)) return 'I';
        if (token.Is(WordClass.Link)) return 'c';
        if (token.Is(WordClass.Of | WordClass.InnerPreposition | WordClass.Preposition)) return 'b';
        return token.Is(WordClass.AnyDeterminer) ? 'd' : 'w';
    }

    private static char OfSomeLanguages(in Token token)
    {
        if (token.Is(WordClass.Subjunctive))
            return token.Capital ? '\0' : 'H';
        if (token.Is(WordClass.As)) return 'e';
        if (token.Is(WordClass.AccordingAfter)) return 'p';
        return token.Is(WordClass.SourceNoun) ? 'Y' : 'u';
    }

    /// <summary>A particle closes its expression before a comma, a stop, a colon or a content clause.</summary>
    private static bool EndsClause(in Token next) =>
        next.Kind is TokenKind.Punctuation or TokenKind.Mark or TokenKind.Break || next.Is(WordClass.That | WordClass.Question | WordClass.InfinitiveOpener);
}
