using System.Globalization;
using System.Text.Json;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Extraction;

namespace Quotes.Api.Quotes;

/// <summary>A quote as a CSV record and as a schema.org <c>Quotation</c>.</summary>
internal static class QuoteShape
{
    public static readonly ListShape<Quote> Shape = new(
        [
            ("id", quote => Number(quote.Id)),
            ("text", quote => quote.Text),
            ("kind", quote => quote.Kind.NameOf()),
            ("stance", quote => quote.Stance.NameOf()),
            ("cue", quote => quote.Cue),
            ("speaker", quote => quote.Speaker?.Name),
            ("speakerId", quote => Number(quote.Speaker?.Id)),
            ("speakerType", quote => quote.Speaker?.Type.NameOf()),
            ("jointWith", quote => string.Join("; ", quote.JointWith.Select(speaker => speaker.Name))),
            ("mention", quote => quote.Mention),
            ("affiliation", quote => quote.Affiliation),
            ("medium", quote => quote.Medium?.Name),
            ("mediumId", quote => Number(quote.Medium?.Id)),
            ("mediumBasis", quote => quote.MediumBasis?.NameOf()),
            ("occasion", quote => quote.Occasion),
            ("date", quote => quote.Date?.Text()),
            ("dateEarliest", quote => quote.DateEarliest?.Text()),
            ("dateBasis", quote => quote.DateBasis.NameOf()),
            ("language", quote => quote.Language),
            ("context", quote => quote.Context),
            ("articleId", quote => Number(quote.Source.ArticleId)),
            ("articleVersion", quote => Number(quote.Source.Version)),
            ("title", quote => quote.Source.Title),
            ("url", quote => quote.Source.Url),
            ("citation", quote => quote.Source.Citation),
            ("outlet", quote => quote.Source.Outlet?.Name),
            ("outletId", quote => Number(quote.Source.Outlet?.Id)),
            ("publishedOn", quote => quote.Source.PublishedOn?.Text()),
            ("segments", quote => string.Join(' ', quote.Source.Segments.Select(segment => string.Create(CultureInfo.InvariantCulture, $"{segment.Start}-{segment.End}")))),
            ("confidence", quote => quote.Confidence.ToString(CultureInfo.InvariantCulture)),
            ("rule", quote => quote.Rule),
            ("identity", quote => quote.Identity.NameOf()),
            ("review", quote => quote.Review.NameOf()),
            ("status", quote => quote.Status.NameOf()),
            ("revision", quote => Number(quote.Revision)),
            ("createdAt", quote => quote.CreatedAt.Text()),
            ("updatedAt", quote => quote.UpdatedAt.Text()),
            ("permalink", quote => quote.Permalink),
        ],
        WriteLinkedData);

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static void WriteLinkedData(Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteString("@type", "Quotation");
        writer.WriteString("@id", quote.Permalink);
        writer.WriteString("text", quote.Text);
        writer.WriteString("genre", quote.Kind.NameOf());
        // schema.org has no word for it, and what was denied must not read as if it had been said.
        if (quote.Stance != Stance.Asserted)
            writer.WriteString("disambiguatingDescription", $"{quote.Stance.NameOf()}{(quote.Cue is null ? "" : $" ({quote.Cue})")}");
        writer.WriteIfKnown("inLanguage", quote.Language);
        writer.WriteIfKnown("dateCreated", quote.Date?.Text());
        if (quote.Speaker is { } speaker)
        {
            writer.WriteStartArray("spokenByCharacter");
            WriteSpeaker(writer, speaker, quote.Affiliation);
            foreach (var other in quote.JointWith)
                WriteSpeaker(writer, other, null);
            writer.WriteEndArray();
        }

        WriteSource(writer, quote.Source);
    }

    private static void WriteSpeaker(Utf8JsonWriter writer, SpeakerRef speaker, string? affiliation)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", speaker.Type is SpeakerType.Person or SpeakerType.Unnamed ? "Person" : "Organization");
        writer.WriteString("@id", $"/v1/speakers/{speaker.Id}");
        writer.WriteString("name", speaker.Name);
        writer.WriteIfKnown(speaker.Type is SpeakerType.Person or SpeakerType.Unnamed ? "jobTitle" : "description", affiliation);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, QuoteSource source)
    {
        writer.WriteIfKnown("creditText", source.Citation);
        if (source.ArticleId is null && source.Url is null)
            return;
        writer.WriteStartObject("isPartOf");
        writer.WriteString("@type", "Article");
        if (source.ArticleId is { } article)
            writer.WriteString("@id", $"/v1/articles/{article}");
        writer.WriteIfKnown("headline", source.Title);
        writer.WriteIfKnown("url", source.Url);
        writer.WriteIfKnown("datePublished", source.PublishedOn?.Text());
        if (source.Outlet is { } outlet)
            writer.WriteEntity("publisher", "Organization", $"/v1/media/{outlet.Id}", outlet.Name);
        writer.WriteEndObject();
    }
}
