using System.Text.RegularExpressions;
using Quotes.Extraction.Marks;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Tries the language's rules at every passage between marks, and lets the judge decide what it is.</summary>
internal sealed class QuoteFinder(Reading reading)
{
    /// <summary>The rule name of a passage that is an utterance without any attribution of its own.</summary>
    public const string Uncued = "quote-alone";

    /// <summary>The rule name of a fragment in a sentence that names no source beside it.</summary>
    public const string UncuedFragment = "fragment-alone";

    private readonly PassageJudge judge = new(reading);

    public List<Finding> Run()
    {
        var findings = new List<Finding>();
        for (var chunk = 0; chunk < reading.Chunks.Count; chunk++)
            if (reading.Shape[chunk] == 'Q' && Read(chunk) is { } finding)
                findings.Add(finding);
        return findings;
    }

    private Finding? Read(int chunk)
    {
        var passage = reading.Passages[reading.Chunks[chunk].Item];
        if (passage.Start < reading.BodyStart)
            return null;
        var (rule, match) = FirstMatch(chunk);
        var cueChunk = match?.Groups["c"] is { Success: true } c && reading.Shape[c.Index] != 'A' ? c.Index : chunk;
        var verdict = judge.Judge(passage, chunk, rule?.Frame, cueChunk - chunk);
        // A thing has no words of its own that a fragment could be.
        if (verdict.Kind == QuoteKind.Mixed && !reading.Language.MarksMostlyQuote && match is not null && IsThings(match))
        {
            (rule, match) = (null, null);
            verdict = judge.Judge(passage, chunk, null, 0);
        }

        if (verdict.Kind is not { } kind)
        {
            reading.Trace?.Rejects(chunk, verdict.Why);
            return null;
        }

        // A rule for fragments names the source of an utterance only where nothing else does.
        var finding = new Finding
        {
            Kind = kind,
            Segments = new(passage.Start, passage.End),
            Chunk = chunk,
            Rule = rule?.Name ?? (kind == QuoteKind.Mixed ? UncuedFragment : Uncued),
            GoesOn = passage.GoesOn,
            Turn = passage.Mark == DialogueDashes.Mark,
            Continues = rule?.Frame == Frame.GoesOn,
        };
        if (match is not null)
        {
            finding.Who = Chunks(match.Groups["s"]);
            finding.Cue = match.Groups["c"] is { Success: true } cue ? reading.Chunks[cue.Index].Token : -1;
        }

        reading.Trace?.Found(finding, match, verdict.Why);
        return finding;
    }

    private (Rule? Rule, Match? Match) FirstMatch(int chunk)
    {
        (Rule?, Match?) ofThing = default;
        foreach (var rule in reading.Language.QuoteRules)
            if (rule.Pattern.Match(reading.Shape, chunk) is { Success: true } match)
            {
                var why = Failure(rule, match);
                if (why is null && !IsThings(match))
                    return (rule, match);
                if (why is null && ofThing.Item1 is null)
                    ofThing = (rule, match);
                reading.Trace?.Fails(chunk, rule, match, why ?? ReasonCode.NobodysWords);
            }

        return ofThing;
    }

    /// <summary>The speaker would be a thing (<em>de brief</em>): another rule may know better.</summary>
    private bool IsThings(Match match) =>
        match.Groups["s"] is { Success: true, Length: 1 } who && reading.Shape[who.Index] == 'G' && reading.IsThing(reading.Mentions[reading.Chunks[who.Index].Item]);

    /// <summary>The subject of a passive said nothing; in a longer sentence, half of a reporting expression counts only with its other half.</summary>
    private ReasonCode? Failure(Rule rule, Match match) =>
        match.Groups["c"] is not { Success: true } cue ? null
        : reading.IsPassive(cue.Index) ? ReasonCode.Passive
        : rule.Frame == Frame.Utterance || reading.Shape[cue.Index] != 'S' || reading.HasOtherHalf(cue.Index, cue.Index + 40) ? null
        : ReasonCode.OtherHalfMissing;

    public static Range Chunks(Group group) => group.Success ? group.Index..(group.Index + group.Length) : default;
}
