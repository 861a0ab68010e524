using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.English;

/// <summary>English: possessives as determiners (<em>Reed's office</em>), nouns before nouns (<em>campaign spokesman</em>), clauses without <em>that</em>.</summary>
internal sealed partial class EnglishLanguage() : Language("en", "English")
{
    public override MentionPatterns Mentions { get; } =
        new(RolePrefix(), Person(), Organisation(), Description(), Phrase(), Apposition());

    public override Rule[] QuoteRules => EnglishQuoteRules.All;

    public override Rule[] ReportRules => EnglishReportRules.All;

    public override bool WritesCompoundsTogether => false;

    public override bool PutsVerbLast => false;

    public override bool MarksMostlyQuote => true;

    public override bool LooksLikeAdjective(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("al") || word.EndsWith("ic") || word.EndsWith("ive") || word.EndsWith("ous") || word.EndsWith("ful")
            || word.EndsWith("less") || word.EndsWith("ble") || word.EndsWith("ary") || word.EndsWith("ern") || word.EndsWith("ish") || word.EndsWith("ant")
            || word.EndsWith("ent") || word.EndsWith("time") || word.EndsWith("ing") || word.Contains('-'))
        || word is "former" or "senior" or "junior" or "top" or "local" or "chief" or "then" or "late" or "young" or "veteran" or "lead" or "vice" or "deputy" or "ex";

    public override bool LooksLikeDemonym(ReadOnlySpan<char> word) =>
        word.EndsWith("ian") || word.EndsWith("ite") || word.EndsWith("ese") || word.EndsWith("can");

    public override bool IsCopula(ReadOnlySpan<char> word) =>
        word is "is" or "was" or "are" or "were" or "became" or "become" or "becomes" or "remains" or "as";

    public override bool LooksLikeAdverb(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ly");

    public override bool IsBareVerb(ReadOnlySpan<char> word) =>
        !word.EndsWith("s") && !word.EndsWith("ed") && !word.EndsWith("ing")
        && word is not ("said" or "told" or "wrote" or "swore" or "besought" or "thought" or "felt" or "held" or "foresaw" or "foretold" or "found" or "forecast" or "bet" or "sang" or "spoke"
            or "began" or "went" or "read" or "put" or "hit" or "shot" or "saw" or "cast" or "sought" or "made" or "laid" or "struck" or "spelt" or "burst" or "undertook");

    public override bool MarksAgent(ReadOnlySpan<char> word) => word is "by";

    public override bool TellsSomeone(ReadOnlySpan<char> word) => Told.Contains(word);

    public override bool IsNeuter(ReadOnlySpan<char> word) => word.StartsWith("it", StringComparison.OrdinalIgnoreCase);

    public override bool LooksLikePerson(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word.EndsWith("er") || word.EndsWith("or") || word.EndsWith("ist") || word.EndsWith("ian") || word.EndsWith("eer") || word.EndsWith("man") || word.EndsWith("woman"));

    public override bool IsContracted(ReadOnlySpan<char> word) => word.ContainsAny('\'', '’');

    public override bool NamesTellPersons => true;

    public override bool SpeakersGoOn => false;

    public override bool OpensAnswer(ReadOnlySpan<char> word) => word is "yes" or "no" or "yeah" or "nope" or "correct" or "indeed";

    public override bool IsPluralVerb(ReadOnlySpan<char> word) => !word.EndsWith("s") && !word.EndsWith("ed");

    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Told => told ??= Lexicon.Sections["tells"].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? told;

    [GeneratedRegex(@"\G(?:[dem][jwACKOLiFIm0]{0,5}?|[ACKOLSF]{1,4}m?[jwAi]{0,3}?|[jA]{1,3}[ACKOLi]{0,3}?|i{1,2}j?)??[rgt]{1,3}(?:v[dm]?[ACOKLi]{1,3}?|b[dm]?[ACOKL]{1,3}?)?t{0,2}(?=[FIC])")]
    private static partial Regex RolePrefix();

    [GeneratedRegex(@"\G(?>[FI]{1,4}(?:[pP]{1,3}[CF]C?|[CLSAK]C?|[CL])?(?:t(?![FIC]))?|[CS](?:[pP]{1,2}C)|P{1,2}[CF]C?|S(?=x|,[de]?[jAw]{0,3}[rg])|[SC]C{1,2}(?:t(?![FIC]))?|C)(?!m)")]
    private static partial Regex Person();

    [GeneratedRegex(@"\G[de]?(?>(?:(?:[CASL]{1,2}&)?[ACLKSF]{0,4}[OK](?:[OKCL]|[vb]d?A{0,2}[OKCL]{1,3}(?:&A?[OCKL]{1,3})?){0,5}|(?<=d)[CLA]{1,3}(?<=[CL])|A{0,2}L{1,2}))(?![mgri])(?![wjA]{0,2}[rgi]|A(?=x))")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\G(?:ev)?(?:[dem](?:[jA0CKOLwFIm]|x(?=[jArgi])){0,5}(?:[rgi]m[jAw]{0,3})?|[ACKLOSFI]{1,4}m?[jAw]{0,3}(?=[rgi])|[jAS0]{0,3}(?=g))[rgi]{1,3}(?:A(?=x)|[CKL]{0,3})(?:[vb][dem]?[jA0]{0,2}(?:t|[FIC]{1,3}m[jw]{0,2})?[wriOCKFLgI0]{1,4}(?:m[jAw]{0,2}[wriOg]{1,3})?){0,2}|\G[de][jLKCO]{0,3}A(?=[^jAwrgiCOKLFS])|\Ge{1,3}b0(?=x)")]
    private static partial Regex Description();

    [GeneratedRegex(@"\G(?:e?[dem][jA0w]{0,3}|[FI]{0,3}[CKLOS]{1,2}m[jA0w]{0,3})[wCLSK]")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\G(?:,(?:0,)?[dem]?[jAwCKOLm]{0,4}[rgi](?:u[^,.:|""]{0,16}|(?:[^,.:|""yxu]|(?<![rgi])x){0,16}(?:u[^,.:|""]{0,12})?)(?=[,.:|""])|,0,|,[CKL]-?[CKL]?(?=,))")]
    private static partial Regex Apposition();
}
