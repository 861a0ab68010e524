using Quotes.Extraction.Explaining;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Marks;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Shapes;

namespace Quotes.Extraction.Text;

/// <summary>One article as the rules see it. The buffers are reused from article to article.</summary>
internal sealed class Reading
{
    public SourceText Text { get; } = new();

    public Language Language { get; private set; } = null!;

    public Buffer<Token> Tokens { get; } = new();

    public Buffer<Passage> Passages { get; } = new();

    public Buffer<Mention> Mentions { get; } = new();

    public Buffer<Chunk> Chunks { get; } = new();

    /// <summary>One letter a chunk; see <see cref="ChunkShape"/>.</summary>
    public string Shape { get; private set; } = "";

    public EntityChain Chain { get; }

    /// <summary>Where the steps tell why they decide as they do; null unless someone asks.</summary>
    public Trace? Trace { get; set; }

    /// <summary>UTF-16 offset where the article begins: the title and a line break stand before it, so that its names help; nothing there
    /// is a quotation.</summary>
    public int BodyStart => Text.BodyStart;

    private readonly Buffer<int> breaksBefore = new(), breaksFrom = new();
    private readonly NameWords names = new();
    private readonly NounCapitals capitals = new();
    private readonly MarkPairing marks;
    private readonly ChunkBuilder chunker;
    private char[] tokenShapes = new char[256];

    public Reading()
    {
        marks = new MarkPairing(Text, Tokens, Passages);
        Chain = new EntityChain(Text, Tokens, Mentions);
        chunker = new ChunkBuilder(Text, Tokens, Mentions, Passages, Chunks);
    }

    public void Read(ArticleText article, Language language)
    {
        Language = language;
        Text.Read(article);
        Tokenizer.Read(Text, language.Lexicon, Tokens);
        marks.Run(language.Lexicon.HasPossessiveClitic);
        names.Read(Tokens, language.CapitalisesNouns);
        new MentionFinder(language, Mentions).Run(ShapeTokens());
        Chain.Run();
        Shape = chunker.Run(language);
        FindBreaks();
    }

    /// <summary>The sentence end at a chunk or the last one before it; -1 if there is none.</summary>
    public int BreakBefore(int chunk) => chunk < 0 ? -1 : breaksBefore[Math.Min(chunk, Shape.Length - 1)];

    /// <summary>The sentence end at a chunk or the first one behind it; -1 if there is none.</summary>
    public int BreakFrom(int chunk) => chunk >= Shape.Length ? -1 : breaksFrom[chunk];

    /// <summary>The text of a range of tokens.</summary>
    public string Span(int token, int endToken) => Text[Tokens[token].Start..Tokens[endToken - 1].End];

    /// <summary>The letters the name patterns saw, for a range of tokens.</summary>
    public string TokenShapes(int token, int endToken) => new(tokenShapes, token, endToken - token);

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>The word as word lists have it.</summary>
    public ReadOnlySpan<char> Folded(int token) => Text.Folded[Tokens[token].Start..Tokens[token].End];

    /// <summary>What the word before tells: <em>Gijs de Man</em> is no man, <em>de Amsterdammer</em> is someone.</summary>
    private char InContext(int index, bool opens)
    {
        var shape = tokenShapes[index];
        var before = index > 0 ? tokenShapes[index - 1] : '|';
        // A heading that lost its line break: "Nieuw plan De wethouder …".
        if (shape is 'P' && Tokens[index].Is(WordClass.Definite) && index + 1 < Tokens.Count && (!Tokens[index + 1].Capital || Tokens[index + 1].Is(WordClass.Nationality)))
            return 'd';
        if (shape is 'r' or 'O' or 'g' or 'L' && (names.IsSurname(Tokens[index]) || (before == 't' && index + 1 < Tokens.Count && !Tokens[index + 1].Capital && Tokens[index - 1].End - Tokens[index - 1].Start < 4)))
            return 'C';
        if (shape is 'r' or 'O' or 'x' or 'w' && !opens && (before is 'F' or 'I' or 'P' or 'p' || (before is 'd' or 'v' && index > 1 && tokenShapes[index - 2] is 'F' or 'I' or 'v')))
            return 'C';
        if (shape is 'C' && before is 'd' or 'e' && !(index > 1 && tokenShapes[index - 2] is 'F' or 'I') && Language.LooksLikeDemonym(Word(index)) && !(index + 1 < Tokens.Count && Tokens[index + 1].Capital))
        {
            Tokens[index].Classes |= WordClass.Role | WordClass.AnyOne;
            return 'r';
        }

        return shape;
    }

    /// <summary>The other half of a split expression (laat … <em>weten</em>) stands behind its verb, in the sentence and before a limit.</summary>
    public bool HasOtherHalf(int chunk, int limit)
    {
        var end = Math.Min(limit, Shape.Length);
        for (var i = chunk + 1; i < end && Shape[i] != '|'; i++)
            if (OtherHalf(chunk, i) >= 0)
                return true;
        return Language.TellsCase && chunk > 0 && OtherHalf(chunk, chunk - 1) >= 0;
    }

    /// <summary>The token of a chunk that completes the half in another one; -1 if there is none.</summary>
    public int OtherHalf(int half, int chunk)
    {
        // A noun that completes it can be part of a mention: "zum Ausdruck", "zu dem Schluss".
        var last = Language.Lexicon.Pairs.Any ? Chunks[chunk].Token + 1 : Chunks[chunk].EndToken;
        for (var token = Chunks[chunk].Token; token < last; token++)
            if (Tokens[token].Is(WordClass.CuePart) && Language.Lexicon.Pairs.Completes(Word(Chunks[half].Token), Word(token)))
                return token;
        return -1;
    }

    /// <summary>The reporting word at a chunk stands behind a passive auxiliary (<em>was told</em>), so that its subject did not say it.</summary>
    public bool IsPassive(int chunk)
    {
        // Who is cited said it.
        if (Tokens[Chunks[chunk].Token].Is(WordClass.Passive))
            return false;
        if ((Shape[chunk] == 'v' || (Language.ParticiplesLookFinite && Shape[chunk] is 'V' or 'T' or 'L')) && chunk + 1 < Shape.Length && Shape[chunk + 1] == 'h' && Tokens[Chunks[chunk + 1].Token].Is(WordClass.Passive))
            return true;
        if (Shape[chunk] == 'v' && Language.IsFarParticiple(Word(Chunks[chunk].Token)) && PassiveBefore(chunk))
            return true;
        var at = chunk - 1;
        while (at > 0 && at > chunk - 3 && Shape[at] is 'w' or 'x')
            at--;
        if (at > 0 && Shape[at] == 'P' && Tokens[Chunks[chunk].Token].Is(WordClass.Expected) && Language.IsContracted(Word(Chunks[at].Token)))
            return true;
        return at > 0 && Shape[at] == 'h' && Shape[chunk] is 'V' or 'T' or 'L' or 'S' or 'v' && (Shape[chunk] != 'v' || Language.TellsCase) && Tokens[Chunks[at].Token].Is(WordClass.Passive);
    }

    /// <summary>Begins with <em>de</em> or <em>haar</em>: someone who is known.</summary>
    public bool IsDefinite(in Mention mention) => Tokens[mention.Start].Is(WordClass.Definite | WordClass.Possessive);

    /// <summary>The nearest auxiliary before a chunk in its clause is one of the passive.</summary>
    private bool PassiveBefore(int chunk)
    {
        for (var at = chunk - 1; at > 0 && Shape[at] is not ('|' or ',' or '&' or 'c' or ':'); at--)
            if (Shape[at] is 'h' or 'H')
                return Tokens[Chunks[at].Token].Is(WordClass.Passive);
        return false;
    }

    /// <summary>A noun that is no role, group or institution names something that was said or happened, not who said it: <em>het advies</em>.</summary>
    public bool IsThing(in Mention mention) =>
        mention.Kind == MentionKind.Phrase && !Tokens[mention.Head].Is(WordClass.Role | WordClass.Group | WordClass.Institution | WordClass.AnyOne)
        && !Tokens[mention.Head].Capital && !Language.LooksLikePerson(Word(mention.Head))
        && !(Language.TellsCase && mention.End - mention.Start == 2);

    private void FindBreaks()
    {
        breaksBefore.Clear();
        breaksFrom.Clear();
        var last = -1;
        for (var chunk = 0; chunk < Shape.Length; chunk++)
        {
            last = Shape[chunk] == '|' ? chunk : last;
            breaksBefore.Add(last);
            breaksFrom.Add(-1);
        }

        for (var chunk = Shape.Length - 1; chunk >= 0; chunk--)
            breaksFrom[chunk] = last = Shape[chunk] == '|' ? chunk : last;
    }

    private ReadOnlySpan<char> ShapeTokens()
    {
        if (tokenShapes.Length < Tokens.Count)
            tokenShapes = new char[Tokens.Count * 5 / 4];
        for (var i = 0; i < Tokens.Count; i++)
        {
            ref var token = ref Tokens[i];
            var opens = token.Capital && NameWords.OpensSentence(Tokens, i);
            tokenShapes[i] = TokenShape.Of(Word(i), ref token, Language, opens, opens && names.IsName(Tokens, i));
            if (token.Capital)
                tokenShapes[i] = InContext(i, opens);
        }

        if (Language.CapitalisesNouns)
            capitals.Run(Text, Tokens, tokenShapes.AsSpan(0, Tokens.Count), Language);
        return tokenShapes.AsSpan(0, Tokens.Count);
    }
}
