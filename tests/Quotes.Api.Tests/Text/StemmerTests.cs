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
        Assert.InRange(Tables.Where(row => row.Data.Item1 == language).Sum(row => row.Data.Item2.Count(c => c == '/')), minimum, 1000);

    [Theory]
    [InlineData("nl-BE", "wapen")]
    [InlineData("NL", "wapen")]
    [InlineData("sv", "wapens")]
    [InlineData("", "wapens")]
    public void Knows_a_language_by_its_primary_subtag(string language, string stem) => Assert.Equal(stem, Stemmer.Stem("wapens", language));

    [Theory]
    [InlineData("2024")]
    [InlineData("f16s")]
    [InlineData("москвы")]
    public void Leaves_what_is_no_word_of_the_language(string form) => Assert.Equal(form, Stemmer.Stem(form, "nl"));

    [Fact]
    public void Takes_any_form() =>
        Gen.Select(Gen.String["aeiounsrtdgjklpvz"].Where(form => form.Length is > 0 and <= Analyser.MaxFormLength), Gen.OneOf("nl", "en", "de", "fr"))
            .Sample((form, language) => Stemmer.Stem(form, language).Length > 0 && Stemmer.Stem(form, language) == Stemmer.Stem(form, language));

    private static string Stem(string word, string language) => Stemmer.Stem(Assert.Single(Analyser.Analyse(word)).Form, language);
}
