using Quotes.Extraction.Languages;
using Quotes.Extraction.Marks;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Tells utterances and quoted fragments from scare quotes, titles, nicknames and terms.</summary>
internal sealed class PassageJudge
{
    /// <summary>One or two words in marks are the source's own only where the source stands near, in chunks.</summary>
    private const int FewWords = 2, NearCue = 10, BesideCue = 1;

    /// <summary>A heading between paragraphs that quotes a word or two of what follows is no quotation of its own.</summary>
    private const int HeadingWords = 3;

    /// <summary>So few words before a colon are a label, not an utterance.</summary>
    private const int LongestLabel = 2;

    /// <summary>How far the parentheses of a gloss stand from it, in chunks.</summary>
    private const int GlossReach = 6;

    private readonly Reading reading;

    /// <summary>The article keeps double marks for utterances, so that single ones mostly are something else.</summary>
    private readonly bool doubleForUtterances;

    public PassageJudge(Reading reading)
    {
        this.reading = reading;
        int singleUtterances = 0, doubles = 0;
        for (var i = 0; i < reading.Passages.Count; i++)
            if (!reading.Passages[i].Single)
                doubles++;
            else if (EndsWithStop(reading.Passages[i]) && Words(reading.Passages[i]) > 3)
                singleUtterances++;
        doubleForUtterances = doubles > 0 && doubles > singleUtterances;
    }

    /// <param name="chunk">The passage's chunk.</param>
    /// <param name="frame">What the rule that matched says; null when none did.</param>
    /// <param name="distance">How many chunks behind it its cue stands; negative: before it.</param>
    public Verdict Judge(in Passage passage, int chunk, Frame? frame, int distance)
    {
        var shape = reading.Shape;
        var words = Words(passage);
        var before = shape[chunk - 1];
        var after = chunk + 1 < shape.Length ? shape[chunk + 1] : '|';
        var saidBehindColon = frame == Frame.Utterance && before is ':' && distance > 0 && words > FewWords && StartsWithCapital(passage);
        if (words <= HeadingWords && IsHeading(passage))
            return Verdict.No(ReasonCode.Heading);
        if (IsGlued(passage) && !saidBehindColon)
            return Verdict.No(ReasonCode.GluedToWord);
        if ((NamesThing(passage) || IsGloss(passage, chunk) || NamesByApposition(passage, chunk)) && !saidBehindColon)
            return Verdict.No(ReasonCode.NamesThing);
        if (frame == Frame.Utterance)
        {
            // "Tegen de ‘dief’ eiste het OM drie jaar": what stands behind its determiner without a comma after it is a thing with a name.
            if (before is 'd' && after is not (',' or '|' or '.') && words <= FewWords && !reading.Language.MarksMostlyQuote && !StartsWithCapital(passage))
                return Verdict.No(ReasonCode.FarFromSource);
            return before is '|' or ':' or ',' || words > 6 || (words > 2 && StartsWithCapital(passage))
                ? Verdict.Direct(ReasonCode.Attributed) : Verdict.Mixed(ReasonCode.PartOfSentence);
        }

        var alone = before is '|' or ':' && after is '|' or '.';
        if (alone && (EndsWithStop(passage) || words > 3 || (!passage.Single && StartsWithCapital(passage))))
            return Verdict.Direct(before is ':' ? ReasonCode.BehindColon : ReasonCode.StandsAlone);
        if (before is '|' && after is '|' && words > 0 && StartsWithCapital(passage))
            return doubleForUtterances && passage.Single ? Verdict.No(ReasonCode.SingleMarks) : Verdict.Direct(ReasonCode.StandsAlone);
        if (before is '|' && after is ',' && words > 3 && !reading.Language.CapitalisesNouns && StartsWithCapital(passage) && HasSubject(passage) && !(doubleForUtterances && passage.Single))
            return Verdict.Direct(ReasonCode.OpensSentence);
        if (words > 1 && !reading.Language.CapitalisesNouns && LooksLikeTitle(passage) && (BehindPreposition(passage) || !(reading.Language.MarksMostlyQuote && frame == Frame.Fragment && distance <= BesideCue)))
            return Verdict.No(ReasonCode.LooksLikeTitle);
        if (frame is Frame.Fragment or Frame.GoesOn && words <= FewWords && Math.Abs(distance) > NearCue && !reading.Language.MarksMostlyQuote)
            return Verdict.No(ReasonCode.FarFromSource);
        if (frame is Frame.Fragment or Frame.GoesOn)
            return words > 7 && StartsWithCapital(passage) && before is ':' ? Verdict.Direct(ReasonCode.BehindColon) : Verdict.Mixed(ReasonCode.FragmentOfSource);
        if (words > (reading.Language is { MarksMostlyQuote: true, CapitalisesNouns: false } ? FewWords : 5) && !passage.Unclosed && (!StartsWithCapital(passage) || (before is '|' && reading.Language.MarksMostlyQuote)))
            return Verdict.Mixed(ReasonCode.LongFragment);
        if (words <= 3 || !EndsWithStop(passage))
            return Verdict.No(ReasonCode.NoSource);
        return doubleForUtterances && passage.Single ? Verdict.No(ReasonCode.SingleMarks) : Verdict.Direct(ReasonCode.WholeSentence);
    }

    /// <summary>It is all of its paragraph, and no sentence.</summary>
    private bool IsHeading(in Passage passage) =>
        passage.OpenToken > 0 && reading.Tokens[passage.OpenToken - 1].Kind == TokenKind.Break
        && passage.EndToken < reading.Tokens.Count && reading.Tokens[passage.EndToken].Kind == TokenKind.Break
        && passage.Mark != DialogueDashes.Mark && !EndsWithStop(passage);

    /// <summary>A part of a compound: <em>de ‘wij eerst’-politiek</em>.</summary>
    private bool IsGlued(in Passage passage)
    {
        var after = passage.EndToken < reading.Tokens.Count ? reading.Tokens[passage.EndToken].Start : reading.Text.Length;
        return after < reading.Text.Length && after == reading.Tokens[passage.EndToken - 1].End && reading.Text[after] is '-' or '/';
    }

    /// <summary>The passage stands right behind the noun for what it names (<em>het boek ‘…’</em>, <em>de slogan: ‘…’</em>).</summary>
    private bool NamesThing(in Passage passage)
    {
        if (Words(passage) <= LongestLabel && passage.EndToken < reading.Tokens.Count && reading.Tokens[passage.EndToken].Sign == ':')
            return true;
        var before = passage.OpenToken - 1;
        if (before > 0 && reading.Tokens[before].Sign == ':')
            before--;
        return before >= 0 && !IsUsed(before) && ((reading.Tokens[before].Is(WordClass.Work) && !(reading.Tokens[before].Is(WordClass.Institution | WordClass.Group | WordClass.Role) && !StartsWithCapital(passage))) || (reading.Language.CapitalisesNouns && NamesByNoun(passage, before)));
    }

    /// <summary>Where nouns have capitals: behind a compound of such a noun (<em>die Sportzeitung „…“</em>), or behind <em>the</em> nothing but
    /// words with capitals (<em>der „Neuen Mitte“</em>).</summary>
    private bool NamesByNoun(in Passage passage, int before)
    {
        ref var token = ref reading.Tokens[before];
        if (token.Capital)
            return reading.Language.Lexicon.FindBySuffix(reading.Word(before), WordClass.Work, compounds: true) != 0;
        if (!token.Is(WordClass.Definite))
            return false;
        return Words(passage) > 1 && HasOnlyCapitals(passage);
    }

    private bool HasOnlyCapitals(in Passage passage)
    {
        for (var i = passage.OpenToken + 1; i < passage.EndToken; i++)
            if (reading.Tokens[i] is { Kind: TokenKind.Word, Capital: false })
                return false;
        return true;
    }

    /// <summary>A few words that stand with nothing but their like between parentheses: <em>staatliche Hilfen („Hartz IV“, „Baukindergeld“)</em>.</summary>
    private bool IsGloss(in Passage passage, int chunk)
    {
        if (Words(passage) > HeadingWords || EndsWithStop(passage))
            return false;
        int open = chunk - 1, close = chunk + 1;
        while (chunk - open < GlossReach && reading.Shape[open] is 'Q' or ',' or '&' or 'w' or ':')
            open--;
        while (close - chunk < GlossReach && reading.Shape[close] is 'Q' or ',' or '&' or 'w')
            close++;
        return reading.Shape[open] == '(' && reading.Shape[close] is ')' or ',';
    }

    /// <summary>Where nouns have capitals: nouns in marks right behind another with its determiner are its name (<em>die Ausstellung „Neue
    /// Wege“</em>), unless someone calls it so.</summary>
    private bool NamesByApposition(in Passage passage, int chunk)
    {
        if (!reading.Language.CapitalisesNouns || reading.Shape[chunk - 1] is not ('G' or 'g') || Words(passage) > HeadingWords || !HasOnlyCapitals(passage))
            return false;
        ref var noun = ref reading.Mentions[reading.Chunks[chunk - 1].Item];
        var head = reading.Tokens[noun.End - 1];
        if (noun.Kind != MentionKind.Phrase || !reading.Tokens[noun.Start].Is(WordClass.AnyDeterminer) || !head.Capital
            || head.Is(WordClass.NotAName | WordClass.Role | WordClass.Group | WordClass.Institution | WordClass.SourceNoun) || (reading.Shape[chunk - 1] == 'g' && reading.Shape[chunk - 2] is not ('b' or 'o')))
            return false;
        return reading.Shape.AsSpan((reading.BreakBefore(chunk) + 1)..chunk).IndexOf('L') < 0;
    }

    /// <summary>Someone uses the word, so that it is theirs: <em>he used the term “…”</em>.</summary>
    private bool IsUsed(int work) =>
        work > 1 && reading.Tokens[work - 1].Is(WordClass.AnyDeterminer) && reading.Tokens[work - 2].Is(WordClass.Label);

    /// <summary>On, in or for it, or someone's: a programme, a work, a campaign.</summary>
    private bool BehindPreposition(in Passage passage) =>
        passage.OpenToken > 0 && reading.Tokens[passage.OpenToken - 1].Is(WordClass.MediumPreposition | WordClass.Possessive)
        && !reading.Tokens[passage.OpenToken - 1].Is(WordClass.According);

    /// <summary>All its words but the small ones have a capital: <em>De Briljante Kameraad</em>.</summary>
    private bool LooksLikeTitle(in Passage passage)
    {
        var capitals = 0;
        for (var i = passage.OpenToken + 1; i < passage.EndToken; i++)
        {
            ref var token = ref reading.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            capitals += token.Capital ? 1 : 0;
            if (!token.Capital && !token.Is(WordClass.AnyDeterminer | WordClass.Of | WordClass.Preposition | WordClass.InnerPreposition | WordClass.And))
                return false;
        }

        return capitals > 1;
    }

    /// <summary>A pronoun or an auxiliary in it makes it a clause.</summary>
    private bool HasSubject(in Passage passage)
    {
        for (var i = passage.OpenToken + 1; i < passage.EndToken; i++)
            if (reading.Tokens[i].Is(WordClass.AnyPronoun | WordClass.PronounSelf | WordClass.Auxiliary))
                return true;
        return false;
    }

    private int Words(in Passage passage)
    {
        var words = 0;
        for (var i = passage.OpenToken + 1; i < passage.EndToken; i++)
            if (reading.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Initial)
                words++;
        return words;
    }

    /// <summary>A stop, be it inside inner marks.</summary>
    private bool EndsWithStop(in Passage passage) =>
        reading.Text.AsSpan(passage.Start, passage.End - passage.Start).TrimEnd("’'”\"") is [.., '.' or '!' or '?' or '…' or ','];

    private bool StartsWithCapital(in Passage passage)
    {
        var first = passage.OpenToken + 1;
        return first < reading.Tokens.Count && (reading.Tokens[first].Capital || reading.Tokens[first].Kind is TokenKind.Mark);
    }
}

/// <summary>What a passage is, null for no quotation, and what decided it.</summary>
internal readonly record struct Verdict(QuoteKind? Kind, ReasonCode Why)
{
    public static Verdict Direct(ReasonCode why) => new(QuoteKind.Direct, why);

    public static Verdict Mixed(ReasonCode why) => new(QuoteKind.Mixed, why);

    public static Verdict No(ReasonCode why) => new(null, why);
}
