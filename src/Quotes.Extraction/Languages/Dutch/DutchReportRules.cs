using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.Dutch;

/// <summary>Reported speech without marks, tried at each reporting word.</summary>
internal static partial class DutchReportRules
{
    private const string Who = "(?<s>[NORG](?:,[NORG]){0,3}&[NORG]|[NORGP](?!&[NORG]))";

    private const string Named = "(?<s>[NOR](?:,[NOR]){0,3}&[NOR]|[NORP](?!&[NORG]))";

    /// <summary>What may stand between a reporting verb and its clause; a bare noun there would make the clause a relative one.</summary>
    private const string Between = "(?:[wzxkPI]|b[GNORPwk]|bd?w[NO]?){0,5}?";

    public static readonly Rule[] All =
    [
        new("that-cue-name", ThatCueName(), Frame.SentenceBefore),
        new("according-to-clause", AccordingToClause(), Frame.Clause),
        new("sentence-according-to", SentenceAccordingTo(), Frame.Clause),
        new("according-to-inside", AccordingToInside(), Frame.Sentence),
        new("sentence-thus-name", SentenceThusName(), Frame.Clause),
        new("name-cue-that", NameCueThat(), Frame.Clause),
        new("sentence-cue-name", SentenceCueName(), Frame.Clause),
        new("cue-name-that", CueNameThat(), Frame.Clause),
        new("name-and-cue-that", NameAndCueThat(), Frame.Clause),
        new("name-cue-to", NameCueTo(), Frame.Infinitive),
        new("cue-name-to", CueNameTo(), Frame.Infinitive),
        new("name-has-participle-that", NameParticipleThat(), Frame.Clause),
        new("name-has-participle-to", NameParticipleTo(), Frame.Infinitive),
        new("name-holds-that", NameHoldsThat(), Frame.Clause),
        new("name-expects-thing", NameExpectsThing(), Frame.Thing),
        new("that-has-name-participle", ThatHasNameParticiple(), Frame.SentenceBefore),
        new("name-cue-it", NameCueIt(), Frame.SentenceBefore),
        new("that-is-answer-of-name", ThatIsAnswer(), Frame.SentenceBefore),
        new("answer-of-name-is-that", AnswerIsThat(), Frame.Clause),
        new("name-has-view-that", NameHasView(), Frame.Clause),
        new("name-who-cue-that", NameWhoCueThat(), Frame.Clause),
        new("name-who-cue-to", NameWhoCueTo(), Frame.Infinitive),
        new("name-and-cue-to", NameAndCueTo(), Frame.Infinitive),
        new("name-wants-to-know", NameWantsToKnow(), Frame.Clause),
        new("in-own-words", InOwnWords(), Frame.Sentence),
    ];

    // Dat zegt Jansen.
    [GeneratedRegex(@"\G(?<=\|[Dd])(?<c>[VS])[wz]{0,2}" + Who)]
    private static partial Regex ThatCueName();

    // Volgens Jansen is het klaar. Volgens het rapport van de raad is het klaar.
    [GeneratedRegex(@"\G(?<=\|[cw&]?)(?<c>A)y?" + Who + "(?:(?<=G)b[NORG])?(?:,[dw][^|,]{1,15},)?(?<i>,?[^|]{1,120})")]
    private static partial Regex AccordingToClause();

    // Het is klaar, volgens Jansen.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{1,120}),)(?<c>A)y?" + Who + "[^|]{0,2}(?=\\|)")]
    private static partial Regex SentenceAccordingTo();

    // Het is volgens Jansen klaar.
    [GeneratedRegex(@"\G(?<=[^|])(?<c>A)y?" + Who)]
    private static partial Regex AccordingToInside();

    // Het is klaar, aldus Jansen.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{1,120}),)(?<c>a)w?" + Who)]
    private static partial Regex SentenceThusName();

    // Jansen zegt dat het klaar is. Jansen vraagt zich af waarom.
    [GeneratedRegex(@"\G(?<=(?<!b)" + Who + "(?:,[^|,]{1,15},)?[^|,VTSLMDc&]{0,8})(?<c>[VTS])(?![wz]{0,2}P)" + Between + "(?:,?D(?<i>[^|]{1,120})|(?<i>E[^|]{1,120}))")]
    private static partial Regex NameCueThat();

    // Jansen is tevreden, maar zegt dat het klaar is.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,4}" + Who + "[^|]{1,40}(?:[,&]c?|c)w{0,2})(?<c>[VTS])" + Between + ",?D(?<i>[^|]{1,120})")]
    private static partial Regex NameAndCueThat();

    // Ook zegt Jansen dat het klaar is.
    [GeneratedRegex(@"\G(?:(?<![^b][NORP])(?<c>[VTS])[wz]{0,2}" + Who + "|(?<c>[VTS])[wz]{0,2}(?<s>P))" + Between + "(?:,?D(?<i>[^|]{1,120})|(?<i>E[^|]{1,120}))")]
    private static partial Regex CueNameThat();

    // Het is klaar, zegt Jansen.
    [GeneratedRegex(@"\G(?<=\|(?<i>[^|]{2,120}),w?)(?:(?<c>[VTS])[wz]{0,3}" + Who + "|(?<c>M)[wz]{0,3}" + Named + ")(?=(?<=R)D|[^|,DEQVTSx]{0,8}[|.,(;:-])")]
    private static partial Regex SentenceCueName();

    // Jansen belooft morgen te komen.
    [GeneratedRegex(@"\G(?<=(?<!b)" + Named + "(?:,[^|,]{1,15},)?[^|,VTSLMc&]{0,4})(?<c>[VTSM])[zk]{0,2},?o?(?<i>[^|,Dt]{0,25}t[^|]{1,120})")]
    private static partial Regex NameCueTo();

    // Daarom belooft Jansen morgen te komen.
    [GeneratedRegex(@"\G(?<![^b][NORP]|[&c])(?<c>[VTS])w{0,2}" + Named + "[zk]{0,2},?o?(?<i>[^|,Dt]{0,25}t[^|]{1,120})")]
    private static partial Regex CueNameTo();

    // Jansen heeft gezegd dat het klaar is.
    [GeneratedRegex(@"\G(?<=" + Who + "(?:,[^|,]{1,15},)?h[^|,D]{0,12})(?<c>[vVT]),?(?:D(?<i>[^|]{1,120})|(?<i>E[^|]{1,120}))")]
    private static partial Regex NameParticipleThat();

    // Jansen heeft beloofd morgen te komen.
    [GeneratedRegex(@"\G(?<=" + Who + "(?:,[^|,]{1,15},)?h[^|,D]{0,12})(?<c>[vVT]),?o?(?<i>[^|,Dt]{0,25}t[^|]{1,120})")]
    private static partial Regex NameParticipleTo();

    // Jansen is van mening dat het klaar is. Jansen heeft laten weten dat het klaar is.
    [GeneratedRegex(@"\G(?<=" + Named + "h[^|,Dt]{0,5})(?<c>k)D(?<i>[^|]{1,120})")]
    private static partial Regex NameHoldsThat();

    // Jansen vermoedt een samenwerking.
    [GeneratedRegex(@"\G(?<=\|[c&]?" + Who + ")(?<c>T)(?<i>[dG][^|]{1,120})")]
    private static partial Regex NameExpectsThing();

    // Dat heeft Jansen bevestigd.
    [GeneratedRegex(@"\G(?<=\|[Dd]h[wz]{0,2}" + Who + @"[^|,D]{0,8})(?<c>[vV])(?=[wh]{0,2}[.]?\|)")]
    private static partial Regex ThatHasNameParticiple();

    // Jansen bevestigt dat. Jansen maakte dat dinsdag bekend.
    [GeneratedRegex(@"\G(?<=\|[cw]?" + Who + @")(?<c>[VS])[Dd][^|,DEQVTSMNORP]{0,6}(?:[.]?\||,)")]
    private static partial Regex NameCueIt();

    // Dat is de overtuiging van Jansen. Dat is haar conclusie.
    [GeneratedRegex(@"\G(?<=\|[Dd](?<c>h)w{0,2})(?:y" + Who + @"|(?<s>Y)[.]?\|)")]
    private static partial Regex ThatIsAnswer();

    // De conclusie van Jansen is dat het klaar is. Haar antwoord is dat het klaar is.
    [GeneratedRegex(@"\G(?:y" + Who + "|(?<s>Y))(?<c>[hu])w{0,2},?D(?<i>[^|]{1,120})")]
    private static partial Regex AnswerIsThat();

    // Jansen kwam tot de conclusie dat het klaar is. Jansen heeft de indruk dat het klaar is.
    [GeneratedRegex(@"\G(?<=" + Named + "[wxz]{0,2}(?:(?<c>S)[wxb]{0,2}|(?<c>h)[wx]?))Y,?D(?<i>[^|]{1,120})")]
    private static partial Regex NameHasView();

    // aldus Jansen, die benadrukt dat het klaar is
    [GeneratedRegex(@"\G(?<=(?<s>[NOR]),d[^|,VTSLMDc&]{0,5})(?<c>[VTS])" + Between + "(?:,?D(?<i>[^|]{1,120})|(?<i>E[^|]{1,120}))")]
    private static partial Regex NameWhoCueThat();

    // Jansen, die belooft te komen; Jansen, die heeft beloofd te komen
    [GeneratedRegex(@"\G(?<=(?<s>[NOR]),?d[^|,VTSLMDc&]{0,5})(?<c>[VTSMv])[zk]{0,2},?o?(?<i>[^|,Dt]{0,25}t[^|]{1,120})")]
    private static partial Regex NameWhoCueTo();

    // Jansen is boos en belooft te komen.
    [GeneratedRegex(@"\G(?<=\|[^|NORGP]{0,4}" + Named + "(?:,[^|,]{1,15},)?[^|,NOR]{1,25}[,]?[&c]w{0,2})(?<c>[VTS])[zk]{0,2},?o?(?<i>[^|,Dt]{0,25}t[^|]{1,120})")]
    private static partial Regex NameAndCueTo();

    // Jansen wil weten waarom het klaar is.
    [GeneratedRegex(@"\G(?<=(?:(?<!b)" + Named + "[^|,VTSLMDc&]{0,3}(?<c>L)|(?<![^b][NORP])(?<c>L)w?" + Named + ")[^|,DEVTSM]{0,8})k,?(?:D(?<i>[^|]{1,120})|(?<i>E[^|]{1,120}))")]
    private static partial Regex NameWantsToKnow();

    // Jansen is naar eigen zeggen tevreden.
    [GeneratedRegex(@"\G(?<=\|[^|NORP]{0,3}(?<s>[NORP])[^|,VTSMLQ]{1,12}bz)(?<c>V)(?!" + Who + ")")]
    private static partial Regex InOwnWords();
}
