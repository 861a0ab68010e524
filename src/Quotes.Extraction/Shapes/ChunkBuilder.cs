using Quotes.Extraction.Languages;
using Quotes.Extraction.Marks;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Shapes;

/// <summary>Folds tokens, mentions and passages into the chunk shape, and splits sentences on the way.</summary>
internal sealed class ChunkBuilder(SourceText text, Buffer<Token> tokens, Buffer<Mention> mentions, Buffer<Passage> passages, Buffer<Chunk> chunks)
{
    /// <summary>In chunks, its dash included.</summary>
    private const int LongestDateline = 10;

    private readonly Buffer<char> shape = new();
    private Language language = null!;

    /// <summary>Someone is mentioned in this sentence already.</summary>
    private bool led;

    /// <summary>The letters, one a chunk; begins and ends with a sentence end.</summary>
    public string Run(Language of)
    {
        language = of;
        chunks.Clear();
        shape.Clear();
        Add('|', 0, 0, -1);
        int mention = 0, passage = 0;
        for (var at = 0; at < tokens.Count;)
        {
            while (mention < mentions.Count && (mentions[mention].Start < at || mentions[mention].Inner))
                mention++;
            while (passage < passages.Count && passages[passage].OpenToken < at)
                passage++;
            if (passage < passages.Count && passages[passage].OpenToken == at && !(mention < mentions.Count && mentions[mention].Start == at && NamesOnly(mentions[mention], passages[passage])))
            {
                Add('Q', at, passages[passage].EndToken, passage);
                at = passages[passage].EndToken;
                if (EndsAfterPassage(passages[passage], at))
                    Add('|', at, at, -1);
                passage++;
            }
            else if (mention < mentions.Count && mentions[mention].Start == at && Fits(mentions[mention], passage))
            {
                mentions[mention].Leads = !led;
                var letter = language.TellsCase && IsObject(mentions[mention]) ? 'g' : Letter(mentions[mention]);
                var end = mentions[mention].Reach;
                if (letter == 'Y' && end < tokens.Count && tokens[end].Is(WordClass.Of))
                    (letter, end) = ('y', end + 1);
                Add(letter, at, end, mention);
                at = end;
            }
            else
                at = AddToken(at);
        }

        if (shape[shape.Count - 1] != '|')
            Add('|', tokens.Count, tokens.Count, -1);
        return new string(shape.Span);
    }

    private char Letter(in Mention mention) => mention.Kind switch
    {
        MentionKind.Person => 'N',
        MentionKind.Organisation => 'O',
        MentionKind.Description => 'R',
        _ => tokens[mention.End - 1] is { Capital: false } head && head.Is(WordClass.SourceNoun) ? 'Y' : 'G',
    };

    /// <summary>Behind a preposition, or in a case that no subject has.</summary>
    private bool IsObject(in Mention mention)
    {
        ref var first = ref tokens[mention.Start];
        if (mention.Start > 0 && tokens[mention.Start - 1] is { Kind: TokenKind.Word } before && before.Is(WordClass.Preposition | WordClass.InnerPreposition | WordClass.Of) && !before.Is(WordClass.According | WordClass.AnyDeterminer))
            return true;
        if (!first.Is(WordClass.AnyDeterminer))
            return false;
        var noun = tokens[mention.Head >= 0 ? mention.Head : mention.End - 1];
        return language.IsObject(text.AsSpan(first.Start, first.End - first.Start), text.AsSpan(noun.Start, noun.End - noun.Start), noun.Classes);
    }

    /// <summary>A mention must not reach into the next passage.</summary>
    private bool Fits(in Mention mention, int passage) =>
        passage >= passages.Count || mention.Reach <= passages[passage].OpenToken || (mention.Reach >= passages[passage].EndToken && NamesOnly(mention, passages[passage]));

    /// <summary>A name in marks is part of its mention: <em>die Agentur „Interfax“</em>.</summary>
    private static bool NamesOnly(in Mention mention, in Passage passage) => mention.End == passage.EndToken;

    private int AddToken(int at)
    {
        ref var token = ref tokens[at];
        var next = at + 1 < tokens.Count ? tokens[at + 1] : new Token { Kind = TokenKind.Break };
        if (token.Kind == TokenKind.Break)
        {
            if (shape[shape.Count - 1] != '|')
                Add('|', at + 1, at + 1, -1);
            return at + 1;
        }

        var letter = ChunkShape.Of(token, next);
        if (letter == 'Y' && !language.CapitalisesNouns && next.Is(WordClass.Of))
        {
            Add('y', at, at + 2, -1);
            return at + 2;
        }

        // "De vragen", "hun eisen": a plural behind a determiner is a noun.
        if (letter is 'V' or 'T' or 'M' or 'L' or 'S' && shape[shape.Count - 1] == 'd' && language.IsPluralVerb(text.AsSpan(token.Start, token.End - token.Start)))
            letter = 'w';
        // A demonstrative that opens a sentence before a reporting verb is its subject: "Die zegt …"; elsewhere it is a determiner.
        if (letter == 'P' && token.Is(WordClass.Definite) && !(shape[shape.Count - 1] == '|' && next.Is(WordClass.AnyCue) && !next.Is(WordClass.NonFinite)))
            letter = 'd';
        Add(letter, at, at + 1, -1);
        if ((letter == '.' && EndsSentence(next) && !(language.CapitalisesNouns && IsOrdinal(at, next))) || (letter is '-' or ':' && IsDateline(at)))
            Add('|', at + 1, at + 1, -1);
        return at + 1;
    }

    /// <summary><em>am 12. Juni</em>, <em>im 19. Jahrhundert</em>: where nouns have capitals the next word tells no new sentence.</summary>
    private bool IsOrdinal(int stop, in Token next) =>
        stop > 1 && tokens[stop - 1] is { Kind: TokenKind.Number } number && number.End - number.Start <= 2 && number.End == tokens[stop].Start && next.Kind == TokenKind.Word
        && (next.Is(WordClass.DateWord) || tokens[stop - 2].Is(WordClass.Definite | WordClass.Preposition));

    /// <summary>The dash behind the place and the agency that open a paragraph: <em>LEEDS, England (PA) –</em>.</summary>
    private bool IsDateline(int dash)
    {
        var from = chunks.Count;
        while (shape[from - 1] != '|')
            if (chunks.Count - --from > LongestDateline)
                return false;
        var first = chunks[from].Token;
        if (first > 0 && tokens[first - 1].Kind != TokenKind.Break)
            return false;
        for (var i = from; i < chunks.Count - 1; i++)
            if (shape[i] is not ('N' or 'O' or ',' or '(' or ')' or '.' or 'w'))
                return false;
        for (var i = first; i < dash; i++)
            if (tokens[i].Is(WordClass.Place))
                return true;
        return tokens[dash].Sign != ':' && Casing.IsAllCapitals(text.AsSpan(tokens[first].Start, tokens[first].End - tokens[first].Start));
    }

    private static bool EndsSentence(in Token next) =>
        next.Kind is TokenKind.Break or TokenKind.Mark or TokenKind.Initial || (next.Kind is TokenKind.Word or TokenKind.Number && (next.Capital || next.Kind == TokenKind.Number));

    /// <summary>A passage that ends with a stop ends its sentence when something new begins behind it.</summary>
    private bool EndsAfterPassage(in Passage passage, int at)
    {
        if (at >= tokens.Count)
            return false;
        ref var next = ref tokens[at];
        return text[passage.End - 1] is '.' or '!' or '?' or '…' && next.Kind is TokenKind.Word or TokenKind.Mark or TokenKind.Initial or TokenKind.Number
            && (next.Capital || next.Kind != TokenKind.Word);
    }

    private void Add(char letter, int token, int endToken, int item)
    {
        shape.Add(letter);
        chunks.Add(new Chunk(token, endToken, item));
        led = letter != '|' && (led || letter is 'N' or 'O' or 'R' or 'P');
    }
}
