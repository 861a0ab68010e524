using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>
/// The words an article writes with a capital where grammar does not ask for one, so that the same word at the start of a sentence is
/// known for a name.
/// </summary>
internal sealed class NameWords
{
    private readonly WordSet names = new();
    private readonly WordSet surnamesWithParticle = new();
    private readonly WordSet surnames = new();

    /// <param name="nounsHaveCapitals">Only a known first name makes a surname of what follows its particle.</param>
    public void Read(Buffer<Token> tokens, bool nounsHaveCapitals)
    {
        names.Clear();
        surnamesWithParticle.Clear();
        surnames.Clear();
        for (var i = 1; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || !token.Capital || OpensSentence(tokens, i))
                continue;
            names.Add(token.Hash);
            ref var before = ref tokens[i - 1];
            if (before.Capital && (before.Kind == TokenKind.Initial || before.Is(WordClass.FirstName)))
                surnames.Add(token.Hash);
            if (before.Is(WordClass.NameParticle) && (IsGiven(tokens, i - 2, nounsHaveCapitals) || (i > 2 && tokens[i - 2].Is(WordClass.NameParticle) && IsGiven(tokens, i - 3, nounsHaveCapitals))))
            {
                surnamesWithParticle.Add(token.Hash);
                surnames.Add(token.Hash);
            }
        }
    }

    /// <summary>What stands before a particle makes it one of a name: <em>Joop de Beer</em>, not <em>Volgens de Raad</em>, <em>ADO Den Haag</em>.</summary>
    private static bool IsGiven(Buffer<Token> tokens, int index, bool nounsHaveCapitals) =>
        index >= 0 && (tokens[index].Kind == TokenKind.Initial || (tokens[index].Capital && (tokens[index].Is(WordClass.FirstName) || (!nounsHaveCapitals && !tokens[index].Acronym && !OpensSentence(tokens, index)))));

    /// <summary>For a particle that opens a sentence, whether the name behind it takes one elsewhere (<em>Van Dijk</em>).</summary>
    public bool IsName(Buffer<Token> tokens, int index)
    {
        ref var token = ref tokens[index];
        if (!token.Is(WordClass.NameParticle))
            return names.Contains(token.Hash);
        var next = index + 1;
        while (next < tokens.Count && next < index + 3 && tokens[next].Is(WordClass.NameParticle) && !tokens[next].Capital)
            next++;
        return next < tokens.Count && tokens[next].Capital && surnamesWithParticle.Contains(tokens[next].Hash);
    }

    /// <summary>Whether this word follows a first name somewhere (<em>Ellen Visser</em>), so that it is no role.</summary>
    public bool IsSurname(in Token token) => surnames.Contains(token.Hash);

    public static bool OpensSentence(Buffer<Token> tokens, int index) =>
        index == 0 || tokens[index - 1] is { Kind: TokenKind.Break or TokenKind.Mark }
            or { Kind: TokenKind.Punctuation, Sign: '.' or '!' or '?' or '…' or ':' or '•' or '*' or '–' or '—' };
}
