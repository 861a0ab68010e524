using Quotes.Extraction;

namespace Quotes.Api.Tests;

public class PlaceholderTests
{
    [Fact]
    public void Extractor_answers_for_an_empty_text() => Assert.Empty(new QuoteExtractor().Extract(new ArticleText("")).Quotes);
}
