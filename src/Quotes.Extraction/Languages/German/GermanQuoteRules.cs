using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.German;

/// <summary>Who said the words between marks. <c>Who</c> is a subject, <c>From</c> a source in any case.</summary>
internal static partial class GermanQuoteRules
{
    private const string Who = "(?<s>[NORG](?:,[NORGg]){0,3}&[NORGg]|[NORGP])";
    private const string From = "(?<s>[NORGg](?:,[NORGg]){0,3}&[NORGg]|[NORGg])";
    /// <summary>Someone, not a thing: the likelier subject.</summary>
    private const string Someone = "(?<s>[NOR](?:,[NORGg]){0,3}&[NORGg]|[NORP])";

    private const string According = "(?<c>A)[wd]{0,2}(?:[Yk]b?)?";

    /// <summary>What may stand between a verb and its subject.</summary>
    private const string Between = "(?:[wzxbgPk]|d(?=[bw])){0,6}?";

    /// <summary>Something set off by commas behind the subject.</summary>
    private const string Aside = "(?:,[^|,Q]{1,25},|(?<=N)d[^|,Q]{1,25},|,|c)?";

    public static readonly Rule[] All =
    [
        new("quote-it-says", QuoteItSays(), Frame.Utterance),
        new("quote-cue-name", QuoteCueName(), Frame.Utterance),
        new("quote-has-name-participle", QuoteHasNameParticiple(), Frame.Utterance),
        new("quote-thus-name", QuoteThusName(), Frame.Utterance),
        new("quote-as-name-cue", QuoteAsNameCue(), Frame.Utterance),
        new("quote-cue-name-part", QuoteCueNamePart(), Frame.Utterance),
        new("quote-words-of-name", QuoteWords(), Frame.Utterance),
        new("quote-according-to", QuoteAccordingTo(), Frame.Utterance),
        new("interrupted", Interrupted(), Frame.Utterance),
        new("name-colon-quote", NameColon(), Frame.Utterance),
        new("it-says-colon-quote", ItSaysColon(), Frame.Utterance),
        new("subject-cue-colon-quote", SubjectCueColon(), Frame.Utterance),
        new("cue-name-colon-quote", CueNameColon(), Frame.Utterance),
        new("relative-colon-quote", RelativeColon(), Frame.Utterance),
        new("name-cue-colon-quote", NameCueColon(), Frame.Utterance),
        new("name-and-cue-colon-quote", NameAndCueColon(), Frame.Utterance),
        new("cue-thing-colon-quote", CueThingColon(), Frame.Utterance),
        new("sentence-colon-quote", SentenceColon(), Frame.Utterance),
        new("by-name-fragment", ByNameFragment(), Frame.Fragment),
        new("talk-of-fragment", TalkOfFragment(), Frame.Fragment),
        new("for-name-fragment", ForNameFragment(), Frame.Fragment),
        new("it-says-nobody-fragment", ItSaysNobodyFragment(), Frame.Fragment),
        new("fragment-first-cue-name", FragmentFirst(), Frame.Fragment),
        new("fragment-cue-name", FragmentCueName(), Frame.Fragment),
        new("fragment-thus-name", FragmentThusName(), Frame.Fragment),
        new("thus-name-fragment", ThusNameFragment(), Frame.Fragment),
        new("relative-fragment", RelativeFragment(), Frame.Fragment),
        new("name-fragment-cue", NameFragmentCue(), Frame.Fragment),
        new("name-sees-fragment", NameSeesFragment(), Frame.Fragment),
        new("subject-cue-fragment", SubjectCueFragment(), Frame.Fragment),
        new("cue-name-fragment", CueNameFragment(), Frame.Fragment),
        new("name-cue-fragment", NameCueFragment(), Frame.Fragment),
        new("name-and-cue-fragment", NameAndCueFragment(), Frame.Fragment),
        new("according-to-fragment", AccordingToFragment(), Frame.Fragment),
        new("it-says-fragment", ItSaysFragment(), Frame.Fragment),
        new("fragment-according-to", FragmentAccordingTo(), Frame.Fragment),
        new("cue-thing-fragment", CueThingFragment(), Frame.Fragment),
        new("passive-fragment", PassiveFragment(), Frame.Fragment),
        new("quote-cue", QuoteCue(), Frame.Utterance),
        new("subjunctive-fragment", SubjunctiveFragment(), Frame.GoesOn),
    ];

    // „…“, heißt es in der Mitteilung
    [GeneratedRegex(@"\G(?:(?<=[|:])Q|Q[,-])(?<c>u)w[wb]{0,3}(?<s>[NORGg])")]
    private static partial Regex QuoteItSays();

    // „…“, sagte Müller
    [GeneratedRegex(@"\G(?:(?<=[|:])Q|Q[,-])(?<c>[VTMSL])" + Between + Who)]
    private static partial Regex QuoteCueName();

    // „…“, hatte Müller gesagt
    [GeneratedRegex(@"\G(?:(?<=[|:])Q|Q[,-])[hH]w{0,2}" + Who + Aside + "[^|,Q]{0,10}(?<c>[vVTML])")]
    private static partial Regex QuoteHasNameParticiple();

    // „…“, so Müller; „…“, so sagte Müller
    [GeneratedRegex(@"\G(?:(?<=[|:])Q|Q[,-])(?:(?<c>a)w?" + Who + "|a(?<c>[VTSM])" + Between + Who + ")")]
    private static partial Regex QuoteThusName();

    // „…“, wie Müller sagte
    [GeneratedRegex(@"\GQ,?e" + Who + "[^|,Q]{0,10}(?<c>[VTSMv])")]
    private static partial Regex QuoteAsNameCue();

    // „…“, wollte Müller wissen
    [GeneratedRegex(@"\GQ,?(?<c>h)" + Between + Who + "[^|,Q]{0,14}(?<k>k)(?=[|.])")]
    private static partial Regex QuoteCueNamePart();

    // „…“, mit diesen Worten begrüßte Müller die Gäste; mit den Worten „…“ begrüßte Müller die Gäste
    [GeneratedRegex(@"\G(?:Q,?bdY|(?<=\|bdY:?)Q,?)(?<c>[VTMSLwh])" + Between + Who)]
    private static partial Regex QuoteWords();

    // „…“, laut Müller; „…“, Müller zufolge
    [GeneratedRegex(@"\GQ,?(?:" + According + From + "|" + From + "(?<c>p))")]
    private static partial Regex QuoteAccordingTo();

    // „…“, sagte Müller, „…“
    [GeneratedRegex(@"\G(?<=Q[,-]?(?<c>[VTMSa])[wzbg]{0,3}" + Who + @"[^|Q]{0,8}[,:-])Q")]
    private static partial Regex Interrupted();

    // Müller: „…“
    [GeneratedRegex(@"\G(?<=(?:\|[wc]?" + Who + "|,(?<s>N))(?<c>:))Q")]
    private static partial Regex NameColon();

    // In der Mitteilung heißt es: „…“
    [GeneratedRegex(@"\G(?<=(?:b(?<s>[gNOR])[^|,Q]{0,6}(?<c>u)[^|,Q]{0,6}|(?<c>u)w[wb]{0,2}(?<s>[gNOR])[^|,:]{0,8}):)Q")]
    private static partial Regex ItSaysColon();

    // Müller sagte der Zeitung: „…“
    [GeneratedRegex(@"\G(?<=" + Someone + Aside + "z?(?<c>[VTMSL])[^|Q:]{0,18}:)Q")]
    private static partial Regex SubjectCueColon();

    // Gestern sagte Müller: „…“
    [GeneratedRegex(@"\G(?<=(?<c>[VTMSL])" + Between + Someone + "[^|Q:]{0,14}:)Q")]
    private static partial Regex CueNameColon();

    // Müller hat der Zeitung gesagt: „…“
    [GeneratedRegex(@"\G(?<=" + Someone + "[^|Q:VTMSL]{0,10}(?<c>[VTMSLv])[^|Q:]{0,16}:)Q")]
    private static partial Regex NameCueColon();

    // Müller war da und sagte: „…“
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,4}" + Who + "[^|]{1,50}(?:&|,c?)w{0,2}(?<c>[VTMSL])[^|Q:]{0,14}:)Q")]
    private static partial Regex NameAndCueColon();

    // Gestern lautete das Fazit: „…“
    [GeneratedRegex(@"\G(?<=(?<c>[VTMSL])" + Between + Who + "[^|Q:]{0,14}:)Q")]
    private static partial Regex CueThingColon();

    // Müller wird deutlich: „…“
    [GeneratedRegex(@"\G(?<=\|[^|Q:NORGP]{0,8}" + Who + "[^|Q:]{0,40}(?<c>:))Q")]
    private static partial Regex SentenceColon();

    // Der Plan wurde von Müller als „…“ bezeichnet
    [GeneratedRegex(@"\G(?<=h[^|,&]{0,10}(?<y>b)(?<s>[gNOR])[^|,&]{0,8}?)Q[^|,Q]{0,6}(?<c>[vVL])")]
    private static partial Regex ByNameFragment();

    // Von „…“ oder „…“ sprechen Kritiker; als „…“ bezeichnete Müller den Plan
    [GeneratedRegex(@"\G(?<=\|[^|,:VTSLMHhNOR]{0,10})Q(?:[&,c]b?d?Q){0,2}[wbg]{0,4}(?<c>[VTLM])" + Between + Who + "(?![^|,]{0,6}Q)")]
    private static partial Regex FragmentFirst();

    // die als „…“ beschrieben wurden; wenn „…“ besteht, wie das Gesetz formuliert wird; darin wird der Minister aufgefordert, „…“
    [GeneratedRegex(@"\G(?<s>Q{0})(?:Q(?:[^|,Q]{0,6},e[^|,Q]{0,6}(?<c>[vVT])|[^|,Q]{0,4}(?<c>[vVLT]))(?=h)|(?<=h[^|,Q]{0,10}(?<c>[vV]),o?)Q)")]
    private static partial Regex PassiveFragment();

    // In dem Brief ist von „…“ die Rede
    [GeneratedRegex(@"\G(?<=b(?<s>[gNOR])(?:bg){0,2}(?<c>[hH])[^|,Q]{0,3}b[^|,Q]{0,3})Q(?<k>G)")]
    private static partial Regex TalkOfFragment();

    // Für Müller ist das „…“
    [GeneratedRegex(@"\G(?<=\|w?(?<f>b)(?<s>[gNOR])(?<c>[hH])[^|,Q]{0,8})Q(?=[|.,;&])")]
    private static partial Regex ForNameFragment();

    // Weiter heißt es, das sei „…“
    [GeneratedRegex(@"\G(?<s>Q{0})(?<=[|,][^|,gNORG]{0,3}(?<c>u)w[^|,:QgNOR]{0,4},[^|,Q]{0,10})Q")]
    private static partial Regex ItSaysNobodyFragment();

    // Müller sieht darin einen „…“; darin sieht Müller „…“
    [GeneratedRegex(@"\G(?<=(?:" + Someone + "z?(?<c>S)[^|,:A]{0,14}|(?<c>S)" + Between + Someone + "[^|,:A]{0,14})(?<e>d)w?)Q(?![^|,]{0,12}k)")]
    private static partial Regex NameSeesFragment();

    // Das sei „…“, sagte Müller
    [GeneratedRegex(@"\GQ[^|]{0,30}?,(?:(?<c>[VTMS])[wzbg]{0,4}" + Who + "|[hH]w{0,2}" + Who + "[^|,Q]{0,10}(?<c>[vVTM]))")]
    private static partial Regex FragmentCueName();

    // Das sei „…“, so Müller
    [GeneratedRegex(@"\GQ[^|]{0,30}?,(?:(?<c>a)w?" + Who + "|e" + Who + "[^|,Q]{0,10}(?<c>[VTSM]))")]
    private static partial Regex FragmentThusName();

    // weil Müller das als „…“ bezeichnete; Müller hat das „…“ genannt
    [GeneratedRegex(@"\G(?<=" + Someone + "[^|,VTSLM:]{0,16})Q[^|,QNORP&c]{0,8}?(?:(?<c>[VTSLM])(?=[.,|&c])|(?<c>[VTSLMv])(?=[hH][.,|&c])|(?<=[hH][^|,]{0,24}Q[^|,]{0,8})(?<c>v)(?=[.,|&c]))")]
    private static partial Regex NameFragmentCue();

    // Das, so Müller, sei „…“
    [GeneratedRegex(@"\G(?<=,(?<c>a)w?" + Who + "[wbg]{0,4},[^|]{0,30})Q")]
    private static partial Regex ThusNameFragment();

    // die Demonstranten, die „…“ riefen; Demonstranten, die riefen: „…“
    [GeneratedRegex(@"\G(?<=(?<s>[NORGg]),[db][^|,:Q]{0,8})Q[^|,QNORP&c]{0,8}?(?:(?<c>[VTSLM])|(?<c>v)(?=h))(?=[.,|&c]|[hH][.,|&c])")]
    private static partial Regex RelativeFragment();

    [GeneratedRegex(@"\G(?<=(?<s>[NORGg]),d[^|,:Q]{0,8}(?:(?<c>[VTSLM])|(?<c>v)h):)Q")]
    private static partial Regex RelativeColon();

    // Müller nennt das „…“
    [GeneratedRegex(@"\G(?<=" + Someone + Aside + "z?(?<c>[VTSLM])[^|A]{0,30}?)Q")]
    private static partial Regex SubjectCueFragment();

    // Den Plan nannte Müller „…“
    [GeneratedRegex(@"\G(?<=(?<c>[VTSLM])" + Between + Someone + "[^|A]{0,30}?)Q")]
    private static partial Regex CueNameFragment();

    // Müller, der lange schwieg, nannte das „…“
    [GeneratedRegex(@"\G(?<=" + Someone + Aside + "[^|VTSL,]{0,8}(?<c>[VTSLM])[^|A]{0,30}?)Q")]
    private static partial Regex NameCueFragment();

    // Müller war da und nannte das „…“
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,4}" + Who + "[^|:]{1,50}(?:&|,c?)w{0,2}(?<c>[VTML])[^|ANORP]{0,16}?)Q")]
    private static partial Regex NameAndCueFragment();

    // Gestern nannte ein Bericht das „…“
    [GeneratedRegex(@"\G(?<=(?<c>[VTSLM])" + Between + Who + "[^|A]{0,30}?)Q")]
    private static partial Regex CueThingFragment();

    // „…“, erzählt die in Bonn geborene, später weltberühmte Meyer: someone whom no pattern reads
    [GeneratedRegex(@"\G(?<s>Q{0})(?:(?<=[|:])Q|Q[,-])(?:(?<c>[VTM])(?=[dbw])|[hH][^|Q]{1,20}(?<c>[vV])(?=[.|]))")]
    private static partial Regex QuoteCue();

    // Die Lage sei „…“.
    [GeneratedRegex(@"\G(?:(?<=H[^|]{0,30})(?<s>Q{0})Q|(?<s>Q{0})Q[^|]{0,6}H)")]
    private static partial Regex SubjunctiveFragment();

    // Laut Müller ist das „…“
    [GeneratedRegex(@"\G(?<=(?:" + According + From + "|" + From + "(?<c>p))[^|]{0,40}?)Q")]
    private static partial Regex AccordingToFragment();

    // In dem Bericht heißt es, das sei „…“
    [GeneratedRegex(@"\G(?<=b(?<s>[gNOR])[^|,Q]{0,6}(?<c>u)[^|]{0,30})Q")]
    private static partial Regex ItSaysFragment();

    // Das „…“ sorgt laut Müller für Streit
    [GeneratedRegex(@"\GQ[^|]{0,30}?" + According + From)]
    private static partial Regex FragmentAccordingTo();
}
