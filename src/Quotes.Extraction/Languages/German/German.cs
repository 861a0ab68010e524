using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;

namespace Quotes.Extraction.Languages.German;

/// <summary>German: every noun has a capital, cases tell the subject, separable verbs (<em>teilte … mit</em>), and the subjunctive of reported speech.</summary>
internal sealed partial class GermanLanguage() : Language("de", "German")
{
    /// <summary>What may follow a noun of its phrase: genitives, <em>von …</em>, <em>für …</em>, <em>aus …</em>.</summary>
    private const string Complement = "(?:[vb][dem]?[jA0]{0,3}[WrgiOKCLFA]{1,3}|v[rgi]){0,3}" + Quoted;

    /// <summary>A name in marks behind its noun.</summary>
    private const string Quoted = "(?:(?:v[dem]?|[dem])?q[^|q\"]{1,8}\")?";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ObjectDeterminers = Set(
        "den", "dem", "des", "einem", "einen", "eines", "diesem", "diesen", "jenem", "jenen", "seinem", "seinen", "ihrem", "ihren", "seines", "ihres", "unserem", "unseren");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AmbiguousDeterminers =
        Set("der", "einer", "dieser", "seiner", "ihrer", "unserer");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> PluralDeterminers =
        Set("die", "diese", "jene", "beide", "viele", "einige", "mehrere", "manche", "zahlreiche", "alle", "andere", "wenige", "zwei", "drei", "vier", "fünf", "seine", "ihre", "unsere", "eine");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> MasculineDeterminers =
        Set("der", "ein", "dem", "den", "des", "einem", "einen", "eines", "dieser", "diesem", "diesen", "sein", "ihr", "seinem", "ihrem", "seinen", "ihren");

    /// <summary>Endings of words whose grammatical gender says nothing about the person.</summary>
    private static readonly Endings EitherSex =
        new(["mitglied", "mitglieds", "opfer", "gast", "star", "model", "geisel", "profi", "azubi", "lehrling", "waise", "fan", "kind", "person", "vorstand", "säugling", "zwilling", "flüchtling", "ceo", "coach", "talent", "idol", "genie", "oberhaupt"]);

    private static readonly Endings NounEndings =
        new(["ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "ismus", "nis", "nisse", "tum", "chen", "enz", "anz", "zeug", "werk", "recht", "kraft", "kräfte", "punkt", "end", "weise", "lich", "isch", "fall", "fälle", "zahl", "zahlen"]);

    private static readonly Endings FeminineEndings =
        new(["erin", "ung", "heit", "keit", "schaft", "ion", "tät", "ei", "ik", "ie", "tur", "enz", "anz", "wehr", "bank", "firma", "welt", "stadt", "justiz", "union", "frau", "mutter", "tochter", "schwester", "jury", "uni", "nato", "uno", "presse", "klinik", "liga", "macht", "kammer", "insel", "behörde", "gruppe", "gemeinde", "kirche", "armee", "woche", "seite", "stelle", "messe", "börse", "zentrale", "polizei"]);

    private static readonly Endings AdjectiveEndings = new(["ische", "ischen", "ischer", "isches", "liche", "lichen", "licher", "liches", "ige", "igen", "iger", "iges", "bare", "baren", "same", "samen", "hafte", "haften", "lose", "losen", "elle", "ellen", "eller", "ale", "alen", "aler", "ive", "iven", "iver", "nde", "nden", "nder", "sten", "tete", "teten", "erte", "erten", "erter", "ierte", "ierten"]);

    public override MentionPatterns Mentions { get; } = new(RolePrefix(), Person(), Organisation(), Description(), Phrase(), Apposition());

    public override Rule[] QuoteRules => GermanQuoteRules.All;

    public override Rule[] ReportRules => GermanReportRules.All;

    public override bool CapitalisesNouns => true;

    public override bool TellsCase => true;

    public override bool ParticiplesLookFinite => true;

    public override bool IsFarParticiple(ReadOnlySpan<char> word) => word[^1] == 't' || word.StartsWith("ge");

    public override bool MarksMostlyQuote => true;

    public override bool LooksLikeAdjective(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) ? AdjectiveEndings.End(word)
        : word.Length > 3 && (word[^1] == 'e' || word.EndsWith("en") || word.EndsWith("er") || word.EndsWith("es") || word.EndsWith("em"));

    public override bool LooksLikeDemonym(ReadOnlySpan<char> word) => word.EndsWith("er") || word.EndsWith("ern") || word.EndsWith("erin") || word.EndsWith("ese") || word.EndsWith("aner");

    public override bool IsFeminine(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word.EndsWith("in") && word.Length > 4;

    public override bool OpensAnswer(ReadOnlySpan<char> word) => word is "ja" or "nein" or "doch" or "nee" or "stimmt";

    public override bool IsCopula(ReadOnlySpan<char> word) => word is "sei" or "seien";

    public override bool MarksAgent(ReadOnlySpan<char> word) => word is "von" or "vom" or "durch";

    public override bool MarksView(ReadOnlySpan<char> word) => word.Equals("für", StringComparison.OrdinalIgnoreCase);

    public override bool IsPluralVerb(ReadOnlySpan<char> word) => word.EndsWith("en");

    public override bool LooksLikeNoun(ReadOnlySpan<char> word) => (word.Length > 13 && !word.Contains('-')) || NounEndings.End(word);

    public override bool IsObject(ReadOnlySpan<char> determiner, ReadOnlySpan<char> noun, WordClass classes) =>
        ObjectDeterminers.Contains(determiner)
        || (AmbiguousDeterminers.Contains(determiner) && IsFeminineNoun(noun, classes));

    /// <summary>die Vorsitzende: a woman; der Sprecher, Trainer Kurz: a man; die Händler, Händler ohne Namen: several. Neutral words for
    /// either (das Mitglied, der Gast) tell nothing.</summary>
    public override WordClass OfRole(ReadOnlySpan<char> determiner, ReadOnlySpan<char> noun, bool beforeName)
    {
        if (IsFeminine(noun))
            return WordClass.Female;
        if (EitherSex.End(noun))
            return WordClass.None;
        var masculineForm = noun[^1] != 'e' && !noun.EndsWith("en");
        if (determiner.IsEmpty)
            return !beforeName && noun.EndsWith("er") && !noun.EndsWith("minister") ? WordClass.Group : beforeName && masculineForm ? WordClass.Male : WordClass.None;
        if (PluralDeterminers.Contains(determiner))
            return masculineForm && noun.EndsWith("er") && !beforeName ? WordClass.Group
                : noun[^1] == 'e' && (determiner[0] is 'd' or 'D' || determiner.EndsWith("ine", StringComparison.OrdinalIgnoreCase)) ? WordClass.Female : WordClass.None;
        return MasculineDeterminers.Contains(determiner) && (masculineForm || determiner.Equals("der", StringComparison.OrdinalIgnoreCase)) ? WordClass.Male : WordClass.None;
    }

    /// <summary>anzukündigen, mitzuteilen; er brauche, man erwäge</summary>
    public override WordClass ByForm(ReadOnlySpan<char> word, bool behindSubject) =>
        behindSubject && word.Length > 3 && word[^1] == 'e' && word[^2] != 't' ? WordClass.Subjunctive
        : word.Length > 7 && word[^1] == 'n' && word.IndexOf("zu") is > 1 and var zu && zu < word.Length - 4 && Separable().IsMatch(word) ? WordClass.InfinitiveMarker : WordClass.None;

    /// <summary>By its ending; a role in <c>e</c> is a man's (<em>der Vorsitzende</em>), any other noun in <c>e</c> feminine.</summary>
    private static bool IsFeminineNoun(ReadOnlySpan<char> noun, WordClass classes) =>
        (classes & WordClass.Role) != 0 ? noun.EndsWith("in") : FeminineEndings.End(noun) || (classes & WordClass.Female) != 0;

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    [GeneratedRegex("^(?:ab|an|auf|aus|bei|da|dar|davon|ein|entgegen|fehl|fern|fest|fort|frei|gegen|gleich|her|heraus|herbei|hervor|hin|hinaus|hinein|hinzu|kennen|klar|los|mit|nach|nieder|offen|sicher|stand|statt|still|teil|um|unter|voran|vor|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)zu[a-zäöü]{2,20}n$")]
    private static partial Regex Separable();

    [GeneratedRegex(@"\G(?:(?:[dem][jA0]{0,3}|[jA]{0,3})(?:r(?:&[jA]?r)?|[dem]?W(?=[FI]))(?:[vb][dem]?[jA0]{0,2}[WOKLigr]{1,3}){0,2}?(?=t{0,2}(?:[FI]|C))t{0,2}|\Gt{1,3})")]
    private static partial Regex RolePrefix();

    [GeneratedRegex(@"\G(?:[FI]{1,4}(?:(?:[vp]d?p?|P)C{1,2}|C{1,3}|[LOr](?=[^a-zA-Z]))?|C{1,4}(?:[vp]d?p?C)?|P{1,2}C)")]
    private static partial Regex Person();

    [GeneratedRegex(@"\G[dem]?(?:[jA]{0,2}K{1,3}[LC]{0,2}|[jA]{0,2}O[OKCL]{0,3}|L{1,2}|q[^|q""]{1,8}"")(?:[vb][dem]?[jA]{0,2}[OKLiWg]{1,2}){0,2}")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\G(?:e(?=[vd]))?(?:v?[dem]{0,2}[jA0t]{0,4})[rgi][KLC]{0,2}" + Complement + "(?:x[dem]?[jA]{0,2}[OiKL](?=,[FI]))?")]
    private static partial Regex Description();

    [GeneratedRegex(@"\G(?:(?:e(?=[vd]))?(?:[dem]{1,2}[jA0t]{0,4}|[jA]{0,3})W{1,2}[KLC]{0,2}" + Complement + "|d[0jAe](?=[^jAWrgiOCKLF0]))")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\G(?:,(?:[dem][jA0]{0,3}|[jA]{0,3})(?:r&)?[rgi][KLC]{0,2}" + Complement + @"(?:x[dem]?[jA]?[LKO]{1,2})?(?=[,.|""])|v[dem]?[jA]{0,2}(?:[iO][LKC]{0,2}|K))")]
    private static partial Regex Apposition();
}
