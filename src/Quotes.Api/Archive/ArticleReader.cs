using System.Data.Common;
using Dapper;
using Quotes.Api.Http;

namespace Quotes.Api.Archive;

/// <summary>Reads an article as the API shows it.</summary>
internal static class ArticleReader
{
    public const string Select = "SELECT a.*, o.name AS outlet_name FROM articles a LEFT JOIN media o ON o.id = a.outlet_id";

    /// <exception cref="ProblemException">404: there was never such an article; 410: it was deleted.</exception>
    public static Article Require(DbConnection connection, long id)
    {
        var record = RequireRecord(connection, id);
        var summary = record.ToSummary();
        return new Article
        {
            Id = summary.Id,
            ExternalId = summary.ExternalId,
            Title = summary.Title,
            Language = summary.Language,
            Url = summary.Url,
            Outlet = summary.Outlet,
            Author = summary.Author,
            PublishedOn = summary.PublishedOn,
            RetrievedAt = summary.RetrievedAt,
            ArchiveUrl = summary.ArchiveUrl,
            Type = summary.Type,
            Version = summary.Version,
            TextSha256 = summary.TextSha256,
            CreatedAt = summary.CreatedAt,
            UpdatedAt = summary.UpdatedAt,
            Text = TextOf(connection, id, record.Version),
            SameTextAs = SameTextAs(connection, record),
            Quotes = QuoteReader.OfArticle(connection, id),
        };
    }

    /// <exception cref="ProblemException">404: there was never such an article; 410: it was deleted.</exception>
    public static ArticleRecord RequireRecord(DbConnection connection, long id)
    {
        var record = connection.QuerySingleOrDefault<ArticleRecord>($"{Select} WHERE a.id = @id", new { id })
            ?? throw ProblemException.NotFound($"There is no article {id}.");
        return record.Status == "active"
            ? record
            : throw new ProblemException(StatusCodes.Status410Gone, $"Article {id} was {record.Status} on {record.UpdatedAt.Text()}.");
    }

    public static string TextOf(DbConnection connection, long id, long version) => connection.ExecuteScalar<string>(
        "SELECT text FROM article_versions WHERE article_id = @id AND version = @version", new { id, version })!;

    /// <summary>Null: the article names no outlet.</summary>
    public static long? OutletOf(DbConnection connection, long id) =>
        connection.ExecuteScalar<long?>("SELECT outlet_id FROM articles WHERE id = @id", new { id });

    private static IReadOnlyList<long> SameTextAs(DbConnection connection, ArticleRecord record) => connection
        .Query<long>(
            "SELECT id FROM articles WHERE text_sha256 = @TextSha256 AND id <> @Id AND status = 'active' ORDER BY id LIMIT 100",
            new { record.TextSha256, record.Id })
        .AsList();
}
