using System.Globalization;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;

namespace Quotes.Api.Articles;

/// <summary>An article as a CSV record and as a schema.org <c>Article</c>.</summary>
internal static class ArticleShape
{
    public static readonly ListShape<ArticleSummary> Shape = new(
        [
            ("id", article => article.Id.ToString(CultureInfo.InvariantCulture)),
            ("externalId", article => article.ExternalId),
            ("title", article => article.Title),
            ("language", article => article.Language),
            ("url", article => article.Url),
            ("outlet", article => article.Outlet?.Name),
            ("outletId", article => article.Outlet?.Id.ToString(CultureInfo.InvariantCulture)),
            ("author", article => article.Author),
            ("publishedOn", article => article.PublishedOn?.Text()),
            ("retrievedAt", article => article.RetrievedAt?.Text()),
            ("archiveUrl", article => article.ArchiveUrl),
            ("type", article => article.Type.NameOf()),
            ("version", article => article.Version.ToString(CultureInfo.InvariantCulture)),
            ("textSha256", article => article.TextSha256),
            ("createdAt", article => article.CreatedAt.Text()),
            ("updatedAt", article => article.UpdatedAt.Text()),
        ],
        (writer, article) =>
        {
            writer.WriteString("@type", "Article");
            writer.WriteString("@id", $"/v1/articles/{article.Id}");
            writer.WriteIfKnown("headline", article.Title);
            writer.WriteIfKnown("inLanguage", article.Language);
            writer.WriteIfKnown("url", article.Url);
            writer.WriteIfKnown("archivedAt", article.ArchiveUrl);
            writer.WriteIfKnown("datePublished", article.PublishedOn?.Text());
            writer.WriteIfKnown("creditText", article.Author);
            if (article.Outlet is { } outlet)
                writer.WriteEntity("publisher", "Organization", $"/v1/media/{outlet.Id}", outlet.Name);
        });
}
