using System.Text;
using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Tests.Languages;

/// <summary>A text is answered in its language, and one in none of ours as such. The texts in <c>Texts/</c> are our own.</summary>
public class LanguageDetectorTests
{
    private static readonly string[] Ours = ["nl", "en", "de", "fr"];

    public static TheoryData<string, string> Texts() => new(
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Languages", "Texts"), "*.txt").Order()
        from text in File.ReadAllText(file).Split("\n\n")
        select (Path.GetFileNameWithoutExtension(file), text.Trim()));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_told_to_be_in_its_language_or_in_none_of_ours(string code, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Assert.All(Windows(text), window =>
        {
            var told = LanguageDetector.Detect(window);
            Assert.True(Ours.Contains(code) ? told == code : !Ours.Contains(told), $"{told}: {window}");
        });
    }

    [Theory]
    [InlineData("nl", "De burgemeester heeft gisteren gezegd dat het plan niet doorgaat, omdat er te weinig geld voor is.")]
    [InlineData("en", "The mayor said yesterday that the plan will not go ahead, because there is not enough money for it.")]
    [InlineData("de", "Der Bürgermeister hat gestern gesagt, dass der Plan nicht umgesetzt wird, weil das Geld dafür fehlt.")]
    [InlineData("fr", "Le maire a dit hier que le projet ne sera pas réalisé, parce qu'il n'y a pas assez d'argent pour cela.")]
    [InlineData("es", "El alcalde dijo ayer que el plan no se llevará a cabo porque no hay suficiente dinero para ello.")]
    [InlineData("it", "Il sindaco ha detto ieri che il piano non sarà realizzato perché non ci sono abbastanza soldi per questo.")]
    [InlineData("nl", "“We gaan door”, zegt de wethouder.")]
    [InlineData("en", "“We will go on,” the mayor said.")]
    [InlineData("de", "„Wir machen weiter“, sagt der Minister.")]
    [InlineData("fr", "« On continue », a dit le maire.")]
    public void A_short_text_is_told_by_its_small_words(string code, string text) => Assert.Equal(code, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("12345 67890")]
    [InlineData("Ja.")]
    [InlineData("Amsterdam Rotterdam Utrecht")]
    [InlineData("Мэр вчера сказал, что план не будет выполнен.")]
    public void A_text_without_known_words_has_no_language(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Theory]
    [InlineData("“", "”")]
    [InlineData("‘", "’")]
    [InlineData("\"", "\"")]
    [InlineData("»", "«")]
    public void What_others_say_in_their_language_does_not_count(string open, string close)
    {
        const string English = "There is no money left to heat a building that is fifty years old, and we don’t think that this is going to change before the summer";
        var text = new StringBuilder();
        foreach (var who in new[] { "de burgemeester van het stadje", "een van haar wethouders", "de man die het bad al jaren schoonhoudt", "de voorzitter van de zwemclub" })
            text.Append(open).Append(English).Append(close).Append(", zei ").Append(who).Append(" dinsdag op het plein voor het stadhuis. ");
        Assert.Equal("nl", LanguageDetector.Detect(text.ToString()));
    }

    [Fact]
    public void A_language_without_rules_is_answered_as_such()
    {
        var result = new QuoteExtractor().Extract(new ArticleText("« Le plan est mort », a dit le maire. Il ne sera pas réalisé dans cette ville."));
        Assert.Equal(("fr", false), (result.Language, result.Supported));
        Assert.Empty(result.Quotes);
    }

    [Fact]
    public void Only_the_primary_subtag_counts() => Assert.True(new QuoteExtractor().Extract(new ArticleText("Hallo.", Language: "nl-BE")).Supported);

    /// <summary>The text, and pieces of it from 200 characters on.</summary>
    private static IEnumerable<string> Windows(string text)
    {
        yield return text;
        for (var start = 0; text.Length - start >= 200; start += 50)
            yield return text.Substring(start, Math.Min(250, text.Length - start));
    }
}
