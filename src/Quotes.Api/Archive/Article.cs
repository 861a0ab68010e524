using System.Text.Json.Serialization;

namespace Quotes.Api.Archive;

/// <summary>An article as it was published, without its text.</summary>
public record ArticleSummary
{
    public required long Id { get; init; }

    /// <summary>The article's id at its outlet.</summary>
    public string? ExternalId { get; init; }

    public string? Title { get; init; }

    /// <summary>BCP 47 tag as posted, else detected; null: neither.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public MediumRef? Outlet { get; init; }

    public string? Author { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>A copy in a web archive.</summary>
    public string? ArchiveUrl { get; init; }

    public required ArticleType Type { get; init; }

    /// <summary>1 for the first text; each change of text or data adds one.</summary>
    public required int Version { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hex.</summary>
    public required string TextSha256 { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>An article with its text and its quotes.</summary>
public sealed record Article : ArticleSummary
{
    /// <summary>Only in the answer to POST and PATCH: what became of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Outcome? Outcome { get; init; }

    /// <summary>Unchanged, as posted.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of other articles with the very same text: wire copy, for instance. At most 100.</summary>
    public required IReadOnlyList<long> SameTextAs { get; init; }

    /// <summary>In the order of the text; rejected, retracted and redacted ones left out.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }
}

public enum ArticleType
{
    Article,
    Transcript,
    Broadcast,
    Post,
    Document,
}

public enum Outcome
{
    Created,

    /// <summary>It was known, with the same text and data; nothing was written.</summary>
    Unchanged,

    /// <summary>It was known; the new text or data is a new version.</summary>
    Updated,
}
