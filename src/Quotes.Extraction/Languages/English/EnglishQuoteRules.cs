using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.English;

/// <summary>Who said the words between marks. <c>Who</c> is one speaker or several joined by commas and <em>and</em>.</summary>
internal static partial class EnglishQuoteRules
{
    private const string Who = "(?:R,(?=N))?(?<s>[NOR](?:,[NOR]){0,3},?&[NOR]|[NORP])";
    private const string Cue = "(?<c>[VTMSL])";

    /// <summary>What stands between a speaker and the verb: an apposition or relative clause, auxiliaries, adverbs, short adjuncts.</summary>
    private const string Then = @"(?:,(?!N,)[^|Q]{1,40}?,|\([^|Q)]{1,10}\))?,?(?:[hwxzk]|b[dwx]{0,2}[NORGw]|t[dw]?[NOR]){0,5}?";

    public static readonly Rule[] All =
    [
        new("quote-cue-name", QuoteCueName(), Frame.Utterance),
        new("quote-name-cue", QuoteNameCue(), Frame.Utterance),
        new("quote-stop-name-cue", QuoteStopNameCue(), Frame.Utterance),
        new("quote-according-to", QuoteAccordingTo(), Frame.Utterance),
        new("interrupted", Interrupted(), Frame.Utterance),
        new("quote-goes-on", QuoteGoesOn(), Frame.Utterance),
        new("name-colon-quote", NameColon(), Frame.Utterance),
        new("name-cue-quote", NameCueQuote(), Frame.Utterance),
        new("fragment-according-to", FragmentAccordingTo(), Frame.Fragment),
        new("fragment-name-cue", FragmentNameCue(), Frame.Fragment),
        new("according-to-fragment", AccordingToFragment(), Frame.Fragment),
        new("name-cue-fragment", NameCueFragment(), Frame.Fragment),
        new("name-participle-fragment", NameParticipleFragment(), Frame.Fragment),
        new("sentence-colon-quote", SentenceColon(), Frame.Utterance),
    ];

    // “…,” said Reed
    [GeneratedRegex(@"\GQ[,-]{0,2}(?<c>[VTMS])[wz]{0,2}" + Who)]
    private static partial Regex QuoteCueName();

    // “…,” Reed said
    [GeneratedRegex(@"\GQ[,-]{0,2}w?" + Who + Then + Cue)]
    private static partial Regex QuoteNameCue();

    // “…?” Reed asked.
    [GeneratedRegex(@"\GQ\|" + Who + @"w{0,2}(?<c>[VTM])w?\.?\|")]
    private static partial Regex QuoteStopNameCue();

    // “…,” according to Reed
    [GeneratedRegex(@"\GQ,?w?(?<c>A)t" + Who)]
    private static partial Regex QuoteAccordingTo();

    // “…,” Reed said, “…”
    [GeneratedRegex(@"\G(?<=Q[,-]{0,2}(?:" + Who + Then + "(?<c>[VTMS])[^|Q]{0,20}|(?<c>[VTMS])[wz]{0,2}" + Who + "[^|Q]{0,40}?)[,:;-])Q")]
    private static partial Regex Interrupted();

    // “…,” Reed said. “…”
    [GeneratedRegex(@"\G(?<=Q[,-]{0,2}(?:" + Who + Then + "(?<c>[VTMS])[^|Q]{0,20}|(?<c>[VTMS])[wz]{0,2}" + Who + @"[^|Q]{0,40}?)\.?\|)Q")]
    private static partial Regex QuoteGoesOn();

    // Reed: “…”
    [GeneratedRegex(@"\G(?<=\|[wc]?" + Who + "(?<c>:))Q")]
    private static partial Regex NameColon();

    // Reed said, “…”; Reed told reporters: “…”
    [GeneratedRegex(@"\G(?<=" + Who + Then + Cue + "[^|Q]{0,16}?[,:])Q")]
    private static partial Regex NameCueQuote();

    // According to Reed, it is “…”
    [GeneratedRegex(@"\G(?<=(?<c>A)t" + Who + "[^|]{0,60}?)Q")]
    private static partial Regex AccordingToFragment();

    // Reed called it “…”
    [GeneratedRegex(@"\G(?<=" + Who + Then + "(?:(?<c>[VT])[^|]{0,60}?|(?<c>[LMS])[^|]{0,10}?))Q")]
    private static partial Regex NameCueFragment();

    // Reed left the room, calling it “…”
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,10}" + Who + "[^|]{0,60}?(?<c>v)[^|]{0,40}?)Q")]
    private static partial Regex NameParticipleFragment();

    // It was “…” all along, according to Reed
    [GeneratedRegex(@"\GQ[^|]{0,60}?(?<c>A)t" + Who)]
    private static partial Regex FragmentAccordingTo();

    // It was “…” all along, Reed said
    [GeneratedRegex(@"\GQ[^|]{0,60}?,(?:" + Who + Then + @"(?<c>[VTM])(?=[^|QDhVT]{0,8}\|)|(?<c>[VTM])" + Who + ")")]
    private static partial Regex FragmentNameCue();

    // Reed was clear about it: “…”
    [GeneratedRegex(@"\G(?<=\|[^|Q:NORGP]{0,8}" + Who + "[^|Q:]{0,40}(?<c>:))Q")]
    private static partial Regex SentenceColon();
}
