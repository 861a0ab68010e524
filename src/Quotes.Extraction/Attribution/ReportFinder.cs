using System.Buffers;
using System.Text.RegularExpressions;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Tries the language's rules for reported speech at every reporting word outside marks. What it finds may hold passages between
/// marks, and reports inside reports.</summary>
internal sealed class ReportFinder(Reading reading)
{
    private static readonly SearchValues<char> Cues = SearchValues.Create("VTSMLAavkpuYy");

    /// <summary>Shorter contents, in words, are no proposition.</summary>
    private const int FewestWords = 2;

    /// <summary>No content reaches further from its cue, in chunks; the rules' own repetitions have the same bound.</summary>
    private const int LongestContent = 120;

    /// <summary>How far the other half stands behind its verb where an object stands between them, in chunks; only a list of pairs makes that safe.</summary>
    private const int FarHalf = 9;

    public List<Finding> Run()
    {
        var reports = new List<Finding>();
        for (var chunk = reading.Shape.AsSpan().IndexOfAny(Cues); chunk >= 0 && chunk < reading.Shape.Length;)
        {
            if (reading.Tokens[reading.Chunks[chunk].Token].Start >= reading.BodyStart && Read(chunk) is { } report)
                reports.Add(report);

            var next = reading.Shape.AsSpan(chunk + 1).IndexOfAny(Cues);
            chunk = next < 0 ? -1 : chunk + 1 + next;
        }

        return reports;
    }

    private Finding? Read(int chunk)
    {
        foreach (var rule in reading.Language.Reporting.At(reading.Shape, chunk))
            if (rule.Pattern.Match(reading.Shape, chunk) is { Success: true } match && Content(rule, match, chunk) is var (from, to) && Accept(rule, match, from, to) is { } report)
                return report;
        return null;
    }

    /// <summary>Nothing, and why for whoever asks.</summary>
    private T? Fails<T>(Rule rule, Match match, ReasonCode why)
    {
        reading.Trace?.Fails(match.Index, rule, match, why);
        return default;
    }

    /// <summary>The content as a range of chunks; null when this rule does not hold here.</summary>
    private (int From, int To)? Content(Rule rule, Match match, int chunk)
    {
        var cue = reading.Tokens[reading.Chunks[chunk].Token];
        var content = match.Groups["i"];
        var half = reading.HasOtherHalf(chunk, content.Success && content.Index > chunk ? Math.Max(content.Index, rule.Frame == Frame.Infinitive && !reading.Language.Lexicon.Pairs.Any ? chunk + FarHalf : 0) : chunk + 9);
        if (reading.IsPassive(chunk) && !match.Groups["y"].Success)
            return Fails<(int, int)?>(rule, match, ReasonCode.Passive);
        if (reading.Shape[chunk] == 'S' && !half)
            return Fails<(int, int)?>(rule, match, ReasonCode.OtherHalfMissing);
        if (IsNobodys(match.Groups["s"]))
            return Fails<(int, int)?>(rule, match, ReasonCode.NobodysWords);
        if (!WordCheck.Holds(reading, match))
            return Fails<(int, int)?>(rule, match, ReasonCode.WordsDoNotFit);
        return rule.Frame switch
        {
            Frame.SentenceBefore => SentenceBefore(chunk) ?? Fails<(int, int)?>(rule, match, ReasonCode.NoSentenceBefore),
            Frame.Sentence => ClauseAround(chunk),
            Frame.Inserted => (Math.Max(reading.BreakBefore(chunk) + 1, chunk - LongestContent), Math.Min(reading.BreakFrom(chunk), chunk + LongestContent)),
            Frame.Infinitive when !cue.Is(WordClass.TakesInfinitive) && !half => Fails<(int, int)?>(rule, match, ReasonCode.TakesNoInfinitive),
            Frame.BareClause when !cue.Is(WordClass.TakesBareClause) && !half => Fails<(int, int)?>(rule, match, ReasonCode.TakesNoBareClause),
            Frame.Thing when !cue.Is(WordClass.TakesThing) => Fails<(int, int)?>(rule, match, ReasonCode.TakesNoThing),
            _ => (content.Index, content.Index + content.Length),
        };
    }

    /// <summary><em>De verwachting is dat …</em>: what a source gives, without a source.</summary>
    private bool IsNobodys(Group who) =>
        who is { Success: true, Length: 1 } && reading.Shape[who.Index] == 'Y' && reading.Chunks[who.Index].Item >= 0 && !reading.Tokens[reading.Chunks[who.Index].Token].Is(WordClass.Possessive);

    private (int From, int To)? SentenceBefore(int chunk)
    {
        var end = reading.BreakBefore(chunk);
        if (end <= 0)
            return null;
        var start = reading.BreakBefore(end - 1);
        return (start + 1, end);
    }

    /// <summary>The sentence around a reporting word, or the clause it stands in when that opens with a comma close by.</summary>
    private (int From, int To) ClauseAround(int chunk)
    {
        var start = Math.Max(reading.BreakBefore(chunk) + 1, chunk - LongestContent);
        var end = Math.Min(reading.BreakFrom(chunk), chunk + LongestContent);
        var comma = reading.Shape.LastIndexOf(',', chunk, Math.Min(4, chunk - start + 1));
        if (comma > start && comma < chunk - 1)
        {
            start = comma + 1;
            if (reading.Shape.IndexOf(',', chunk, end - chunk) is var close and > 0)
                end = close;
        }

        return (start, end);
    }

    private Finding? Accept(Rule rule, Match match, int from, int to)
    {
        // "zegt dat het klaar is: het dak zit erop": what explains it is the writer's.
        if (from > match.Index && reading.Shape.IndexOf(':', from, to - from) is var colon && colon > from + 1)
            to = colon;
        // "vroeg of het klaar was, antwoordde hij: …": the clause that answers.
        if (from > match.Index && to - from > 3 && reading.Shape[to] == ':' && reading.Shape[to - 3] == ',' && reading.Shape[to - 2] is 'V' or 'S' or 'M' && reading.Shape[to - 1] is 'P' or 'N' or 'O' or 'R')
            to -= 3;
        (from, to) = Trim(from, to);
        if (to - from < 1)
            return Fails<Finding>(rule, match, ReasonCode.NothingReported);
        if (rule.Frame == Frame.Infinitive)
            from = BehindOtherHalf(match.Index, from, to);
        if (ClosesWithQuotation(from, to, match.Index))
            return Fails<Finding>(rule, match, ReasonCode.CueOfQuotation);
        var first = reading.Tokens[reading.Chunks[from].Token];
        if (rule.Frame is Frame.Clause or Frame.BareClause && from < match.Index && IsHalfSentence(first, from, to, match.Index))
            return Fails<Finding>(rule, match, ReasonCode.SubordinateClause);
        var start = first.Start;
        var end = reading.Tokens[reading.Chunks[to - 1].EndToken - 1].End;
        if (start < reading.BodyStart || Words(from, to) < FewestWords)
            return Fails<Finding>(rule, match, ReasonCode.TooShort);
        var report = new Finding
        {
            Kind = QuoteKind.Indirect,
            Segments = new(start, end),
            Chunk = match.Index,
            Rule = rule.Name,
            Who = QuoteFinder.Chunks(match.Groups["s"]),
            Cue = reading.Chunks[match.Groups["c"].Index].Token,
        };
        reading.Trace?.Found(report, match, ReasonCode.Reported);
        return report;
    }

    /// <summary>A subordinate clause is no content without its main one, nor a question that nobody asks: <em>als de brug dichtgaat, vinden de buren elkaar</em>.</summary>
    private bool IsHalfSentence(in Token first, int from, int to, int cue) =>
        (first.Is(WordClass.Subordinate) && !HoldsMainClause(from, to))
        || (first.Is(WordClass.Question) && !reading.Tokens[reading.Chunks[cue].Token].Is(WordClass.Asked));

    /// <summary>The infinitive begins behind the other half: <em>roept bewoners op [hun huis te verlaten]</em>.</summary>
    private int BehindOtherHalf(int cue, int from, int to)
    {
        for (var i = from; i < to - 1 && reading.Shape[i] != 't'; i++)
            if (reading.OtherHalf(cue, i) >= 0)
                from = i + 1;
        return from;
    }

    /// <summary>Behind the subordinate clause that opens it stands the clause it belongs to: its verb where the verb comes second, else its
    /// subject (<em>As the sun set, it grew cold</em>).</summary>
    private bool HoldsMainClause(int from, int to) =>
        reading.Shape.IndexOf(",h", from, to - from, StringComparison.Ordinal) >= 0
        || (!reading.Language.WritesCompoundsTogether && reading.Shape.AsSpan(from, to - from).IndexOf(',') is var comma and > 1 && to - from - comma > 3
            && reading.Shape[from + comma + 1] is not ('b' or 'c' or 'E' or '&'));

    private (int From, int To) Trim(int from, int to)
    {
        while (from < to && (reading.Shape[from] is ',' or '.' or ':' or ';' or '-' or '|' || (reading.Shape[from] == 'w' && reading.Language.Calendar.TryFind(reading.Word(reading.Chunks[from].Token), out _, out _))))
            from++;
        while (to > from && reading.Shape[to - 1] is ',' or '.' or ':' or ';' or '-' or '|')
            to--;
        return (from, to);
    }

    /// <summary>The cue stands right behind a passage that makes up most of the content: it attributes those words, not a report.</summary>
    private bool ClosesWithQuotation(int from, int to, int cue)
    {
        if (reading.Shape[to - 1] != 'Q' || cue - to is < 0 or > 1)
            return false;
        var quoted = reading.Chunks[to - 1];
        return 2 * (quoted.EndToken - quoted.Token) > quoted.EndToken - reading.Chunks[from].Token;
    }

    private int Words(int from, int to) => reading.Chunks[to - 1].EndToken - reading.Chunks[from].Token;
}
