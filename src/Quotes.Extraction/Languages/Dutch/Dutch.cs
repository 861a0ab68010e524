using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.Dutch;

/// <summary>Dutch: inversion after a quotation (<em>zegt X</em>), <em>aldus</em>, <em>volgens</em>, lower-case particles after a first name.</summary>
internal sealed partial class DutchLanguage() : Language("nl", "Dutch")
{
    public override MentionPatterns Mentions { get; } =
        new(RolePrefix(), Person(), Organisation(), Description(), Phrase(), Apposition());

    public override Rule[] QuoteRules => DutchQuoteRules.All;

    public override Rule[] ReportRules => DutchReportRules.All;

    public override bool LooksLikeAdjective(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 'e' || word.EndsWith("ende") || word.EndsWith("baar") || word.EndsWith("loos") || word.EndsWith("jarig");

    public override bool LooksLikeDemonym(ReadOnlySpan<char> word) =>
        word.EndsWith("er") || word.EndsWith("ers") || word.EndsWith("aan") || word.EndsWith("anen") || word.EndsWith("ees") || word.EndsWith("een") || word.EndsWith("se");

    // de Arnhemse, de Française
    public override bool IsFeminine(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word.EndsWith("se");

    public override bool LooksLikePerson(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word.EndsWith("er") || word.EndsWith("ster") || word.EndsWith("aar") || word.EndsWith("eur") || word.EndsWith("ist") || word.EndsWith("ant") || word.EndsWith("loog")
            || word.EndsWith("man") || word.EndsWith("vrouw") || word.EndsWith("kundige") || word.EndsWith("genoot") || word.EndsWith("icus") || word.EndsWith("iër"));

    public override bool IsCopula(ReadOnlySpan<char> word) => word is "is" or "was" or "zijn" or "waren" or "werd" or "wordt" or "werden" or "blijft" or "als";

    public override bool SpeaksForOthers(string role) =>
        role.EndsWith("woordvoerder", StringComparison.Ordinal) || role.EndsWith("woordvoerster", StringComparison.Ordinal) || role is "zegsman" or "zegsvrouw" or "voorlichter" or "persvoorlichter" or "perschef";

    public override bool StandsForItself(string noun) =>
        noun is "politie" or "brandweer" or "justitie" or "kabinet" or "regering" or "overheid" or "marechaussee" or "douane" or "recherche" or "leger" or "defensie" or "rechtbank" or "kustwacht" or "belastingdienst";

    public override bool IsAnyCompany(string noun) =>
        noun is "bedrijf" or "concern" or "onderneming" or "organisatie" or "instelling" or "fabrikant" or "producent" or "maatschappij" or "vereniging" or "stichting" or "keten";

    public override bool ObjectPronounFollowsVerb => true;

    public override bool OpensAnswer(ReadOnlySpan<char> word) => word is "ja" or "nee" or "neen" or "jawel" or "klopt" or "inderdaad";

    public override bool IsPluralVerb(ReadOnlySpan<char> word) => word.EndsWith("en");

    [GeneratedRegex(@"\G[dem]?(?:[jA]{0,3}|0|[CKOL]{1,3})?[rg](?:&[jA]?[rgw])?(?:[jwCKOLA]{1,3}(?=[FI])|(?:v|b)[dm]?[jACKOLPwi]{1,4}?(?=t{0,2}[FI])|v(?:[dm]?[jACKOL]{0,3}[OK]|i)(?=C(?![CKOL])))?t{0,2}|\Ge[jwA]{1,2}t?(?=[FI]|CC)|\Gt{1,3}")]
    private static partial Regex RolePrefix();

    [GeneratedRegex(@"\G(?:[FI]{1,4}(?:[vdpP]{1,3}[CSFOL]C?|C{1,2}|r(?=[^a-z]))?|[CS](?:[pvP]d?p?C|vd?p?C)|P{1,3}[CFO]C?|S?C{2,3}|SC|C)")]
    private static partial Regex Person();

    [GeneratedRegex(@"\G[de]?(?:A{0,2}[OK](?:[OKCL]|PL|[vb]d?A?[OKCLg]|&(?=O)){0,4}|C{1,3}[OK](?:[OKCL]|[vb]d?A?[OKCL]){0,3}|A{1,2}C{1,2}|Cbd?C|(?<=d)C{1,3}|[CS]C{0,2}L|P?L{1,2})")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\G(?:e(?=vd))?(?:v(?=d))?(?:[dem][jA0]{0,3}w?|[jA]{0,2}(?=g)|S(?=v)|(?=i[CKOLv]))[rgi][CKL]{0,3}(?:(?:v[dem]?[jA]{0,2}[wjriOCKFLg0]{1,3}|b[dem]?[jA]{0,2}[riOCKFLg][wjriOCKFLg0]{0,2})(?:[dP]C{1,2})?){0,2}|\G[de]A(?=[^jAwrgiCOKLFS])|\Gev(?:x|m(?![wjrgiCOKLF]))")]
    private static partial Regex Description();

    [GeneratedRegex(@"\G[dem][jA0]{0,3}[wCLSj]")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\G(?:,(?:x0)?[dem]?[jA]{0,3}[rgi][^,.:|""y)]{0,12}(?:[)])?(?=[,.:|""])|,[jA]{0,2}r[vb](?:[dem]|dx)?[jAwriOCKFL]{1,6}(?:[(]K?C?[)])?|[vb]d?(?:A{0,2}C{0,2}[OKL][OKCLA]{0,3}|C{1,3}|[ir](?:[CKOL]|PC){1,2}|i))")]
    private static partial Regex Apposition();
}
