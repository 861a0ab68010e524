using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Ingest;

/// <summary>Rows out of what the extractor found in one version of an article.</summary>
internal sealed class ExtractedQuotes(WriteSession session, long articleId, long version, ArticleRow article, ArticleInput input, ExtractionResult extraction)
{
    /// <summary>How much text before and after a quote is kept to find it again, in code points.</summary>
    private const int Margin = 32;

    private readonly CodePoints text = new(input.Text);
    private readonly string? language = PrimarySubtag(extraction.Language ?? input.Language);

    public (QuoteRecord Record, IReadOnlyList<long> JointWith) Record(ExtractedQuote quote)
    {
        var speaker = SpeakerId(quote.Speaker);
        var jointWith = quote.JointWith.Select(SpeakerId).OfType<long>().Where(id => id != speaker).Distinct().ToList();
        var stated = quote.MediumBasis == MediumBasis.Stated ? MediumRegistry.FindOrAdd(session, quote.Medium!) : null;
        var record = new QuoteRecord
        {
            Text = quote.Text,
            Kind = quote.Kind.NameOf(),
            Stance = quote.Stance.NameOf(),
            Status = "active",
            Review = "unreviewed",
            Identity = "assumed",
            Language = language,
            Confidence = quote.Confidence,
            SpeakerId = speaker,
            MediumId = stated ?? article.OutletId,
            MediumBasis = stated is not null ? "stated" : article.OutletId is not null ? "outlet" : null,
            Date = quote.Date,
            DateEarliest = quote.DateEarliest,
            DateBasis = quote.DateBasis.NameOf(),
            Rule = quote.Rule,
            Cue = quote.Cue,
            Mention = quote.Mention,
            Affiliation = quote.Affiliation,
            Occasion = quote.Occasion,
            Context = text.Slice(quote.Context),
        };
        return (Placed(record, quote.Segments), jointWith);
    }

    /// <summary>The same quote at these places of this version.</summary>
    public QuoteRecord Placed(QuoteRecord quote, IReadOnlyList<Segment> places) => quote with
    {
        ArticleId = articleId,
        ArticleVersion = version,
        Segments = QuoteRecord.WriteSegments(places),
        Prefix = text.Slice(places[0].Start - Margin, places[0].Start),
        Suffix = text.Slice(places[^1].End, places[^1].End + Margin),
    };

    /// <summary>Whether two states differ in nothing but where the quote stands in the article.</summary>
    public static bool SameApartFromPlace(QuoteRecord a, QuoteRecord b) => WithoutPlace(a) == WithoutPlace(b);

    private static QuoteRecord WithoutPlace(QuoteRecord quote) => quote with
    {
        Position = 0,
        ArticleVersion = null,
        Segments = null,
        Context = null,
        Prefix = null,
        Suffix = null,
        Joint = 0,
        Revision = 0,
        CreatedAt = default,
        UpdatedAt = default,
    };

    private long? SpeakerId(ExtractedSpeaker? speaker) =>
        speaker is null ? null : SpeakerRegistry.FindOrAdd(session, speaker.Name, speaker.Type, articleId);

    private static string? PrimarySubtag(string? tag) => tag?.Split('-')[0].ToLowerInvariant();
}
