using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.English;

/// <summary>Who said the words between marks. <c>Who</c> is one speaker or several joined by commas and <em>and</em>.</summary>
internal static partial class EnglishQuoteRules
{
    private const string Who = "(?:R,(?=[NP]))?(?<s>[NOR](?:,[NOR]){0,3},?&[NOR]|[NORP])";

    /// <summary>Before its verb, a mention right behind a preposition is part of a longer one: <em>the aide to Reed said</em>.</summary>
    private const string Subject = "(?:(?<![bt])" + Who + @"|(?<=\|[cw&]?)(?<s>G))";

    /// <summary>Behind its verb any noun can be who said it, and a name in apposition tells who that is: <em>said the shop's owner, Ann Reed</em>.</summary>
    private const string Behind = "(?:[RG](?:b[dw]{0,2}[NORG])?,(?=N))?(?<s>[NOR](?:,[NOR]){0,3},?&[NOR]|[NORP]|G)";

    /// <summary>Half of a reporting expression (<em>made clear</em>, <em>put it</em>) counts with its other half.</summary>
    private const string Cue = "(?<c>[VTML]|S(?=[^|Q]{0,3}[kP])|(?<=h[wx]?)v)";

    /// <summary>What stands between a speaker and the verb: an apposition or relative clause, auxiliaries, adverbs, short adjuncts.</summary>
    private const string Then = @"(?:(?<=R)[wvV][bt](?:[dwx]{0,2}[NORGw]{1,2}|d[VTMLS])(?:b[dwx]{0,2}[NORGw])?)?(?:(?:,(?!N,)|(?<=[NORG])(?=E))[^|Q]{1,40}?,|\([^|Q)]{1,10}\),?|(?<=[RG],N),)?(?:h[xw]?[VT]th)?(?:[hxzk]|(?<a>w)|b[dwx]{0,2}[NORGw]|t[dw]?[NOR]){0,5}?";

    public static readonly Rule[] All =
    [
        new("quote-cue-name", QuoteCueName(), Frame.Utterance),
        new("quote-name-cue", QuoteNameCue(), Frame.Utterance),
        new("quote-all-name-cue", QuoteAllNameCue(), Frame.Utterance),
        new("quote-stop-name-cue", QuoteStopNameCue(), Frame.Utterance),
        new("quote-according-to", QuoteAccordingTo(), Frame.Utterance),
        new("interrupted", Interrupted(), Frame.Utterance),
        new("quote-goes-on", QuoteGoesOn(), Frame.Utterance),
        new("name-colon-quote", NameColon(), Frame.Utterance),
        new("name-cue-quote", NameCueQuote(), Frame.Utterance),
        new("fragment-according-to", FragmentAccordingTo(), Frame.Fragment),
        new("fragment-name-cue", FragmentNameCue(), Frame.Fragment),
        new("words-of-fragment", WordsOf(), Frame.Fragment),
        new("according-to-fragment", AccordingToFragment(), Frame.Fragment),
        new("cue-by-fragment", CueByFragment(), Frame.Fragment),
        new("cue-fragment-by", CueFragmentBy(), Frame.Fragment),
        new("name-cue-fragment", NameCueFragment(), Frame.Fragment),
        new("name-participle-fragment", NameParticipleFragment(), Frame.Fragment),
        new("sentence-colon-quote", SentenceColon(), Frame.Utterance),
    ];

    // “…,” said Reed
    [GeneratedRegex(@"\GQ[,-]{0,2}(?<c>[VTM]|S(?=[^|Q]{0,2}k))(?:z|k|w(?:bw)?){0,3}(?:" + Behind + "|(?<s>d)(?=[,.|]))")]
    private static partial Regex QuoteCueName();

    // “…,” Reed said
    [GeneratedRegex(@"\GQ[,-]{0,2}[wc]?" + Who + Then + "(?:" + Cue + "|h[xw]{0,2}Vc(?<c>v))")]
    private static partial Regex QuoteNameCue();

    // “…” was all Reed would say.
    [GeneratedRegex(@"\GQ,?h[wdE]{0,2}" + Who + "[hwx]{0,3}(?<c>[VS])")]
    private static partial Regex QuoteAllNameCue();

    // “…?” Reed asked.
    [GeneratedRegex(@"\GQ\|" + Who + @"w{0,2}(?<c>[VTM])w?\.?\|")]
    private static partial Regex QuoteStopNameCue();

    // “…,” according to Reed
    [GeneratedRegex(@"\GQ,?w?(?<c>A)t(?:" + Who + "|(?<s>G))")]
    private static partial Regex QuoteAccordingTo();

    // “…,” Reed said, “…”
    [GeneratedRegex(@"\G(?<=Q[,-]{0,2}(?:" + Who + Then + "(?<c>[VTMS])[^|Q]{0,20}|(?<c>[VTMS])[wzk]{0,2}" + Behind + "[^|Q]{0,40}?)(?:[,:;-]|(?<=N)))Q")]
    private static partial Regex Interrupted();

    // “…,” Reed said. “…”
    [GeneratedRegex(@"\G(?<=Q[,-]{0,2}(?:" + Who + Then + "(?<c>[VTMS])[^|Q]{0,20}|(?<c>[VTMS])[wzk]{0,2}" + Behind + @"[^|Q]{0,40}?)\.?\|)Q(?![,-]{0,2}[VM][wz]{0,2}[dE])")]
    private static partial Regex QuoteGoesOn();

    // Reed: “…”
    [GeneratedRegex(@"\G(?<=\|[wcb]?" + Who + "(?<c>:))Q")]
    private static partial Regex NameColon();

    // Reed said, “…”; Reed told reporters: “…”
    [GeneratedRegex(@"\G(?<=" + Subject + Then + Cue + "[^|Q]{0,16}?[,:])Q")]
    private static partial Regex NameCueQuote();

    // It is, in the words of Reed, “…”
    [GeneratedRegex(@"\G(?<=bd(?<c>A)b" + Who + ",?)Q")]
    private static partial Regex WordsOf();

    // According to Reed, it is “…”
    [GeneratedRegex(@"\G(?<=(?<c>A)t(?:" + Who + "|(?<s>G))[^|]{0,60}?)Q")]
    private static partial Regex AccordingToFragment();

    // The plan, described by critics as “…”, …
    [GeneratedRegex(@"\G(?<=(?<c>[VL])(?<y>b)(?<s>[NORG])[^|QVTLM]{0,8}?)Q")]
    private static partial Regex CueByFragment();

    // long called “…” by critics
    [GeneratedRegex(@"\G(?<=(?<c>L)[dwP]{0,2})Q(?<y>b)" + Who)]
    private static partial Regex CueFragmentBy();

    // Reed called it “…”
    [GeneratedRegex(@"\G(?<=" + Subject + Then + "(?:(?<c>[VT])[^|]{0,60}?|(?<c>[LMS])[^|]{0,10}?))Q")]
    private static partial Regex NameCueFragment();

    // Reed left the room, calling it “…”
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,10}" + Who + "[^|]{0,60}?(?<c>v)[^|]{0,40}?)Q")]
    private static partial Regex NameParticipleFragment();

    // It was “…” all along, according to Reed
    [GeneratedRegex(@"\GQ[^|]{0,60}?(?<c>A)t(?:" + Who + "|(?<s>G))")]
    private static partial Regex FragmentAccordingTo();

    // It was “…” all along, Reed said
    [GeneratedRegex(@"\GQ[^|]{0,60}?,(?:" + Who + Then + @"(?<c>[VTM])(?=[^|QDhVT]{0,16}\|)|(?<c>[VTM])" + Behind + ")")]
    private static partial Regex FragmentNameCue();

    // Reed was clear about it: “…”
    [GeneratedRegex(@"\G(?<=\|[^|Q:NORGP]{0,8}(?:(?<!b)" + Who + "|(?<s>G))[^|Q:]{0,40}(?<c>:))Q")]
    private static partial Regex SentenceColon();
}
