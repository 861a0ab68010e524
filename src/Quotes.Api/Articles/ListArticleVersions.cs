using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Articles;

/// <summary>An article as it was posted once.</summary>
public sealed record ArticleVersion
{
    public required int Version { get; init; }

    public required string Text { get; init; }

    public string? Title { get; init; }

    /// <summary>As posted; null: it was detected.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }

    public string? ExternalId { get; init; }

    public MediumRef? Outlet { get; init; }

    public string? Author { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateTimeOffset? RetrievedAt { get; init; }

    public string? ArchiveUrl { get; init; }

    public required ArticleType Type { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hex.</summary>
    public required string TextSha256 { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

internal static class ListArticleVersions
{
    public static Page<ArticleVersion> Handle(long id, IDatabase database) => database.Read(session =>
    {
        ArticleReader.RequireRecord(session.Connection, id);
        var rows = session.Connection.Query<Row>(
            """
            SELECT v.*, o.name AS outlet_name
            FROM article_versions v LEFT JOIN media o ON o.id = v.outlet_id
            WHERE v.article_id = @id ORDER BY v.version
            """,
            new { id }).AsList();
        return new Page<ArticleVersion>([.. rows.Select(row => row.ToVersion())], null);
    });

    private sealed record Row
    {
        public long Version { get; init; }

        public string Text { get; init; } = "";

        public string? Title { get; init; }

        public string? Language { get; init; }

        public string? Url { get; init; }

        public string? ExternalId { get; init; }

        public long? OutletId { get; init; }

        public string? OutletName { get; init; }

        public string? Author { get; init; }

        public DateOnly? PublishedOn { get; init; }

        public DateTimeOffset? RetrievedAt { get; init; }

        public string? ArchiveUrl { get; init; }

        public string Type { get; init; } = "";

        public byte[] TextSha256 { get; init; } = [];

        public DateTimeOffset CreatedAt { get; init; }

        public ArticleVersion ToVersion() => new()
        {
            Version = (int)Version,
            Text = Text,
            Title = Title,
            Language = Language,
            Url = Url,
            ExternalId = ExternalId,
            Outlet = OutletId is { } outlet ? new(outlet, OutletName!) : null,
            Author = Author,
            PublishedOn = PublishedOn,
            RetrievedAt = RetrievedAt,
            ArchiveUrl = ArchiveUrl,
            Type = EnumNames<ArticleType>.Parse(Type),
            TextSha256 = Convert.ToHexStringLower(TextSha256),
            CreatedAt = CreatedAt,
        };
    }
}
