using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.German;

/// <summary>Reported speech without marks, tried at each reporting word.</summary>
internal static partial class GermanReportRules
{
    private const string Who = "(?<s>[NORG](?:,[NORGg]){0,3}&[NORGg]|[NORGP])";
    private const string From = "(?<s>[NORGg](?:,[NORGg]){0,3}&[NORGg]|[NORGg])";

    /// <summary>Someone, not a thing: the likelier subject.</summary>
    private const string Someone = "(?<s>[NOR](?:,[NORGg]){0,3}&[NORGg]|[NORP])";

    private const string Between = "(?:[wzxbgPk]|d(?=[bw])){0,6}?";
    private const string Aside = "(?:,[^|,]{1,25},|(?<=N)d[^|,]{1,25},|,|c)?";

    /// <summary>Whatever stands between a verb and the comma before its clause.</summary>
    private const string Field = "[^|,:Q]{0,14}";

    /// <summary>What reports: a clause with dass or a question word, one in the subjunctive, or one with the word order of a sentence.</summary>
    private const string Clause =
        "(?:,?D(?<i>[^|:;]{1,300})|,(?<i>E[^|:;]{1,300})|,(?<i>(?!b?d[^HhwPQ])[^|:;]{1,30}?H[^|:;]{0,300})|,(?<i>(?:[NORGPI]|w)h[^|:;]{1,300})|(?<=N)(?<i>[NORGPw]H[^|:;]{1,300})|:(?<i>(?!b?d[^HhwPQ])[^|:;]{1,30}?H[^|:;]{0,300}))";

    /// <summary>An infinitive with zu.</summary>
    private const string To = ",o?(?<i>[^|,DH:]{0,25}t(?![gNORG])[^|:;]{0,300})";

    public static readonly Rule[] All =
    [
        new("that-cue-name", ThatCueName(), Frame.SentenceBefore),
        new("that-comes-from", ThatComesFrom(), Frame.SentenceBefore),
        new("comes-from-that", ComesFromThat(), Frame.Clause),
        new("as-name-cue-clause", AsNameCueClause(), Frame.Clause),
        new("clause-as-name-cue", ClauseAsNameCue(), Frame.Clause),
        new("according-to-clause", AccordingToClause(), Frame.Clause),
        new("according-to-own", AccordingToOwn(), Frame.Clause),
        new("according-to-own-inside", AccordingToOwnInside(), Frame.Sentence),
        new("according-to-inside", AccordingToInside(), Frame.Sentence),
        new("according-after-clause", AccordingAfterClause(), Frame.Clause),
        new("according-after-inside", AccordingAfterInside(), Frame.Sentence),
        new("whence-clause", WhenceClause(), Frame.Clause),
        new("sentence-thus-name", SentenceThusName(), Frame.Clause),
        new("thus-inside", ThusInside(), Frame.Sentence),
        new("cue-inside", CueInside(), Frame.Sentence),
        new("it-says-clause", ItSaysClause(), Frame.Clause),
        new("sentence-it-says", SentenceItSays(), Frame.Clause),
        new("sentence-cue-name", SentenceCueName(), Frame.Clause),
        new("sentence-has-name-participle", SentenceHasNameParticiple(), Frame.Clause),
        new("subject-cue-that", SubjectCueThat(), Frame.Clause),
        new("subject-cue-to", SubjectCueTo(), Frame.Infinitive),
        new("cue-name-that", CueNameThat(), Frame.Clause),
        new("cue-name-to", CueNameTo(), Frame.Infinitive),
        new("has-name-participle-that", HasNameParticipleThat(), Frame.Clause),
        new("has-name-participle-to", HasNameParticipleTo(), Frame.Infinitive),
        new("name-cue-that", NameCueThat(), Frame.Clause),
        new("name-cue-to", NameCueTo(), Frame.Infinitive),
        new("name-and-cue-that", NameAndCueThat(), Frame.Clause),
        new("name-and-cue-to", NameAndCueTo(), Frame.Infinitive),
        new("cue-thing-that", CueThingThat(), Frame.Clause),
        new("name-holds-that", NameHoldsThat(), Frame.Clause),
        new("by-name-that", ByNameThat(), Frame.Clause),
        new("claim-of-name", ClaimOfName(), Frame.BareClause),
    ];

    // Das teilte die Polizei mit.
    [GeneratedRegex(@"\G(?<=\|d)(?<c>[VS])" + Between + Who + "(?=[^|,:Q]{0,12}[|.])")]
    private static partial Regex ThatCueName();

    // Das geht aus dem Bericht hervor.
    [GeneratedRegex(@"\G(?<=\|d)(?<c>S)[wz]{0,2}b(?<s>g)")]
    private static partial Regex ThatComesFrom();

    // Aus dem Bericht geht hervor, dass alles ruhig ist.
    [GeneratedRegex(@"\G(?<=\|b(?<s>g)w{0,2})(?<c>S)[wz]{0,2}k,?D(?<i>[^|:;]{1,300})")]
    private static partial Regex ComesFromThat();

    // Wie die Polizei mitteilte, ist alles ruhig.
    [GeneratedRegex(@"\G(?<=\|[c&w]?e[wz]{0,2}" + Who + "[^|,Q:]{0,14})(?<c>[VTSvu])[^|,]{0,3},(?<i>[^|]{1,300})")]
    private static partial Regex AsNameCueClause();

    // Alles ist ruhig, wie die Polizei mitteilte.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{2,300}),e[wz]{0,2}" + Who + "[^|,Q:]{0,14})(?<c>[VTSvu])(?=[^|]{0,4}[|.,])")]
    private static partial Regex ClauseAsNameCue();

    // Laut Polizei ist alles ruhig. Nach Angaben der Polizei ist alles ruhig.
    [GeneratedRegex(@"\G(?<=\|[cw&]?)(?<c>A)(?:[wd]{0,2}(?:[Yk]b?)?" + From + "|(?<s>[wd]{0,2}[Yk]))(?:,[dw][^|,]{1,15},)?(?<i>,?[^|]{1,300})")]
    private static partial Regex AccordingToClause();

    // Nach eigenen Angaben hat die Bank nichts gewusst.
    [GeneratedRegex(@"\G(?<=\|[cw&]?)(?<c>A)z[Yk](?<i>h" + Who + "[^|]{1,300})")]
    private static partial Regex AccordingToOwn();

    // Die Bank hat nach eigenen Angaben nichts gewusst.
    [GeneratedRegex(@"\G(?<=\|[^|,NORG]{0,4}" + Who + "[^|,NORG]{0,6})(?<c>A)z[Yk]")]
    private static partial Regex AccordingToOwnInside();

    // Alles ist laut Polizei ruhig.
    [GeneratedRegex(@"\G(?<=[^|])(?<c>A)(?:[wd]{0,2}(?:[Yk]b?)?" + From + "|(?<s>[wd]{0,2}[Yk]))")]
    private static partial Regex AccordingToInside();

    // Der Polizei zufolge ist alles ruhig.
    [GeneratedRegex(@"\G(?<=\|[cw&d]?(?:(?:[Yk]b?)?" + From + "w?|(?<s>[wd]?[Yk])))(?<c>p)(?<i>[^|]{1,300})")]
    private static partial Regex AccordingAfterClause();

    // Alles ist der Polizei zufolge ruhig.
    [GeneratedRegex(@"\G(?<=" + From + "w?|(?<s>[wd]?[Yk]))(?<c>p)")]
    private static partial Regex AccordingAfterInside();

    // ein Bericht, wonach alles ruhig ist; Demnach ist alles ruhig.
    [GeneratedRegex(@"\G(?<=[,|])(?<s>(?<c>p))(?<i>[^|:;]{1,300})")]
    private static partial Regex WhenceClause();

    // Alles sei ruhig, so Müller.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{2,300}),)(?<c>a)w?" + Who + @"(?=[wbg]{0,4}[|.])")]
    private static partial Regex SentenceThusName();

    // Alles, so Müller, sei ruhig.
    [GeneratedRegex(@"\G(?<=,)(?<c>a)w?" + Who + @"(?=[wbg]{0,4},)")]
    private static partial Regex ThusInside();

    // Ohne Hilfe, sagt Müller, wäre das schlimm.
    [GeneratedRegex(@"\G(?<=\|[^|,:Q]{1,20},)a?(?<c>[VTM])w{0,2}" + Who + @"[wbg]{0,4},(?=[hHSVTj][^|])")]
    private static partial Regex CueInside();

    // In dem Bericht heißt es, alles sei ruhig.
    [GeneratedRegex(@"\G(?:(?<=b(?<s>[gNOR])[^|,Q]{0,6})(?<c>u)w[^|,Q]{0,6}|(?<c>u)w[wb]{0,2}(?<s>[gNOR])[^|,:Q]{0,6})[,:]D?(?<i>[^|]{1,300})")]
    private static partial Regex ItSaysClause();

    // Alles sei ruhig, heißt es in dem Bericht.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{2,300}),)(?<c>u)w[wb]{0,3}(?<s>[gNOR])")]
    private static partial Regex SentenceItSays();

    // Alles sei ruhig, sagte Müller. In einer Rede, die er hielt, sagte Müller …: the first clause has no verb and is no content
    [GeneratedRegex(@"\G(?<=\|(?<i>(?!b[^|,HhVTS]{0,8},)[^|]{2,300}),a?)(?<c>[VTSM])" + Between + Who + @"(?=[^|,DEQVTS:]{0,12}(?:[|.;(-]|,[^|]{0,30}\|))")]
    private static partial Regex SentenceCueName();

    // Alles sei ruhig, hatte Müller gesagt.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{2,300}),[hH]w{0,2}" + Who + "[^|,Q]{0,10})(?<c>[vVTM])(?=[|.,&])")]
    private static partial Regex SentenceHasNameParticiple();

    // Müller sagte, alles sei ruhig.
    [GeneratedRegex(@"\G(?<=" + Someone + Aside + "z?)(?<c>[VTSM])" + Field + Clause)]
    private static partial Regex SubjectCueThat();

    // Müller kündigte an, alles zu tun.
    [GeneratedRegex(@"\G(?<=" + Someone + Aside + "z?)(?<c>[VTSM])" + Field + To)]
    private static partial Regex SubjectCueTo();

    // Gestern sagte Müller, alles sei ruhig.
    [GeneratedRegex(@"\G(?<c>[VTSM])" + Between + Someone + Field + Clause)]
    private static partial Regex CueNameThat();

    // Gestern kündigte Müller an, alles zu tun.
    [GeneratedRegex(@"\G(?<c>[VTSM])" + Between + Someone + Field + To)]
    private static partial Regex CueNameTo();

    // Müller hat gesagt, alles sei ruhig. Gestern hatte Müller gesagt, alles sei ruhig.
    [GeneratedRegex(@"\G(?<=(?:" + Who + Aside + @"[hH][^|,]{0,14}|[hH]w{0,3}" + Who + "[^|,]{0,14}))(?<c>[vVTS])h?" + Clause)]
    private static partial Regex HasNameParticipleThat();

    // Müller hat versprochen, alles zu tun.
    [GeneratedRegex(@"\G(?<=(?:" + Who + Aside + @"[hH][^|,]{0,14}|[hH]w{0,3}" + Who + "[^|,]{0,14}))(?<c>[vVTS])h?" + To)]
    private static partial Regex HasNameParticipleTo();

    // weil Müller gestern sagte, alles sei ruhig
    [GeneratedRegex(@"\G(?<=" + Who + Aside + "[^|,VTSLMc&:]{0,12})(?<c>[VTSM])" + Field + Clause)]
    private static partial Regex NameCueThat();

    [GeneratedRegex(@"\G(?<=" + Who + Aside + "[^|,VTSLMc&:]{0,12})(?<c>[VTSM])" + Field + To)]
    private static partial Regex NameCueTo();

    // Müller ist da und sagte, alles sei ruhig.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,4}" + Who + "[^|]{1,50}(?:&|,c?)w{0,2})(?<c>[VTSM])" + Field + Clause)]
    private static partial Regex NameAndCueThat();

    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,4}" + Who + "[^|]{1,50}(?:&|,c?)w{0,2})(?<c>[VTSM])" + Field + To)]
    private static partial Regex NameAndCueTo();

    // Gestern meldeten Medien, alles sei ruhig.
    [GeneratedRegex(@"\G(?<c>[VTSM])" + Between + Who + Field + Clause)]
    private static partial Regex CueThingThat();

    // Von Müller wurde gesagt, alles sei ruhig.
    [GeneratedRegex(@"\G(?<=h[^|,&]{0,10}(?<y>b)(?<s>[gNOR])[^|,&]{0,8})(?<c>[vV])" + Clause)]
    private static partial Regex ByNameThat();

    // Auf den Vorwurf der Partei, alles sei teuer, sagte Müller nichts.
    [GeneratedRegex(@"\G(?<c>Y)b?(?<s>[gNOR]),(?!b?d[^HhwPQ]|E|e)D?(?<i>[^|:;]{1,60}?H[^|:;]{0,120}?)(?=,[VTSMhH]w{0,2}[NORGP]|[|.])")]
    private static partial Regex ClaimOfName();

    // Müller ist der Ansicht, dass alles ruhig ist.
    [GeneratedRegex(@"\G(?<=" + Who + "h[^|,D]{0,5})(?<c>k)" + Clause)]
    private static partial Regex NameHoldsThat();
}
