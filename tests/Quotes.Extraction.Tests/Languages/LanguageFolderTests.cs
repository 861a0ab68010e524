using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;
using Quotes.Extraction.Details;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Tests.Specs;

namespace Quotes.Extraction.Tests.Languages;

/// <summary>A language is complete: every list, every kind of rule, and specs.</summary>
public class LanguageFolderTests
{
    /// <summary>Sections that the date resolver, the media names and the like read as lists rather than as word classes.</summary>
    private static readonly string[] ListSections =
        ["media", "platforms", "days-ago", "weekday", "day-part", "month", "last", "this", "period", "year-preposition", "confidence"];

    /// <summary>Lists that a language may do without.</summary>
    private static readonly string[] OptionalSections = ["outlet-words", "outlet-kinds", "outlets-in-marks", "platform-verbs", "pair", "tells"];

    /// <summary>Classes that no list of a language fills: tags, unions, and what all languages share.</summary>
    private static readonly WordClass[] NotSections =
    [
        WordClass.None, WordClass.AnyCue, WordClass.AnyPronoun, WordClass.AnyDeterminer, WordClass.FirstName, WordClass.Tags, WordClass.NonFinite,
        WordClass.Denied, WordClass.Asked, WordClass.Demanded, WordClass.Expected, WordClass.TakesInfinitive, WordClass.TakesThing, WordClass.TakesBareClause, WordClass.Passive, WordClass.Subordinate, WordClass.Female, WordClass.Male,
        WordClass.FirstNameFemale, WordClass.FirstNameMale, WordClass.DateWord,
    ];

    /// <summary>Parts of grammar that a language does not have, with the reason.</summary>
    private static readonly Dictionary<(string Code, string Section), string> Lacking = new[] { "nl", "en" }
        .SelectMany(code => new[]
        {
            (Key: (code, "subjunctive"), Reason: "no mood of reported speech"),
            (Key: (code, "as"), Reason: "a source that follows has no opening word of its own"),
            (Key: (code, "source-preposition"), Reason: "volgens and according to take the source itself"),
            (Key: (code, "according-after"), Reason: "what attributes stands before the source"),
        })
        .Append((Key: ("en", "source-noun"), Reason: "according to takes the source itself"))
        .Append((Key: ("en", "it-says"), Reason: "a document says it by itself"))
        .ToDictionary(lack => lack.Key, lack => lack.Reason);

    public static TheoryData<string> Codes() => [.. QuoteExtractor.Languages];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_fills_every_section(string code)
    {
        var sections = SupportedLanguages.Find(code)!.Lexicon.Sections;
        var wanted = Enum.GetValues<WordClass>().Except(NotSections).Select(c => WordLists.Kebab(c.ToString())).Concat(ListSections);
        Assert.DoesNotContain(wanted, s => (!sections.TryGetValue(s, out var words) || words.Count == 0) && !Lacking.ContainsKey((code, s)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_has_no_section_that_nothing_reads(string code)
    {
        var known = Enum.GetValues<WordClass>().Select(c => WordLists.Kebab(c.ToString())).Concat(ListSections).Concat(OptionalSections);
        Assert.Empty(WordLists.Read(SupportedLanguages.Find(code)!.Folder).Select(w => w.Section).Distinct().Except(known));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_has_weekdays_and_months_in_calendar_order(string code)
    {
        var sections = SupportedLanguages.Find(code)!.Lexicon.Sections;
        Assert.Equal(0, sections["weekday"].Count % 7);
        Assert.Equal(0, sections["month"].Count % 12);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_rules_have_unique_names_and_are_anchored(string code)
    {
        var language = SupportedLanguages.Find(code)!;
        Rule[] rules = [.. language.QuoteRules, .. language.ReportRules];
        Assert.NotEmpty(language.QuoteRules);
        Assert.NotEmpty(language.ReportRules);
        Assert.Equal(rules.Length, rules.Select(r => r.Name).Distinct().Count());
        Assert.All(rules, r => Assert.StartsWith(@"\G", r.Pattern.ToString(), StringComparison.Ordinal));
        Assert.All(rules, r => Assert.Contains("s", r.Pattern.GetGroupNames()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_has_a_verb_of_every_stance_and_use(string code)
    {
        var verbs = WordLists.Read(SupportedLanguages.Find(code)!.Folder).Where(w => (w.Classes & WordClass.AnyCue) != 0).ToList();
        WordClass[] tags = [WordClass.NonFinite, WordClass.Denied, WordClass.Asked, WordClass.Demanded, WordClass.Expected, WordClass.TakesInfinitive];
        Assert.All(tags, tag => Assert.Contains(verbs, v => (v.Classes & tag) != 0));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_confidence_was_measured_for_ways_to_a_speaker_and_rules_that_it_has(string code)
    {
        var language = SupportedLanguages.Find(code)!;
        var lines = language.Lexicon.Sections["confidence"].Select(l => l[..l.LastIndexOf(':')].Split('/', 2)).ToLookup(l => l[0], l => l[^1]);
        string[] rules = [.. language.QuoteRules.Concat(language.ReportRules).Select(r => r.Name), QuoteFinder.Uncued, QuoteFinder.UncuedFragment, QuoteFinder.InReport];
        Assert.Empty(lines["rule"].Except(rules));
        Assert.Superset(lines["basis"].ToHashSet(), Enum.GetNames<SpeakerBasis>().Select(WordLists.Kebab).ToHashSet());
        Assert.Single(lines["base"]);
        Assert.All(Enum.GetNames<Trait>(), trait => Assert.NotEmpty(lines[trait.ToLowerInvariant()]));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_has_a_word_for_every_period_and_for_yesterday(string code)
    {
        var sections = SupportedLanguages.Find(code)!.Lexicon.Sections;
        Assert.Superset(new HashSet<string> { "2", "7", "30", "365" }, sections["period"].Select(p => p.Split(':')[1]).ToHashSet());
        Assert.Contains(sections["days-ago"], d => d.EndsWith(":1", StringComparison.Ordinal));
    }

    /// <summary>What the specs of a language show at least, as a field and a value that some case expects; any value where none is given.</summary>
    public static TheoryData<string, string, string?> Shown() => new(
        from code in QuoteExtractor.Languages
        from part in new (string Field, string? Value)[]
        {
            ("kind", "direct"), ("kind", "mixed"), ("kind", "indirect"), ("speaker", "none"), ("type", "institution"), ("type", "unnamed"),
            ("joint", null), ("segments", "2"), ("affiliation", null), ("medium", null), ("date", null), ("basis", "stated"),
            ("stance", "denied"), ("stance", "asked"), ("stance", "demanded"), ("stance", "expected"), ("stance", "asserted"),
        }
        select (code, part.Field, part.Value));

    [Theory]
    [MemberData(nameof(Shown))]
    public void Its_specs_show_every_part(string code, string field, string? value)
    {
        var expected = SpecCase.All().Where(c => c.Article.Language == code).SelectMany(c => c.Expected);
        Assert.Contains(expected, e => field == "kind" ? e.Kind == value : e.Fields.TryGetValue(field, out var told) && (value is null ? told != "none" : told == value));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_specs_show_what_is_nothing(string code) => Assert.Contains(SpecCase.All(), c => c.Article.Language == code && c.Expected.Count == 0);

    [Fact]
    public void Nothing_outside_the_languages_names_one()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Quotes.sln")))
            root = root.Parent;
        var source = Path.Combine(root.FullName, "src", "Quotes.Extraction");
        var codes = string.Join('|', QuoteExtractor.Languages);
        var naming = from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                     where !Path.GetRelativePath(source, file).Replace('\\', '/').StartsWith("Languages/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)
                     from line in File.ReadLines(file)
                     where Regex.IsMatch(line, $"\"({codes})\"|Languages\\.(Dutch|English|German)\\b|is (Dutch|English|German)Language") && !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
                     select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(naming);
    }

    [Fact]
    public void Every_word_list_says_who_reads_it_and_what_belongs_in_it()
    {
        var assembly = typeof(QuoteExtractor).Assembly;
        foreach (var list in assembly.GetManifestResourceNames())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(list)!);
            Assert.StartsWith("# ", reader.ReadLine(), StringComparison.Ordinal);
        }

        Assert.NotEmpty(assembly.GetManifestResourceNames());
    }

    [Fact]
    public void Every_language_class_is_listed()
    {
        var classes = typeof(QuoteExtractor).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Language)));
        Assert.Equal(classes.OrderBy(t => t.Name), SupportedLanguages.All.Select(l => l.GetType()).OrderBy(t => t.Name));
    }
}
