using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Ingest;

/// <summary>The columns of an article out of its input.</summary>
internal sealed record ArticleRow
{
    private const string InsertVersionSql = """
        INSERT INTO article_versions (article_id, version, outlet_id, external_id, url, title, language, author, published_on, retrieved_at,
                                      archive_url, type, text_sha256, created_at, text)
        VALUES (@Id, @Version, @OutletId, @ExternalId, @Url, @Title, @PostedLanguage, @Author, @PublishedOn, @RetrievedAt,
                @ArchiveUrl, @Type, @TextSha256, @Now, @Text)
        """;

    public long Id { get; init; }

    public long Version { get; init; }

    public long? OutletId { get; init; }

    public string? ExternalId { get; init; }

    public string? Url { get; init; }

    public string? UrlKey { get; init; }

    public string? Title { get; init; }

    /// <summary>As posted, else detected.</summary>
    public string? Language { get; init; }

    public string? PostedLanguage { get; init; }

    public string? Author { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateTimeOffset? RetrievedAt { get; init; }

    public string? ArchiveUrl { get; init; }

    public required string Type { get; init; }

    public required byte[] TextSha256 { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset Now { get; init; }

    public static ArticleRow Of(WriteSession session, ArticleInput input, string? detectedLanguage) => new()
    {
        OutletId = input.Medium is null ? null : MediumRegistry.FindOrAdd(session, input.Medium),
        ExternalId = input.ExternalId,
        Url = input.Url,
        UrlKey = input.Url is null ? null : Ingest.UrlKey.Of(input.Url),
        Title = input.Title,
        Language = input.Language ?? detectedLanguage,
        PostedLanguage = input.Language,
        Author = input.Author,
        PublishedOn = input.PublishedOn,
        RetrievedAt = input.RetrievedAt,
        ArchiveUrl = input.ArchiveUrl,
        Type = (input.Type ?? ArticleType.Article).NameOf(),
        TextSha256 = KnownArticle.HashOf(input.Text),
        Text = input.Text,
        Now = session.Now,
    };

    /// <summary>Adds a version of an article that is there.</summary>
    public void InsertVersion(WriteSession session, long articleId, long version) =>
        session.Prepared.Execute(InsertVersionSql, this with { Id = articleId, Version = version });
}
