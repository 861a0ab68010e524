using System.Text.RegularExpressions;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Marks;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Tries the language's rules at every passage between marks, and lets the judge decide what it is.</summary>
/// <param name="reports">In the order of the text: a fragment inside one belongs to its source.</param>
internal sealed class QuoteFinder(Reading reading, List<Finding> reports)
{
    /// <summary>The rule name of a passage that is an utterance without any attribution of its own.</summary>
    public const string Uncued = "quote-alone";

    /// <summary>The rule name of a fragment in a sentence that names no source beside it.</summary>
    public const string UncuedFragment = "fragment-alone";

    /// <summary>The rule name of a fragment that a report holds.</summary>
    public const string InReport = "fragment-in-report";

    /// <summary>How many reports on a passage looks for the one around it.</summary>
    private const int Nearby = 8;

    /// <summary>A rule whose cue stands further from a fragment than this, in chunks, yields to a report around it.</summary>
    private const int NearCue = 3;

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
        var report = rule is null or { Frame: Frame.GoesOn } || NamesNobody(match!) || (rule.Frame == Frame.Fragment && Math.Abs(cueChunk - chunk) > NearCue) ? Around(passage)
            : cueChunk > chunk && reading.Shape[chunk - 1] is not ('|' or ':' or ',') && Around(passage) is { } earlier && earlier.Chunk < chunk ? earlier : null;
        if (report is not null && cueChunk != chunk && Holds(report, cueChunk))
            report = null;
        var verdict = report is null ? judge.Judge(passage, chunk, rule?.Frame, cueChunk - chunk) : judge.Judge(passage, chunk, Frame.Fragment, report.Chunk - chunk);
        // A thing has no words of its own that a fragment could be.
        if (report is null && verdict.Kind == QuoteKind.Mixed && !reading.Language.MarksMostlyQuote && match is not null && IsThings(match))
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
            Rule = report is not null ? InReport : rule?.Name ?? (kind == QuoteKind.Mixed ? UncuedFragment : Uncued),
            GoesOn = passage.GoesOn,
            Turn = passage.Mark == DialogueDashes.Mark,
            Continues = report is null && rule?.Frame == Frame.GoesOn,
            NamesNobody = report is null && rule?.Frame != Frame.GoesOn && match is not null && NamesNobody(match),
        };
        if (report is not null)
            (finding.Who, finding.Cue, match) = (report.Who, report.Cue, null);
        else if (match is not null)
        {
            finding.Who = Chunks(match.Groups["s"]);
            finding.Cue = match.Groups["c"] is { Success: true } cue ? reading.Chunks[cue.Index].Token : -1;
        }

        reading.Trace?.Found(finding, match, verdict.Why);
        if (report is not null)
            reading.Trace?.FitsIn(finding, report);
        return finding;
    }

    private int firstReport;

    /// <summary>The innermost report whose content holds the passage.</summary>
    private Finding? Around(in Passage passage)
    {
        // A sentence of its own is no part of a report.
        if (reading.Text[passage.End - 1] is '.' or '!' or '?')
            return null;
        while (firstReport < reports.Count && reports[firstReport].End <= passage.Start)
            firstReport++;
        Finding? best = null;
        for (var i = firstReport; i < reports.Count && i < firstReport + Nearby; i++)
            if (reports[i].Start <= passage.Start && passage.End <= reports[i].End && !(best is not null && reports[i].Start < best.Start))
                best = reports[i];
        return best;
    }

    private bool Holds(Finding report, int chunk) =>
        reading.Tokens[reading.Chunks[chunk].Token].Start is var start && start >= report.Start && start < report.End;

    private (Rule? Rule, Match? Match) FirstMatch(int chunk)
    {
        (Rule?, Match?) ofThing = default;
        foreach (var rule in reading.Language.Quoting.At(reading.Shape, chunk))
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

    private static bool NamesNobody(Match match) => match.Groups["s"] is { Success: true, Length: 0 };

    /// <summary>The subject of a passive said nothing; in a longer sentence, half of a reporting expression counts only with its other half.</summary>
    private ReasonCode? Failure(Rule rule, Match match) =>
        match.Groups["c"] is not { Success: true } cue ? null
        : reading.IsPassive(cue.Index) ? match.Groups["y"].Success || NamesNobody(match) ? WordCheck.Holds(reading, match) ? null : ReasonCode.WordsDoNotFit : ReasonCode.Passive
        : NamesNobody(match) && rule.Frame == Frame.Fragment && reading.Shape[cue.Index] != 'u' ? ReasonCode.WordsDoNotFit
        : !WordCheck.Holds(reading, match) || (rule.Frame == Frame.Utterance && (GoesOn(match) || Declines(cue.Index))) ? ReasonCode.WordsDoNotFit
        : (rule.Frame == Frame.Utterance && (reading.Language.Lexicon.Pairs.Any || reading.Shape[Math.Max(0, match.Index - 1)] is '|' or ':')) || reading.Shape[cue.Index] != 'S' || (match.Groups["e"].Success && reading.Tokens[reading.Chunks[cue.Index].Token].Is(WordClass.Label)) || reading.HasOtherHalf(cue.Index, cue.Index + 40) ? null
        : ReasonCode.OtherHalfMissing;

    /// <summary>Who denies or declines something did not utter it.</summary>
    private bool Declines(int cue) => reading.Tokens[reading.Chunks[cue].Token].Is(WordClass.Denied);

    /// <summary>A word or two in marks that no comma ends, with the subject of their sentence behind them: <em>the “Not Here” crowd says</em>.</summary>
    private bool GoesOn(Match match)
    {
        if (match.Groups["s"].Index > match.Groups["c"].Index || match.Groups["s"].Index <= match.Index || reading.Shape[match.Index] != 'Q' || reading.Shape[match.Index + 1] is ',' or '-')
            return false;
        var passage = reading.Passages[reading.Chunks[match.Index].Item];
        return passage.EndToken - passage.OpenToken < 7 && !(reading.Text[passage.End - 1] is ',' or '.' or '!' or '?' or '…' or '-' or '–' or '—');
    }

    public static Range Chunks(Group group) => group.Success ? group.Index..(group.Index + group.Length) : default;
}
