using Quotes.Extraction.Attribution;
using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Tests.Languages;

/// <summary>A language is complete: every list, every kind of rule, and specs.</summary>
public class LanguageFolderTests
{
    /// <summary>Sections that the date resolver, the media names and the like read as lists rather than as word classes.</summary>
    private static readonly string[] ListSections =
        ["media", "platforms", "days-ago", "weekday", "day-part", "month", "last", "this", "period", "year-preposition", "confidence"];

    /// <summary>Lists that a language may do without.</summary>
    private static readonly string[] OptionalSections = ["outlet-words", "outlet-kinds", "platform-verbs", "pair"];

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
    public void It_has_specs(string code) =>
        Assert.True(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs", code), "*.md").Any());

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
