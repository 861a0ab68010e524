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

    public override bool MarksMostlyQuote => true;

    public override bool LooksLikeAdjective(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("al") || word.EndsWith("ic") || word.EndsWith("ive") || word.EndsWith("ous") || word.EndsWith("ful")
            || word.EndsWith("less") || word.EndsWith("ble") || word.EndsWith("ary") || word.EndsWith("ern") || word.EndsWith("ish") || word.EndsWith("ant")
            || word.EndsWith("ent") || word.EndsWith("time") || word.EndsWith("ing") || word.Contains('-'))
        || word is "former" or "senior" or "junior" or "top" or "local" or "chief" or "then" or "late" or "young" or "veteran" or "lead" or "vice" or "deputy" or "ex";

    public override bool LooksLikeDemonym(ReadOnlySpan<char> word) =>
        word.EndsWith("ian") || word.EndsWith("ite") || word.EndsWith("ese") || word.EndsWith("can");

    public override bool IsPluralVerb(ReadOnlySpan<char> word) => !word.EndsWith("s") && !word.EndsWith("ed");

    [GeneratedRegex(@"\G(?:[dem][jwACKOLiFIm0]{0,5}?|[ACKOLSF]{1,4}m?[jwAi]{0,3}?|[jA]{1,3}[ACKOLi]{0,3}?)??[rgt]{1,3}(?:v[dm]?[ACOKLi]{1,3}?|b[dm]?[ACOKL]{1,3}?)?t{0,2}(?=[FIC])")]
    private static partial Regex RolePrefix();

    [GeneratedRegex(@"\G(?>[FI]{1,4}(?:[pP]{1,3}[CF]C?|[CLSAK]C?|[CL])?(?:t(?![FIC]))?|[CS](?:[pP]{1,2}C)|P{1,2}[CF]C?|S(?=x)|[SC]C{1,2}(?:t(?![FIC]))?|C)(?!m)")]
    private static partial Regex Person();

    [GeneratedRegex(@"\G[de]?(?>(?:[ACLKSF]{0,4}[OK](?:[OKCL]|[vb]d?A{0,2}[OKCL]|&A?[OCK]){0,5}|(?<=d)[CLA]{1,3}(?<=[CL])|A{0,2}L{1,2}))(?![mgri])(?!w{0,2}[rgi])")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\G(?:[dem][jA0CKOLwFIm]{0,5}(?:[rgi]m[jAw]{0,3})?|[ACKLOSFI]{1,4}m?[jAw]{0,3}(?=[rgi])|[jAS0]{0,3}(?=g))[rgi]{1,3}[CKL]{0,3}(?:[vb][dem]?[jA0]{0,2}(?:t|[FIC]{1,3}m[jw]{0,2})?[wriOCKFLgI0]{1,4}){0,2}|\G[de]A(?=[^jAwrgiCOKLFS])")]
    private static partial Regex Description();

    [GeneratedRegex(@"\G(?:[dem][jA0w]{0,3}|[FI]{0,3}[CKLOS]{1,2}m[jA0w]{0,3})[wCLSK]")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\G(?:,[dem]?[jAwCKOLm]{0,4}[rgi][^,.:|""y]{0,16}(?=[,.:|""])|,0,|,[CKL]-?[CKL]?(?=,))")]
    private static partial Regex Apposition();
}
