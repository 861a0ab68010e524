using Quotes.Api.Http;

namespace Quotes.Api.Archive;

/// <summary>A row of <c>articles</c> with its outlet's name.</summary>
internal sealed record ArticleRecord
{
    public long Id { get; init; }

    public long? OutletId { get; init; }

    public string? OutletName { get; init; }

    public string? ExternalId { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? Author { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateTimeOffset? RetrievedAt { get; init; }

    public string? ArchiveUrl { get; init; }

    public string Type { get; init; } = "";

    public byte[] TextSha256 { get; init; } = [];

    public long Version { get; init; }

    public string Status { get; init; } = "";

    public long Revision { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public MediumRef? Outlet => OutletId is { } id ? new(id, OutletName!) : null;

    public ArticleSummary ToSummary() => new()
    {
        Id = Id,
        ExternalId = ExternalId,
        Title = Title,
        Language = Language,
        Url = Url,
        Outlet = Outlet,
        Author = Author,
        PublishedOn = PublishedOn,
        RetrievedAt = RetrievedAt,
        ArchiveUrl = ArchiveUrl,
        Type = EnumNames<ArticleType>.Parse(Type),
        Version = (int)Version,
        TextSha256 = Convert.ToHexStringLower(TextSha256),
        CreatedAt = CreatedAt,
        UpdatedAt = UpdatedAt,
    };
}
