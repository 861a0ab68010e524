using Quotes.Extraction.Attribution;
using Quotes.Extraction.Details;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Explaining;

/// <summary>Turns what the steps told into an answer for people: sentences, and places in code points of the article's own text.</summary>
internal sealed class Explainer(Reading reading, ArticleText article)
{
    private readonly Trace trace = reading.Trace!;
    private readonly ILookup<int, FailedRule> failures = reading.Trace!.Failures.ToLookup(f => f.Chunk);
    private readonly Places places = new(reading);
    private readonly SpeakerSearch search = new(reading);
    private readonly StanceFinder stances = new(reading);
    private readonly DateFinder dates = new(reading, article.PublishedOn);

    /// <summary>For a text in a language without rules, or in none that can be told.</summary>
    public static Explanation WithoutRules(ArticleText article, string? code) =>
        new() { Language = Language(article, code), Quotes = [], Rejected = [] };

    /// <param name="findings">As they were written into the quotes, one for one.</param>
    public Explanation Explain(List<Finding> findings, ExtractedQuote[] quotes) => new()
    {
        Language = Language(article, reading.Language.Code),
        Quotes = [.. findings.Zip(quotes, Explain)],
        Rejected = [.. Passages(findings).Concat(Reports(findings)).OrderBy(r => r.At.Start)],
    };

    private static Reason Language(ArticleText article, string? code)
    {
        var why = LanguageDetector.PrimarySubtag(article.Language) is not null ? ReasonCode.LanguageGiven
            : code is null ? ReasonCode.LanguageUnknown : ReasonCode.LanguageDetected;
        return new Reason(why, Wording.Of(why, code ?? ""));
    }

    private QuoteExplanation Explain(Finding finding, ExtractedQuote quote)
    {
        var told = trace.Of(finding);
        return new QuoteExplanation
        {
            Rule = Rule(finding, told),
            PassedOver = PassedOver(finding.Chunk),
            Kind = Say(told.Kind, places.Words(finding.Segments[0]), null),
            Speaker = search.Explain(finding, told, places),
            Affiliation = Affiliation(finding),
            Medium = Medium(finding, quote),
            Date = Date(finding),
            Stance = Stance(finding),
            Confidence = Say(reading.Language.Confidence.Why(finding), reading.Language.FullName(finding.Rule), null),
            Joined = [.. told.Joined.Select(part => Say(part.Why, places.Words(part.At), part.At))],
        };
    }

    private RuleMatch Rule(Finding finding, FindingTrace told)
    {
        var name = reading.Language.FullName(finding.Rule);
        if (told.Fit.Equals(default))
            return new RuleMatch(name, "No rule finds an attribution at these words.", null, null, null);
        var fit = places.Span(told.Fit);
        return new RuleMatch(
            name,
            $"The rule {finding.Rule} fits: {places.Words(fit)}",
            places.Segment(fit),
            finding.Cue >= 0 ? places.Segment(places.Token(finding.Cue)) : null,
            finding.HasWho ? places.Segment(places.Span(finding.Who)) : null);
    }

    /// <summary>Passages that are no quotation, those that are part of a name included.</summary>
    private IEnumerable<Rejection> Passages(List<Finding> findings)
    {
        var decided = trace.Rejected.ToDictionary(r => reading.Chunks[r.Chunk].Item, r => r);
        var found = findings.SelectMany(f => Enumerable.Range(0, f.Segments.Count).Select(i => f.Segments[i].Start)).ToHashSet();
        for (var i = 0; i < reading.Passages.Count; i++)
        {
            var passage = reading.Passages[i];
            if (passage.Start < reading.BodyStart || found.Contains(passage.Start))
                continue;
            var (chunk, why) = decided.TryGetValue(i, out var known) ? known : (-1, ReasonCode.PartOfName);
            var words = places.Words((passage.Start, passage.End));
            yield return new Rejection(
                RejectionKind.Passage, places.Segment((passage.Start, passage.End))!.Value, words, why, Wording.Of(why, words), PassedOver(chunk));
        }
    }

    /// <summary>Reporting words at which rules fitted and none held.</summary>
    private IEnumerable<Rejection> Reports(List<Finding> findings)
    {
        var found = findings.Select(f => f.Chunk).ToHashSet();
        foreach (var failed in failures.Where(g => reading.Shape[g.Key] != 'Q' && !found.Contains(g.Key)))
            if (places.Span(failed.First().Fit) is var fit && places.Segment(fit) is { } at)
            {
                var cue = Wording.Of(ReasonCode.NoRuleHolds, places.Words(places.Span(failed.Key..(failed.Key + 1))));
                yield return new Rejection(RejectionKind.Report, at, places.Words(fit), ReasonCode.NoRuleHolds, cue, PassedOver(failed.Key));
            }
    }

    private IReadOnlyList<RuleFailure> PassedOver(int chunk) =>
    [
        .. failures[chunk].Select(f => new RuleFailure(
            reading.Language.FullName(f.Rule.Name), f.Why, Wording.Of(f.Why, places.Words(places.Span(f.Fit))), places.Segment(places.Span(f.Fit)))),
    ];

    private Reason Affiliation(Finding finding)
    {
        if (finding.Speaker is not { } speaker)
            return Say(ReasonCode.NoSpeaker, "", null);
        if (speaker.Type == SpeakerType.Institution)
            return Say(ReasonCode.IsInstitution, speaker.Name, null);
        if (speaker.Affiliation is not { } words)
            return Say(ReasonCode.NoneTold, speaker.Name, null);
        return Say(ReasonCode.BesideName, words, speaker.AffiliationPlace);
    }

    private Reason Medium(Finding finding, ExtractedQuote quote)
    {
        var (start, end) = places.Around(finding);
        if (quote.Occasion is { } occasion)
            return Say(ReasonCode.AtOccasion, occasion, places.Find(occasion, start, end));
        if (quote.MediumBasis != MediumBasis.Stated)
            return Say(quote.Medium is null ? ReasonCode.NoOutlet : ReasonCode.Outlet, quote.Medium ?? "", null);
        var at = places.Find(quote.Medium!, start, end);
        return Say(at is not null ? ReasonCode.Stated : finding.Cue < 0 ? ReasonCode.AsBefore : ReasonCode.VerbOfPlatform, quote.Medium!, at);
    }

    private Reason Date(Finding finding)
    {
        var (_, _, basis, token) = dates.Of(finding);
        return basis switch
        {
            DateBasis.Stated => Say(ReasonCode.Stated, places.Words(places.Token(token)), places.Token(token)),
            DateBasis.Publication => Say(ReasonCode.Published, "", null),
            _ => Say(ReasonCode.NotPublished, "", null),
        };
    }

    private Reason Stance(Finding finding)
    {
        if (finding.Kind != QuoteKind.Indirect)
            return Say(ReasonCode.InMarks, "", null);
        if (finding.Cue < 0)
            return Say(ReasonCode.NoCue, "", null);
        var (stance, negation) = stances.Read(finding);
        var place = places.Token(negation >= 0 ? negation : finding.Cue);
        var why = negation >= 0
            ? stance == Extraction.Stance.Asserted ? ReasonCode.DeniedAndNegated : ReasonCode.Negated
            : stance switch
            {
                Extraction.Stance.Denied => ReasonCode.CueDenies,
                Extraction.Stance.Asked => ReasonCode.CueAsks,
                Extraction.Stance.Demanded => ReasonCode.CueDemands,
                Extraction.Stance.Expected => ReasonCode.CueExpects,
                _ => ReasonCode.CueAsserts,
            };
        return Say(why, places.Words(place), place);
    }

    private Reason Say(ReasonCode why, string words, (int Start, int End)? at) =>
        new(why, Wording.Of(why, words), at is { } place ? places.Segment(place) : null);
}
