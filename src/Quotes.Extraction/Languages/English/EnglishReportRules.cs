using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.English;

/// <summary>Reported speech without marks, tried at each reporting word.</summary>
internal static partial class EnglishReportRules
{
    private const string Who = "(?:R,(?=[NP]))?(?<s>[NOR](?:,[NOR]){0,3},?&[NOR]|[NORP])";

    /// <summary>Before its verb, a mention right behind a preposition is part of a longer one: <em>the aide to Reed said</em>.</summary>
    private const string Subject = "(?:(?<![bt])" + Who + @"|(?<=\|[cw&]?)(?<s>G))";

    private const string Then = @"(?:(?<=R)[wvV][bt](?:[dwx]{0,2}[NORGw]{1,2}|d[VTMLS])(?:b[dwx]{0,2}[NORGw])?)?(?:(?:,(?!N,)|(?<=[NORG])(?=E))[^|Q]{1,40}?,|\([^|Q)]{1,10}\),?|(?<=[RG],N),)?(?:h[xw]?[VT]th)?(?:[hxzk]|(?<a>w)|b[dwx]{0,2}[NORGw]|t[dw]?[NOR]){0,5}?";

    /// <summary>Whom, where and when, between a reporting verb and its clause.</summary>
    private const string Between = @"(?:[zkP](?![hVTSLM])|(?<a>w)|(?<o>[NORG])(?![hVTSLM])|d(?=[DPI])|[bt][dwx]{0,2}[NORGw]{0,2}){0,5}?";

    /// <summary>What the one said, up to the end of the sentence or to where someone says the next thing: <em>…, but Wood denied it</em>.</summary>
    private const string Rest = "(?:(?!,?[c&]{1,2}[wx]{0,2}(?:[NORP][hwx]{0,2})?[VTS][NORGPzEDt]|,[c&]{1,2}[wx]{0,2}[NORP][hwx]{0,2}[VTS][^|]|,?At|,Q)[^|])";

    /// <summary>A clause without <em>that</em>: a subject and a finite verb.</summary>
    private const string Bare = "(?<i>(?:[PI]|(?![wdNORG]{1,5}D)(?:(?<n>(?<=[VTS])[NORG])(?![PIdNORG])[wdNORG]{0,7}|(?<![VTS])[wdNORG]{1,8}|[wd][wdNORG]{0,7})(?:,E[^|Q,]{1,20},)?[^|Q,]{0,25}?[hVTSLx])" + Rest + "{1,200})";

    /// <summary>A sentence that is more than the adjunct in front of one: <em>At that time, Reed reported …</em></summary>
    private const string Whole = "(?![Vv])(?:(?=[^bw])|(?=[^|,]{0,30}?[hVTSLMPI])|(?=[^|,]{0,30},[^|,]{0,60}[hVTSLMPI][^|]{0,60},))";

    /// <summary>Behind the verb and its subject nothing follows but when, where, or more of the subject.</summary>
    private const string Closes = @"(?=[^|,QhVTSLMDxPv]{0,14}\.?[|,])";

    public static readonly Rule[] All =
    [
        new("according-to-clause", AccordingToClause(), Frame.Clause),
        new("inserted-according-to", InsertedAccordingTo(), Frame.Inserted),
        new("sentence-according-to", SentenceAccordingTo(), Frame.Clause),
        new("sentence-cue-name", SentenceCueName(), Frame.BareClause),
        new("sentence-name-cue", SentenceNameCue(), Frame.Clause),
        new("inserted-name-cue-first", InsertedNameCueFirst(), Frame.Inserted),
        new("inserted-name-cue", InsertedNameCue(), Frame.Clause),
        new("name-cue-that", NameCueThat(), Frame.Clause),
        new("name-who-cue", NameWhoCue(), Frame.Clause),
        new("name-cue-to", NameCueTo(), Frame.Infinitive),
        new("name-cue-on-to", NameCueOnTo(), Frame.Infinitive),
        new("name-cue-clause", NameCueClause(), Frame.BareClause),
        new("name-cue-noun", NameCueNoun(), Frame.Thing),
        new("name-and-cue", NameAndCue(), Frame.Clause),
        new("name-and-cue-to", NameAndCueTo(), Frame.Infinitive),
        new("name-who-cue-clause", NameWhoCueClause(), Frame.BareClause),
        new("name-and-cue-clause", NameAndCueClause(), Frame.BareClause),
        new("with-name-participle", WithNameParticiple(), Frame.BareClause),
        new("name-participle-that", NameParticiple(), Frame.Clause),
        new("name-participle-clause", NameParticipleClause(), Frame.BareClause),
    ];

    // According to Reed, it is done.
    [GeneratedRegex(@"\G(?<=\|[cw&]?)(?<c>A)t(?:" + Who + "|(?<s>G))[^|,]{0,12}(?:,E[^|,]{1,30})?,(?<i>[^|]{2,200})")]
    private static partial Regex AccordingToClause();

    // Since May, according to Reed, it is done.
    [GeneratedRegex(@"\G(?<=\|[^|]{1,30},)(?<c>A)t(?:" + Who + "|(?<s>G))[^|,]{0,8},[^|]{3}")]
    private static partial Regex InsertedAccordingTo();

    // It is done, according to Reed.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{3,200}))(?<c>A)t(?:" + Who + "|(?<s>G))")]
    private static partial Regex SentenceAccordingTo();

    // It is done, said Reed.
    [GeneratedRegex(@"\G(?<=\|(?<i>(?![NORG],E|[NORGw]{1,3},[^|,]{0,40},[VTM])[^|]{3,200}),)(?<c>[VTM])(?:z|(?<a>w)){0,2}(?:R,(?=N))?(?<s>[NOR](?:,[NOR]){0,3},?&[NOR]|[NOR])" + Closes)]
    private static partial Regex SentenceCueName();

    // It is done, Reed said in a statement.
    [GeneratedRegex(@"\G(?<=\|(?<i>" + Whole + "[^|]{4,200}),&?" + Who + Then + @")(?<c>[VTM])(?:(?<a>w){0,2}(?:b[^|QDhVT]{0,10})?|(?<o>[NORG])(?<a>w){0,2}(?:b[^|QDhVT]{0,10})?)\.?\|")]
    private static partial Regex SentenceNameCue();

    // It was, Reed said, a mistake.
    [GeneratedRegex(@"\G(?<=\|(?<i>" + Whole + "[^|]{3,200})[,-]" + Who + Then + ")(?<c>[VT])(?<a>w){0,2}[,-](?!Q)[^|]{2}")]
    private static partial Regex InsertedNameCue();

    // The plan, Reed said, will be done.
    [GeneratedRegex(@"\G(?<=\|[^|,Q]{1,12}," + Who + Then + ")(?<c>[VT])(?<a>w){0,2},(?![Q&c])[^|]{2}")]
    private static partial Regex InsertedNameCueFirst();

    // Reed told reporters on Monday that it is done.
    [GeneratedRegex(@"\G(?<=" + Subject + Then + ")(?<c>[VTSL]|(?<=h[wx]?)v)(?:" + Between + ",?D(?<i>" + Rest + "{2,200})|(?:(?<o>[NORG])|[zPw])?(?<i>E" + Rest + "{2,200}))")]
    private static partial Regex NameCueThat();

    // Reed, who says it is done, …
    [GeneratedRegex(@"\G(?<=(?<s>[NORG]),?E[wh]{0,2})(?<c>[VT])" + Between + ",?D(?<i>" + Rest + "{2,200})")]
    private static partial Regex NameWhoCue();

    // Reed promised to come; Reed urged them to come.
    [GeneratedRegex(@"\G(?<=" + Subject + Then + ")(?<c>[VT]|(?<=h[wx]?)v)(?:[NORGPz](?:b[dw]{0,2}[NORGw])?|d{0,2}w{1,3}(?:b[dw]{0,2}[NORGw]{1,2})?|k){0,3}?(?<i>x?t" + Rest + "{2,200})")]
    private static partial Regex NameCueTo();

    // Reed called on Wood to come.
    [GeneratedRegex(@"\G(?<=" + Subject + Then + ")(?<c>L)b(?:[NORG](?:b[dw]{0,2}[NORGw])?|d{0,2}w{1,3})(?<i>x?t" + Rest + "{2,200})")]
    private static partial Regex NameCueOnTo();

    // Reed said it is done.
    [GeneratedRegex(@"\G(?<=" + Subject + Then + ")(?<c>[VTS]|(?<=h[wx]?)v)" + Between + Bare)]
    private static partial Regex NameCueClause();

    // Reed said prices rose.
    [GeneratedRegex(@"\G(?<=" + Subject + Then + ")(?<c>V)(?<i>[NORGw](?:b[dwx]{0,2}[NORGw])?w" + Rest + "{1,200})")]
    private static partial Regex NameCueNoun();

    // Reed is content and says it is done.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,6}" + Who + "[^|]{1,60}(?:[,&]c?|c)w{0,2})(?<c>[VTS])" + Between + ",?D(?<i>" + Rest + "{2,200})")]
    private static partial Regex NameAndCue();

    // Reed is content and promised to come.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,6}" + Who + "[^|]{1,60}(?:[,&]c?|c)w{0,2})(?<c>(?<p>[VT]))(?:[NORGPz](?:b[dw]{0,2}[NORGw])?|d{0,2}w{1,3}(?:b[dw]{0,2}[NORGw]{1,2})?|k){0,3}?(?<i>x?t" + Rest + "{2,200})")]
    private static partial Regex NameAndCueTo();

    // Reed, who says it is done, …
    [GeneratedRegex(@"\G(?<=(?<s>[NORG]),?E[wh]{0,2})(?<c>[VT])" + Between + Bare)]
    private static partial Regex NameWhoCueClause();

    // Reed is content and says it is done.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,6}" + Who + "[^|]{1,60}(?:[,&]c?|c)w{0,2})(?<c>[VTS])" + Between + Bare)]
    private static partial Regex NameAndCueClause();

    // … with Reed saying it is done.
    [GeneratedRegex(@"\G(?<=b(?<s>[NOR]))(?<c>v)" + Between + "(?:,?D(?<i>" + Rest + "{2,200})|" + Bare + ")")]
    private static partial Regex WithNameParticiple();

    // Reed left, saying that it is done.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,10}" + Who + "[^|]{1,60}[^|b])(?<c>v)" + Between + ",?D(?<i>" + Rest + "{2,200})")]
    private static partial Regex NameParticiple();

    // Reed left, saying it is done.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,10}" + Who + "[^|]{1,60}[^|b])(?<c>v)" + Between + Bare)]
    private static partial Regex NameParticipleClause();
}
