using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>
/// The letters that patterns of mentions are written in, one a token:
/// <code>
/// F first name       C other capitalised word   I initial             K acronym (OM, PvdA)
/// P capital particle (Van, De) before a name    p lower-case particle  t title (mevrouw, dr.)
/// r role (directeur) g role, plural             i institution noun     O institution noun with a capital
/// A nationality (Britse)                        L place                S unknown word that opens a sentence
/// W unknown capitalised word where every noun has a capital   q mark that opens a name behind its noun (die Agentur „Interfax“)
/// d the   e a   m his   v of   b preposition inside a description (bij, namens)   &amp; and
/// j unknown word that may be an adjective       w unknown word         0 number
/// u who, which, what        x any other known word                        " mark   , . : ( ) as themselves   | line break   y other sign
/// </code>
/// </summary>
internal static class TokenShape
{
    public const char Unknown = 'w';

    private const WordClass Closed = WordClass.AnyCue | WordClass.CuePart | WordClass.According | WordClass.Thus | WordClass.Auxiliary
        | WordClass.InfinitiveMarker | WordClass.InfinitiveOpener | WordClass.That | WordClass.Question | WordClass.Negation
        | WordClass.Reflexive | WordClass.And | WordClass.Link | WordClass.Of | WordClass.InnerPreposition | WordClass.Preposition
        | WordClass.AnyDeterminer | WordClass.AnyPronoun | WordClass.PronounSelf | WordClass.Adverb | WordClass.Function
        | WordClass.DateWord | WordClass.NotAName
        | WordClass.Subjunctive | WordClass.As | WordClass.SourceNoun | WordClass.SourcePreposition | WordClass.AccordingAfter | WordClass.ItSays;

    private const WordClass ByEnding = WordClass.Role | WordClass.Group | WordClass.Institution;

    private const WordClass NameByEnding = ByEnding | WordClass.Place;

    /// <param name="opensSentence">A capital says nothing here.</param>
    /// <param name="isName">Whether the article writes this capitalised word as a name elsewhere.</param>
    public static char Of(ReadOnlySpan<char> word, ref Token token, Language language, bool opensSentence, bool isName)
    {
        switch (token.Kind)
        {
            case TokenKind.Initial: return token.Is(WordClass.Nationality) ? 'A' : 'I';
            case TokenKind.Number: return token.Is(WordClass.Role) ? 'r' : 'r' == Ending(word, ref token, language) ? 'r' : token.Acronym ? 'K' : '0';
            case TokenKind.Mark: return '"';
            case TokenKind.Break: return '|';
            case TokenKind.Punctuation: return token.Sign is ',' or '.' or ':' or '(' or ')' ? token.Sign : token.Sign == '&' ? '&' : 'y';
        }

        return token.Capital ? Capital(word, ref token, language, opensSentence, isName) : Lower(word, ref token, language);
    }

    private static char Capital(ReadOnlySpan<char> word, ref Token token, Language language, bool opensSentence, bool isName)
    {
        if (opensSentence && token.Is(Closed) && !(isName && !token.Is(Closed & ~WordClass.NotAName)))
            return token.Is(WordClass.NameParticle) && isName ? 'P' : Lower(word, ref token, language);
        if (token.Is(WordClass.Title)) return 't';
        if (token.Is(WordClass.FirstName)) return 'F';
        if (token.Acronym) return word.Contains('-') && Ending(word, ref token, language) is var behind and ('r' or 'g') ? behind : 'K';
        if (token.Is(WordClass.NameParticle)) return 'P';
        if (token.Is(WordClass.Nationality)) return 'A';
        if (token.Is(WordClass.Place)) return 'L';
        if (token.Is(WordClass.Role | WordClass.AnyOne)) return 'r';
        if (token.Is(WordClass.Group)) return 'g';
        if (token.Is(WordClass.Institution)) return opensSentence && !isName ? 'i' : 'O';
        if (token.Is(Closed)) return Lower(word, ref token, language);
        if (Ending(word, ref token, language) is var ending and not '\0')
            return ending == 'i' && !(opensSentence && !isName) ? 'O' : ending;
        return language.CapitalisesNouns ? 'W' : opensSentence && !isName ? 'S' : 'C';
    }

    private static char Lower(ReadOnlySpan<char> word, ref Token token, Language language)
    {
        if (token.Classes == 0 || !token.Is(Closed | WordClass.Title | WordClass.AnyOne | ByEnding | WordClass.NameParticle | WordClass.Nationality))
            return Ending(word, ref token, language) is var ending and not '\0' ? ending : language.LooksLikeAdjective(word) ? 'j' : Unknown;
        if (token.Is(WordClass.SourceNoun) && !token.Capital) return Unknown;
        if (token.Is(WordClass.That)) return 'x';
        if (token.Is(WordClass.Question)) return 'u';
        if (token.Is(WordClass.Definite)) return 'd';
        if (token.Is(WordClass.Indefinite)) return 'e';
        if (token.Is(WordClass.Possessive)) return 'm';
        if (token.Is(WordClass.Of)) return 'v';
        if (token.Is(WordClass.And)) return '&';
        if (token.Is(WordClass.InnerPreposition)) return 'b';
        if (token.Is(WordClass.NameParticle)) return 'p';
        // "her father", but "Father Tom"
        if (token.Is(WordClass.Role | WordClass.AnyOne)) return 'r';
        if (token.Is(WordClass.Title)) return 't';
        if (token.Is(WordClass.Group)) return 'g';
        if (token.Is(WordClass.Institution)) return token.Is(WordClass.NotAName) ? Unknown : 'i';
        return token.Is(WordClass.Nationality) ? 'A' : 'x';
    }

    /// <summary>r, g or i for a compound that ends in a role or institution (<em>museumdirecteur</em>), else U+0000.</summary>
    private static char Ending(ReadOnlySpan<char> word, ref Token token, Language language)
    {
        var found = language.Lexicon.FindBySuffix(word, token.Capital ? NameByEnding : ByEnding, language.WritesCompoundsTogether);
        if (found == 0)
            return '\0';
        token.Classes |= found;
        return (found & WordClass.Place) != 0 ? 'L' : (found & WordClass.Role) != 0 ? 'r' : (found & WordClass.Group) != 0 ? 'g' : 'i';
    }
}
