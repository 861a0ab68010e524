namespace Quotes.Extraction.Tests.Explaining;

/// <summary>The reasons that a reader who disputes a result gets to see.</summary>
public class ReasonTests
{
    private static readonly QuoteExtractor Extractor = new();

    public static TheoryData<string, string, string, bool, ReasonCode> Candidates() => new()
    {
        { "nl", "Els Bakker sprak met Piet de Groot. “Ik stop ermee”, zei hij.", "Els Bakker", false, ReasonCode.OtherGender },
        { "nl", "Els Bakker sprak met Piet de Groot. “Ik stop ermee”, zei hij.", "Piet de Groot", true, ReasonCode.Fits },
        { "nl", "Jan Bos en Karin Bos wonen in Zuiddorp. “Dat is waar”, zegt Jan Bos.", "Karin Bos", false, ReasonCode.SharesName },
        { "nl", "Jan Bos is blij. “Dat is waar”, zegt Bos.", "Jan Bos", true, ReasonCode.Named },
        { "nl", "Wethouder Karin Bos kwam kijken. Later sprak ze de raad toe. “We gaan door”, zei de wethouder.", "Karin Bos", true, ReasonCode.BearsRole },
        { "nl", "“We gaan door”, zegt Jan Bos. “Morgen al.”", "Jan Bos", true, ReasonCode.Named },
        { "nl", "“De weg is dicht”, zegt een woordvoerder van de politie.", "een woordvoerder van de politie", true, ReasonCode.Unnamed },
        { "en", "Anna Reed met John Hill. “I am leaving,” he said.", "Anna Reed", false, ReasonCode.OtherGender },
        { "de", "Anna Richter traf Peter Vogel. „Ich gehe“, sagte er.", "Anna Richter", false, ReasonCode.OtherGender },
    };

    [Theory]
    [MemberData(nameof(Candidates))]
    public void A_candidate_won_or_lost_for_a_reason(string language, string text, string name, bool won, ReasonCode why)
    {
        var candidates = Extractor.Extract(new ArticleText(text, Language: language), explain: true).Explanation!.Quotes[0].Speaker.Candidates;
        var told = string.Join('\n', candidates.Select(c => $"{c.Name} {c.Won} {c.Code}: {c.Text}"));
        Assert.True(candidates.Any(c => c.Name == name && c.Won == won && c.Code == why), told);
    }

    public static TheoryData<string, string, string, RejectionKind, ReasonCode> Rejections() => new()
    {
        { "nl", "De partij voert een ‘wij eerst’-politiek in het dorp.", "wij eerst", RejectionKind.Passage, ReasonCode.GluedToWord },
        { "nl", "De bus rijdt niet meer.\n\n‘Grote verandering’\n\nHet vervoer stopt in mei.", "Grote verandering", RejectionKind.Passage, ReasonCode.Heading },
        { "nl", "Zij las het boek “Later als ik groot ben” in de trein.", "Later als ik groot ben", RejectionKind.Passage, ReasonCode.NamesThing },
        { "nl", "Zo kwam de “oplossing” er toch nog.", "oplossing", RejectionKind.Passage, ReasonCode.NoSource },
        { "en", "The so-called “solution” came too late for the town.", "solution", RejectionKind.Passage, ReasonCode.NamesThing },
        { "en", "Mary Hill was told that the road is closed for a week.", "told", RejectionKind.Report, ReasonCode.Passive },
    };

    [Theory]
    [MemberData(nameof(Rejections))]
    public void What_is_no_quote_was_rejected_for_a_reason(string language, string text, string words, RejectionKind kind, ReasonCode why)
    {
        var rejected = Extractor.Extract(new ArticleText(text, Language: language), explain: true).Explanation!.Rejected;
        var told = string.Join('\n', rejected.Select(r => $"{r.Kind} {r.Code} {r.Words}: {r.Text} {string.Join(", ", r.PassedOver)}"));
        Assert.True(
            rejected.Any(r => r.Kind == kind && r.Words.Contains(words, StringComparison.Ordinal) && (r.Code == why || r.PassedOver.Any(p => p.Code == why))), told);
    }

    [Theory]
    [InlineData("Jan Bos zegt niet dat de brug dichtgaat.", ReasonCode.Negated, "niet")]
    [InlineData("Jan Bos ontkent dat de brug dichtgaat.", ReasonCode.CueDenies, "ontkent")]
    [InlineData("Jan Bos verwacht dat de brug dichtgaat.", ReasonCode.CueExpects, "verwacht")]
    [InlineData("Jan Bos zegt dat de brug dichtgaat.", ReasonCode.CueAsserts, "zegt")]
    public void A_stance_tells_the_word_that_made_it(string text, ReasonCode why, string words)
    {
        var stance = Assert.Single(Extractor.Extract(new ArticleText(text, Language: "nl"), explain: true).Explanation!.Quotes).Stance;
        Assert.Equal((why, words), (stance.Code, text[stance.At!.Value.Start..stance.At.Value.End]));
    }

    [Fact]
    public void Details_tell_the_words_they_come_from()
    {
        const string Text = "😀 “We wachten af”, zei wethouder Karin Bos (CDA) dinsdag tegen Omroep Delta.";
        var why = Extractor.Extract(new ArticleText(Text, Language: "nl", PublishedOn: new(2024, 6, 13)), explain: true).Explanation!.Quotes[0];
        Assert.Equal(ReasonCode.LanguageGiven, Extractor.Extract(new ArticleText(Text, Language: "nl"), explain: true).Explanation!.Language.Code);
        Assert.Equal((ReasonCode.Attributed, ReasonCode.BesideName), (why.Kind.Code, why.Affiliation.Code));
        Assert.Equal(["zei", "wethouder", "dinsdag", "Omroep Delta"], new[] { why.Rule.Cue, why.Affiliation.At, why.Date.At, why.Medium.At }.Select(Words));

        // The emoji is one code point and two UTF-16 units.
        static string Words(Segment? at) => Text[(at!.Value.Start + 1)..(at.Value.End + 1)];
    }

    [Fact]
    public void A_text_without_rules_for_its_language_tells_so()
    {
        var result = Extractor.Extract(new ArticleText("« Le plan est mort », a dit le maire. Il ne sera pas réalisé dans cette ville."), explain: true);
        Assert.Equal(ReasonCode.LanguageDetected, result.Explanation!.Language.Code);
        Assert.Equal(ReasonCode.LanguageUnknown, Extractor.Extract(new ArticleText("12345"), explain: true).Explanation!.Language.Code);
    }

    [Fact]
    public void A_pronoun_that_means_nobody_says_so()
    {
        var why = Extractor.Extract(new ArticleText("“Ik weet het niet”, zei hij.", Language: "nl"), explain: true).Explanation!.Quotes[0].Speaker;
        Assert.Equal(SpeakerBasis.Unresolved, why.Basis);
        Assert.Empty(why.Candidates);
        Assert.Contains("“hij” is a pronoun", why.Text, StringComparison.Ordinal);
    }
}
