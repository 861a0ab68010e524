using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.Dutch;

/// <summary>Who said the words between marks. <c>Who</c> is one speaker or several joined by commas and <em>en</em>.</summary>
internal static partial class DutchQuoteRules
{
    private const string Who = "(?<s>[NORG](?:,[NORG]){0,3}&[NORG]|[NORGP](?!&[NORG]))";
    private const string Named = "(?<s>[NOR](?:,[NOR]){0,3}&[NOR]|[NORP])";
    private const string Cue = "(?<c>[VTMSL])";

    public static readonly Rule[] All =
    [
        new("quote-that-cue-name", QuoteThatCueName(), Frame.Utterance),
        new("quote-cue-name", QuoteCueName(), Frame.Utterance),
        new("quote-has-name-participle", QuoteHasNameParticiple(), Frame.Utterance),
        new("quote-is-answer-of-name", QuoteIsAnswer(), Frame.Utterance),
        new("quote-is-name-clear", QuoteIsNameClear(), Frame.Utterance),
        new("quote-it-says", QuoteItSays(), Frame.Utterance),
        new("quote-thus-name", QuoteThusName(), Frame.Utterance),
        new("quote-so-cue-name", QuoteSoCueName(), Frame.Utterance),
        new("quote-according-to", QuoteAccordingTo(), Frame.Utterance),
        new("interrupted", Interrupted(), Frame.Utterance),
        new("quote-name-cue", QuoteNameCue(), Frame.Utterance),
        new("answer-of-name-colon-quote", AnswerColon(), Frame.Utterance),
        new("name-colon-quote", NameColon(), Frame.Utterance),
        new("cue-name-colon-quote", CueNameColon(), Frame.Utterance),
        new("name-cue-colon-quote", NameCueColon(), Frame.Utterance),
        new("sentence-colon-quote", SentenceColon(), Frame.Utterance),
        new("according-to-fragment", AccordingToFragment(), Frame.Fragment),
        new("cue-name-fragment", CueNameFragment(), Frame.Fragment),
        new("name-cue-fragment", NameCueFragment(), Frame.Fragment),
        new("name-speaks-of-fragment", NameSpeaksOfFragment(), Frame.Fragment),
        new("fragment-according-to", FragmentAccordingTo(), Frame.Fragment),
        new("fragment-thus-name", FragmentThusName(), Frame.Fragment),
        new("fragment-cue-name", FragmentCueName(), Frame.Fragment),
        new("fragment-participle", FragmentParticiple(), Frame.Fragment),
        new("name-fragment-cue", NameFragmentCue(), Frame.Fragment),
    ];

    // ‘…’ Dat zegt Jansen.
    [GeneratedRegex(@"\GQ[.]?\|[dD]w{0,2}(?<c>[VS])[wz]{0,2}" + Who)]
    private static partial Regex QuoteThatCueName();

    // ‘…’, heeft Jansen gezegd; ‘…’, zou hij hebben gezegd
    [GeneratedRegex(@"\GQ[,-]?w?h[wz]{0,3}" + Who + @"[^|Q:,]{0,10}?(?<c>v)")]
    private static partial Regex QuoteHasNameParticiple();

    // ‘…’, luidt het antwoord van Jansen; ‘…’, is haar reactie
    [GeneratedRegex(@"\GQ[,-]?w?(?<c>[uh])w{0,2}(?:y" + Who + "|(?<s>Y))")]
    private static partial Regex QuoteIsAnswer();

    // ‘…’, is Jansen duidelijk
    [GeneratedRegex(@"\GQ,(?<c>h)w?(?<s>[NP])[wk]{1,3}(?=[|.,])")]
    private static partial Regex QuoteIsNameClear();

    // ‘…’, klinkt het bij de vakbond
    [GeneratedRegex(@"\GQ[,-]?w?(?<c>u)[dw]{1,2}b(?<s>[OR])")]
    private static partial Regex QuoteItSays();

    // ‘…’, zegt Jansen
    [GeneratedRegex(@"\GQ[,-]?(?<c>[VTMSLu])[wzb]{0,3}" + Who)]
    private static partial Regex QuoteCueName();

    // ‘…’, aldus Jansen; ‘…’ Aldus Jansen. ‘…’, aldus een verklaring.
    [GeneratedRegex(@"\GQ[,.]?\|?(?<c>a)w?(?:" + Who + "|(?<s>Y))")]
    private static partial Regex QuoteThusName();

    // ‘…’, zo zegt Jansen
    [GeneratedRegex(@"\GQ[,-]?w" + Cue + "w{0,2}" + Who)]
    private static partial Regex QuoteSoCueName();

    // ‘…’, volgens Jansen
    [GeneratedRegex(@"\GQ,?(?<c>A)y?" + Who)]
    private static partial Regex QuoteAccordingTo();

    // ‘…’, zegt Jansen, ‘…’
    [GeneratedRegex(@"\G(?<=Q[,-]?(?:" + Cue + "w{0,3}|(?<c>[aA])w?)" + Who + @"[^|Q]{0,8}[,:-])Q")]
    private static partial Regex Interrupted();

    // ‘…’, Jansen zegt het lachend
    [GeneratedRegex(@"\GQ,(?<s>[NP])w?" + Cue)]
    private static partial Regex QuoteNameCue();

    // De reactie van Jansen is kort: ‘…’ Haar antwoord: ‘…’
    [GeneratedRegex(@"\G(?<=(?:y" + Who + @"|\|[wcb]?(?<s>Y))[^|Q:NORP]{0,8}(?<c>:))Q")]
    private static partial Regex AnswerColon();

    // Jansen: ‘…’
    [GeneratedRegex(@"\G(?<=(?:\|[wc]?" + Who + "|,(?<s>N))(?<c>:))Q")]
    private static partial Regex NameColon();

    // Daarop antwoordt Jansen: ‘…’
    [GeneratedRegex(@"\G(?<=(?<![^b][NORP])" + Cue + "[wz]{0,3}" + Who + "[^|Q:]{0,14}:)Q")]
    private static partial Regex CueNameColon();

    // Jansen zegt in een reactie: ‘…’
    [GeneratedRegex(@"\G(?<=(?<!b)" + Who + "[^|Q:VTMSL]{0,10}(?<c>[VTMSLv])[^|Q:]{0,14}:)Q")]
    private static partial Regex NameCueColon();

    // Jansen is er duidelijk over: ‘…’
    [GeneratedRegex(@"\G(?<=\|[^|Q:NORGP]{0,8}" + Who + "[^|Q:]{0,40}(?<c>:))Q")]
    private static partial Regex SentenceColon();

    // Volgens Jansen is het ‘…’
    [GeneratedRegex(@"\G(?<=(?<c>A)y?" + Who + "[^|]{0,40})Q")]
    private static partial Regex AccordingToFragment();

    // Jansen noemt het ‘…’
    [GeneratedRegex(@"\G(?<=(?<!b)" + Who + "(?:,[^|,]{1,12},)?[^|VTSL,]{0,8}(?<c>[VTSL])[^|A]{0,30})Q")]
    private static partial Regex NameCueFragment();

    // Het plan noemt Jansen ‘…’
    [GeneratedRegex(@"\G(?<=(?<![^b][NORP])(?<c>[VTSL])[wz]{0,2}" + Named + "[^|A]{0,30})Q")]
    private static partial Regex CueNameFragment();

    // Jansen spreekt van ‘…’. Jansen heeft het over ‘…’. In de brief spreekt Jansen over ‘…’.
    [GeneratedRegex(@"\G(?<=(?:(?<!b)" + Who + @"(?:,[^|,]{1,12},)?[wxz]{0,3}(?:(?<c>M)[^|A,NOR]{0,6}|(?<c>h)d[wx]{0,3})|(?<![^b][NORP])(?:(?<c>M)|(?<c>h)d?)w{0,2}" + Named + @"[dwx]{0,4})b)Q")]
    private static partial Regex NameSpeaksOfFragment();

    // Het ‘…’ zorgt volgens Jansen voor onrust
    [GeneratedRegex(@"\GQ[^|]{0,30}?(?<c>A)y?" + Who)]
    private static partial Regex FragmentAccordingTo();

    // Het was ‘…’, aldus Jansen
    [GeneratedRegex(@"\GQ[^|]{0,30}?(?<c>a)" + Who)]
    private static partial Regex FragmentThusName();

    // Het was ‘…’ voor ons, zegt Jansen
    [GeneratedRegex(@"\GQ[^|]{0,30}?,(?<c>[VTMS])w{0,2}" + Who)]
    private static partial Regex FragmentCueName();

    // Jansen heeft ‘…’ beloofd
    [GeneratedRegex(@"\G(?<=" + Who + "h[^|,]{0,16})Q[^|,]{0,10}(?<c>v)")]
    private static partial Regex FragmentParticiple();

    // een vraagprijs die Jansen zelf ‘gênant’ noemt
    [GeneratedRegex(@"\G(?<=(?:(?<s>P)[^|Q:,VTSMLAP]{0,10}|(?<!b)(?<s>[NOR])[^|Q:,VTSMLAP]{0,10}))Q(?<c>[LTV])(?=[|.,;&c)-])")]
    private static partial Regex NameFragmentCue();
}
