using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("nl", "De burgemeester heeft gisteren gezegd dat het plan niet doorgaat, omdat er te weinig geld voor is.")]
    [InlineData("en", "The mayor said yesterday that the plan will not go ahead, because there is not enough money for it.")]
    [InlineData("de", "Der Bürgermeister hat gestern gesagt, dass der Plan nicht umgesetzt wird, weil das Geld dafür fehlt.")]
    [InlineData("fr", "Le maire a dit hier que le projet ne sera pas réalisé, parce qu'il n'y a pas assez d'argent pour cela.")]
    [InlineData("es", "El alcalde dijo ayer que el plan no se llevará a cabo porque no hay suficiente dinero para ello.")]
    [InlineData("it", "Il sindaco ha detto ieri che il piano non sarà realizzato perché non ci sono abbastanza soldi per questo.")]
    public void A_text_is_told_by_its_small_words(string code, string text) => Assert.Equal(code, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("12345 67890")]
    [InlineData("Мэр вчера сказал, что план не будет выполнен.")]
    public void A_text_without_known_words_has_no_language(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Fact]
    public void A_language_without_rules_is_answered_as_such()
    {
        var result = new QuoteExtractor().Extract(new ArticleText("« Le plan est mort », a dit le maire. Il ne sera pas réalisé dans cette ville."));
        Assert.Equal(("fr", false), (result.Language, result.Supported));
        Assert.Empty(result.Quotes);
    }

    [Fact]
    public void Only_the_primary_subtag_counts() => Assert.True(new QuoteExtractor().Extract(new ArticleText("Hallo.", Language: "nl-BE")).Supported);
}
