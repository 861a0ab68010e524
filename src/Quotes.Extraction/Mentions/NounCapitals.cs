using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>
/// Tells names from nouns where every noun has a capital: by what stands beside a word (a first name, a title, a role, a reporting verb
/// without any determiner), and then by the same word elsewhere in the article. Works on the letters of <see cref="TokenShape"/>.
/// </summary>
internal sealed class NounCapitals
{
    /// <summary>How far a preposition stands from the noun that makes it attribute (<em>nach ersten vorläufigen Angaben</em>).</summary>
    private const int Reach = 3;

    private const int LongestOutlet = 4;

    private readonly WordSet names = new();

    public void Run(SourceText text, Buffer<Token> tokens, Span<char> shapes, Language language)
    {
        names.Clear();
        for (var i = 0; i < tokens.Count; i++)
            shapes[i] = Beside(text, tokens, shapes, i, language);
        for (var i = 0; i < tokens.Count; i++)
            if (shapes[i] is 'W' or 'r' && IsKnown(Word(text, tokens[i])) && !(i > 0 && shapes[i - 1] is 'd' or 'e' or 'm' or 'j' or 'A'))
                shapes[i] = 'C';
    }

    private char Beside(SourceText text, Buffer<Token> tokens, Span<char> shapes, int i, Language language)
    {
        var shape = shapes[i];
        ref var token = ref tokens[i];
        var word = Word(text, token);
        if (!token.Capital && token.Kind == TokenKind.Word)
            return Lower(text, tokens, shapes, i, language);
        if (token.Capital && token.Is(WordClass.SourcePreposition))
            Attribute(text, tokens, i, language);
        var before = i > 0 ? shapes[i - 1] : '|';
        if (shape == '"')
            return OpensName(text, tokens, i, language) ? 'q' : shape;
        if (shape is 'W' or 'L' && word[^1] == 's' && IsPossessor(shapes, i, before, tokens, language.Lexicon, word))
            return 'm';
        if (shape == 'K' && language.Lexicon.FindBySuffix(word, WordClass.Role | WordClass.Group | WordClass.Institution, compounds: true) is var role and not 0)
        {
            token.Classes |= role;
            return (role & WordClass.Role) != 0 ? 'r' : (role & WordClass.Group) != 0 ? 'g' : 'i';
        }

        if (shape is 'O' or 'i')
            token.Classes |= language.OfRole(i > 0 && before is 'd' or 'e' or 'v' ? Word(text, tokens[i - 1]) : default, word, beforeName: false) & (WordClass.Female | WordClass.Male);
        if (shape == 'O')
            return NamesInstitution(shapes, i, before, tokens) ? 'O' : 'i';
        if (shape == 'A' && IsSomeone(shapes, i, before, tokens, word))
        {
            token.Classes |= WordClass.Role | WordClass.AnyOne;
            shape = 'r';
        }

        if (shape == 'r')
            return Role(text, tokens, shapes, i, language);
        if (shape == 't' && !(i + 1 < shapes.Length && shapes[i + 1] is 'F' or 'C' or 'I' or 't' or 'W' or 'p' or 'v' or 'r'))
            return 'r';
        if (shape != 'W')
            return shape;
        if (language.Lexicon.FindBySuffix(word, WordClass.SourceNoun, compounds: true) is var given and not 0 && (given & WordClass.TakesBareClause) == 0)
        {
            token.Classes |= WordClass.Group;
            return 'g';
        }

        var opens = NameWords.OpensSentence(tokens, i);
        if (opens && i + 1 < tokens.Count && tokens[i + 1].Capital && language.LooksLikeAdjective(word))
            return 'j';
        if (i + 2 < shapes.Length && shapes[i + 1] == 'F' && tokens[i + 2].Capital && word.Length > LongestOutlet && !token.Is(WordClass.NotAName) && before is not ('F' or 'I' or 'C'))
        {
            // Right before a first name stands an office: "Hafenmeister Ole Brandt".
            token.Classes |= WordClass.Role;
            return Role(text, tokens, shapes, i, language);
        }

        if (token.Is(WordClass.NotAName) || language.LooksLikeNoun(word) || !IsName(text, tokens, shapes, i, before, language))
            return 'W';
        names.Add(Hash(word));
        return 'C';
    }

    /// <summary>Names go on behind a first name, a title, a role or another name; two unknown nouns side by side are one as well, and so is a
    /// bare one beside a reporting verb in the singular, since a noun there would have its determiner.</summary>
    private static bool IsName(SourceText text, Buffer<Token> tokens, Span<char> shapes, int i, char before, Language language)
    {
        if (before is 'F' or 'I' or 'C' or 't' or 'r' or 'P' or 'O')
            return true;
        if (before is 'p' or 'v' or 'd' && i > 1 && (shapes[i - 2] is 'F' or 'I' || (shapes[i - 2] is 'v' or 'p' && i > 2 && shapes[i - 3] is 'F' or 'I')))
            return true;
        if (before is 'd' or 'e' or 'm' or 'j' or 'A' or '0' or 'v' or 'b' or 'W')
            return false;
        // "das Magazin Falke": right behind a noun for what has a name.
        if (before is 'i' && language.Lexicon.FindBySuffix(Word(text, tokens[i - 1]), WordClass.Work, compounds: true) != 0)
            return true;
        if (i + 1 < shapes.Length && shapes[i + 1] == 'W' && !tokens[i + 1].Is(WordClass.NotAName) && before is '|' or ',' or '.' or '&' or 'x' or 'w' or '(')
            return true;
        return (i + 1 < tokens.Count && before is '|' or '.' or '"' && IsSingularCue(text, tokens[i + 1]))
            || (i > 0 && IsSingularCue(text, tokens[i - 1]));
    }

    /// <summary>An adjective of origin without a noun behind it: <em>der gebürtige Hamburger</em>.</summary>
    private static bool IsSomeone(Span<char> shapes, int i, char before, Buffer<Token> tokens, ReadOnlySpan<char> word) =>
        before is 'd' or 'e' or 'm' or 'j' && i > 0 && !tokens[i - 1].Capital && word[^1] != 'e' && tokens[i].Kind == TokenKind.Word
        && !(i + 1 < shapes.Length && (tokens[i + 1].Capital || shapes[i + 1] == 'j'));

    /// <summary>A man, a woman or several, by the determiner and the form of the noun.</summary>
    private static char Role(SourceText text, Buffer<Token> tokens, Span<char> shapes, int i, Language language)
    {
        ref var token = ref tokens[i];
        if (token.Kind == TokenKind.Number && !IsNoun(Word(text, token)))
            return '0';
        var first = i - 1;
        while (first > i - Reach && first > 0 && shapes[first] is 'j' or 'A' or '0')
            first--;
        var determiner = first >= 0 && shapes[first] is 'd' or 'e' or 'm' or 'v' ? Word(text, tokens[first]) : default;
        var told = language.OfRole(determiner, Word(text, token), i + 1 < tokens.Count && (tokens[i + 1].Capital || tokens[i + 1].Is(WordClass.Title)));
        token.Classes |= told & ~WordClass.Group;
        return (told & WordClass.Group) != 0 ? 'g' : 'r';
    }

    /// <summary><em>34-Jährige</em>, not <em>34-jährige</em>.</summary>
    private static bool IsNoun(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
            if (char.IsLetter(c))
                return char.IsUpper(c);
        return false;
    }

    private static bool IsSingularCue(SourceText text, in Token token) =>
        token.Is(WordClass.Say | WordClass.Think | WordClass.Manner | WordClass.Label | WordClass.Split) && !token.Is(WordClass.NonFinite) && text[token.End - 1] != 'n';

    /// <summary>A genitive before its noun: <em>Australiens Regierung</em>, <em>Merkels Sprecher</em>.</summary>
    private bool IsPossessor(Span<char> shapes, int i, char before, Buffer<Token> tokens, Lexicon lexicon, ReadOnlySpan<char> word) =>
        i + 1 < shapes.Length && shapes[i + 1] is 'r' or 'g' or 'W' or 'i' or 'O' or 'j' && !(shapes[i + 1] == 'j' && tokens[i + 1].Capital)
        && before is not ('d' or 'e' or 'm' or 'j' or 'A' or '0' or 'F' or 'C')
        && !(before is 'v' && (lexicon.Find(word[..^1]) & WordClass.Place) == 0)
        && ((lexicon.Find(word[..^1]) & (WordClass.Place | WordClass.FirstName)) != 0 || names.Contains(Hash(word[..^1])) || (shapes[i + 1] is 'r' && word.Length < 13));

    /// <summary>The mark stands behind the noun for what it names, or holds the name of an outlet and no more.</summary>
    private static bool OpensName(SourceText text, Buffer<Token> tokens, int i, Language language)
    {
        if (i + 2 >= tokens.Count || !tokens[i + 1].Capital && tokens[i + 1].Kind != TokenKind.Word)
            return false;
        if (i > 0 && tokens[i - 1] is { Kind: TokenKind.Word } before && (before.Is(WordClass.According) || (before.Is(WordClass.Work) && before.Capital)))
            return true;
        if (i > 1 && (tokens[i - 1].Is(WordClass.Definite) || (tokens[i - 1].Is(WordClass.MediumPreposition) && Reports(tokens[i - 2]))) && NamesSource(tokens, i))
            return true;
        var length = language.Lexicon.Phrases.LengthAt(text, tokens[i + 1].Start, tokens[i + 1].End);
        var close = tokens[i + 1].Start + length;
        for (var at = i + 2; length > 0 && at < tokens.Count && at < i + 7; at++)
            if (tokens[at].Start >= close)
                return tokens[at].Kind == TokenKind.Mark && tokens[at].Start == close;
        return false;
    }

    /// <summary>Words in marks that say something or are told something: <em>berichtete der „Dorfbote“</em>, <em>Die „Neue Post“ meldete</em>,
    /// <em>sagte er der „Post“</em>, <em>ein Sprecher der „Hilfe für Rom“</em>. With small words among them only a subject's or a genitive's place tells.</summary>
    private static bool NamesSource(Buffer<Token> tokens, int i)
    {
        var close = i + 1;
        var capitals = true;
        for (; close < tokens.Count && close <= i + LongestOutlet && tokens[close].Kind == TokenKind.Word; close++)
            capitals &= tokens[close].Capital;
        if (close >= tokens.Count || close == i + 1 || tokens[close].Kind != TokenKind.Mark || !tokens[i + 1].Capital)
            return false;
        if (tokens[i - 2].Is(WordClass.As) || (tokens[i - 1].Is(WordClass.Of) && tokens[i - 2].Capital && tokens[i - 2].Is(WordClass.Role)))
            return true;
        if (!tokens[i - 1].Is(WordClass.Definite))
            return capitals;
        if (!capitals)
            return close + 1 < tokens.Count && Reports(tokens[close + 1]) && tokens[i - 2].Is(WordClass.Of) && tokens[i - 2].Kind == TokenKind.Word;
        if (close + 1 < tokens.Count && (Reports(tokens[close + 1]) || tokens[close + 1].Is(WordClass.AccordingAfter)))
            return true;
        var before = i - 2;
        if (Reports(tokens[before]) && before > 1 && tokens[before - 1].Sign == ',' && tokens[before - 2].Kind == TokenKind.Mark)
            return true;
        if (tokens[before].Is(WordClass.SourceNoun | WordClass.As | WordClass.According) || (tokens[before].Is(WordClass.Occasion) && tokens[before].Capital))
            return true;
        // "sagte Müller der „Post“": right behind the name that follows the verb.
        while (before > i - Reach - 2 && before > 0 && (tokens[before].Capital || tokens[before].Is(WordClass.AnyPronoun)) && !tokens[before].Is(WordClass.AnyCue))
            before--;
        return before < i - 2 && Reports(tokens[before]);
    }

    private static bool Reports(in Token token) => token.Is(WordClass.Say) && !token.Is(WordClass.NonFinite);

    /// <summary>Part of a name: <em>Deutsche Bank</em>, <em>Amtsgericht München</em>; else a plain noun that means one.</summary>
    private static bool NamesInstitution(Span<char> shapes, int i, char before, Buffer<Token> tokens) =>
        (i + 1 < shapes.Length && (shapes[i + 1] is 'L' or 'K' or 'C' || (shapes[i + 1] == 'W' && !tokens[i + 1].Is(WordClass.NotAName)))) || before is 'O' or 'K' or 'C' || (before is 'j' or 'A' && i > 0 && tokens[i - 1].Capital && !NameWords.OpensSentence(tokens, i - 1));

    private static char Lower(SourceText text, Buffer<Token> tokens, Span<char> shapes, int i, Language language)
    {
        ref var token = ref tokens[i];
        if (token.Classes == WordClass.None)
            token.Classes = language.ByForm(Word(text, token), i > 0 && (tokens[i - 1].Is(WordClass.AnyPronoun) || (tokens[i - 1].Capital && !(i + 1 < tokens.Count && tokens[i + 1].Capital))));
        else if (token.Is(WordClass.SourcePreposition))
            Attribute(text, tokens, i, language);
        // A noun has a capital: "ein grüner Strom", "der 40-jährige Täter".
        if (shapes[i] is 'r' or 'g' or 'i')
            return language.LooksLikeAdjective(Word(text, token)) ? 'j' : TokenShape.Unknown;
        // "der Sprecher der Polizei": right behind a noun it is the genitive.
        return shapes[i] is 'd' or 'e' && token.Is(WordClass.Of) && i > 0 && shapes[i - 1] is 'W' or 'r' or 'g' or 'i' or 'O' or 'L' && tokens[i - 1].Capital ? 'v' : shapes[i];
    }

    private static void Attribute(SourceText text, Buffer<Token> tokens, int i, Language language)
    {
        for (var at = i + 1; at <= i + Reach && at < tokens.Count; at++)
        {
            ref var token = ref tokens[at];
            var given = token.Is(WordClass.SourceNoun) ? token.Classes : token.Capital ? language.Lexicon.FindBySuffix(Word(text, token), WordClass.SourceNoun, compounds: true) : 0;
            if (given != 0 && (given & WordClass.TakesBareClause) == 0)
                tokens[i].Classes |= WordClass.According;
            if (token.Kind != TokenKind.Word || (token.Capital && !token.Is(WordClass.Nationality)))
                return;
        }
    }

    /// <summary>The word, or the word it is the genitive of.</summary>
    private bool IsKnown(ReadOnlySpan<char> word) => names.Contains(Hash(word)) || (word.Length > 3 && word[^1] == 's' && names.Contains(Hash(word[..^1])));

    private static ReadOnlySpan<char> Word(SourceText text, in Token token) => text.AsSpan(token.Start, token.End - token.Start);

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
