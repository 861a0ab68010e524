using CsCheck;
using Quotes.Api.Text;

namespace Quotes.Api.Tests.Text;

public class StemmerTests
{
    public static TheoryData<string, string, bool> Tables => new()
    {
        { "nl", StemPairs.DutchMeet, true },
        { "nl", StemPairs.DutchDiffer, false },
        { "en", StemPairs.EnglishMeet, true },
        { "en", StemPairs.EnglishDiffer, false },
        { "de", StemPairs.GermanMeet, true },
        { "de", StemPairs.GermanDiffer, false },
        { "fr", StemPairs.FrenchMeet, true },
        { "fr", StemPairs.FrenchDiffer, false },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Forms_of_a_word_meet_and_other_words_do_not(string language, string table, bool meet)
    {
        var wrong = from pair in table.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
                    let stems = pair.Split('/').Select(word => Stem(word, language)).ToArray()
                    where stems.Distinct().Count() == 1 != meet
                    select $"{pair} ({string.Join('/', stems)})";
        if (wrong.Any())
            Assert.Fail(string.Join(", ", wrong));
    }

    [Theory]
    [InlineData("nl", 150)]
    [InlineData("en", 150)]
    [InlineData("de", 150)]
    public void Each_language_has_its_table(string language, int minimum) =>
        Assert.InRange(
            Tables.Where(row => row.Data.Item1 == language).Sum(row => row.Data.Item2.Count(c => c == '/')), minimum, 1000);

    [Theory]
    [InlineData("nl-BE", "wapen")]
    [InlineData("NL", "wapen")]
    [InlineData("sv", "wapens")]
    [InlineData("", "wapens")]
    public void Knows_a_language_by_its_primary_subtag(string language, string stem) =>
        Assert.Equal(stem, Stemmer.Stem("wapens", language));

    [Theory]
    [InlineData("2024")]
    [InlineData("f16s")]
    [InlineData("москвы")]
    public void Leaves_what_is_no_word_of_the_language(string form) => Assert.Equal(form, Stemmer.Stem(form, "nl"));

    [Theory]
    [InlineData("dutch")]
    [InlineData("english")]
    [InlineData("german")]
    [InlineData("french")]
    public void A_list_names_each_form_once_and_folded(string list)
    {
        using var reader = new StreamReader(typeof(Stemmer).Assembly.GetManifestResourceStream($"stemming/{list}.txt")!);
        var seen = new HashSet<(string Section, string Form)>();
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                section = line;
            else if (line.Length > 0 && line[0] != '#')
                foreach (var form in line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries))
                {
                    Assert.Equal(form, Assert.Single(Analyser.Analyse(form)).Form);
                    Assert.True(seen.Add((section, form)), $"{form} stands twice in {section} of {list}.txt");
                }
        }
    }

    [Fact]
    public void Takes_any_form() =>
        Gen.Select(Gen.String["aeiounsrtdgjklpvz"].Where(form => form.Length is > 0 and <= 64), Gen.OneOf("nl", "en", "de", "fr"))
            .Sample((form, language) => Stemmer.Stem(form, language).Length > 0);

    private static string Stem(string word, string language) =>
        Stemmer.Stem(Assert.Single(Analyser.Analyse(word)).Form, language);
}
