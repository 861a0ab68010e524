using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.English;

/// <summary>Reported speech without marks, tried at each reporting word.</summary>
internal static partial class EnglishReportRules
{
    private const string Who = "(?:R,(?=N))?(?<s>[NOR](?:,[NOR]){0,3},?&[NOR]|[NORP])";
    private const string Then = @"(?:,(?!N,)[^|Q]{1,40}?,|\([^|Q)]{1,10}\))?,?(?:[hwxzk]|b[dwx]{0,2}[NORGw]|t[dw]?[NOR]){0,5}?";

    /// <summary>Whom, where and when, between a reporting verb and its clause.</summary>
    private const string Between = @"(?:[wzk]|[NORGP](?![hVTSLM])|b[dwx]{0,2}[NORGw]{0,2}){0,5}?";

    /// <summary>A clause without <em>that</em>: a subject and a finite verb.</summary>
    private const string Bare = "(?<i>(?:[PI]|b?[wdNORG]{1,8}[^|Q]{0,25}?[hVTSLx])[^|]{1,200})";

    public static readonly Rule[] All =
    [
        new("according-to-clause", AccordingToClause(), Frame.Clause),
        new("sentence-according-to", SentenceAccordingTo(), Frame.Clause),
        new("sentence-cue-name", SentenceCueName(), Frame.Clause),
        new("sentence-name-cue", SentenceNameCue(), Frame.Clause),
        new("inserted-name-cue", InsertedNameCue(), Frame.Clause),
        new("inserted-name-cue-first", InsertedNameCueFirst(), Frame.Clause),
        new("name-cue-that", NameCueThat(), Frame.Clause),
        new("name-who-cue", NameWhoCue(), Frame.Clause),
        new("name-cue-to", NameCueTo(), Frame.Infinitive),
        new("name-cue-clause", NameCueClause(), Frame.BareClause),
        new("name-and-cue", NameAndCue(), Frame.Clause),
        new("name-who-cue-clause", NameWhoCueClause(), Frame.BareClause),
        new("name-and-cue-clause", NameAndCueClause(), Frame.BareClause),
        new("name-participle-clause", NameParticipleClause(), Frame.Clause),
    ];

    // According to Reed, it is done.
    [GeneratedRegex(@"\G(?<=\|[cw&]?)(?<c>A)t" + Who + "[^|,]{0,12},(?<i>[^|]{2,200})")]
    private static partial Regex AccordingToClause();

    // It is done, according to Reed.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{3,200}))(?<c>A)t" + Who)]
    private static partial Regex SentenceAccordingTo();

    // It is done, said Reed.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{3,200}),)(?<c>[VTM])[wz]{0,2}" + Who)]
    private static partial Regex SentenceCueName();

    // It is done, Reed said in a statement.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{4,200}),&?" + Who + Then + @")(?<c>[VTM])(?:w{0,2}(?:b[^|QDhVT]{0,10})?|[NORG](?:b[^|QDhVT]{0,10})?)\.?\|")]
    private static partial Regex SentenceNameCue();

    // It was, Reed said, a mistake.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{6,200}),?" + Who + Then + ")(?<c>[VT])w{0,2},[^|]{2}")]
    private static partial Regex InsertedNameCue();

    // In May, Reed said, it will be done.
    [GeneratedRegex(@"\G(?<=\|[^|]{1,60}," + Who + Then + ")(?<c>[VT])w{0,2},(?<i>[^|]{3,200})")]
    private static partial Regex InsertedNameCueFirst();

    // Reed told reporters on Monday that it is done.
    [GeneratedRegex(@"\G(?<=" + Who + Then + ")(?<c>[VTS])" + "(?:" + Between + ",?D(?<i>[^|]{2,200})|[NORGP]?(?<i>E[^|]{2,200}))")]
    private static partial Regex NameCueThat();

    // Reed, who says it is done, …
    [GeneratedRegex(@"\G(?<=(?<s>[NORG]),?E[wh]{0,2})(?<c>[VT])" + Between + ",?D(?<i>[^|]{2,200})")]
    private static partial Regex NameWhoCue();

    // Reed promised to come; Reed urged them to come.
    [GeneratedRegex(@"\G(?<=" + Who + Then + ")(?<c>[VT])(?:[NORGPzwk]{0,3}?)(?<i>x?t[^|]{2,200})")]
    private static partial Regex NameCueTo();

    // Reed said it is done.
    [GeneratedRegex(@"\G(?<=" + Who + Then + ")(?<c>[VTS])" + Between + ",?" + Bare)]
    private static partial Regex NameCueClause();

    // Reed is content and says it is done.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,6}" + Who + "[^|VTS]{1,40}[,&]c?w{0,2})(?<c>[VTS])" + Between + ",?D(?<i>[^|]{2,200})")]
    private static partial Regex NameAndCue();

    // Reed, who says it is done, …
    [GeneratedRegex(@"\G(?<=(?<s>[NORG]),?E[wh]{0,2})(?<c>[VT])" + Between + Bare)]
    private static partial Regex NameWhoCueClause();

    // Reed is content and says it is done.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,6}" + Who + "[^|VTS]{1,40}[,&]c?w{0,2})(?<c>[VTS])" + Between + Bare)]
    private static partial Regex NameAndCueClause();

    // Reed left, saying it is done.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,10}" + Who + "[^|]{1,60})(?<c>v)" + Between + "(?:,?D(?<i>[^|]{2,200})|(?<i>P[^|]{2,200}))")]
    private static partial Regex NameParticipleClause();
}
