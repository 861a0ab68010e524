using Quotes.Api.Archive;

namespace Quotes.Api.Ingest;

/// <summary>An article to store.</summary>
public sealed record ArticleInput
{
    /// <summary>The article as published, paragraphs separated by line breaks; stored unchanged. Up to 2,000,000 characters.</summary>
    public required string Text { get; init; }

    public string? Title { get; init; }

    /// <summary>BCP 47 tag; left out: detected.</summary>
    public string? Language { get; init; }

    /// <summary>Absolute http or https address of the article.</summary>
    public string? Url { get; init; }

    /// <summary>The article's id at its outlet; it identifies the article before its URL does.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Name of the outlet that published it.</summary>
    public string? Medium { get; init; }

    public string? Author { get; init; }

    /// <summary>What yesterday and Tuesday in the text are counted from.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>When it was fetched; another instant alone makes no new version.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>Address of a copy in a web archive.</summary>
    public string? ArchiveUrl { get; init; }

    /// <summary>Left out: <c>article</c>.</summary>
    public ArticleType? Type { get; init; }

    /// <summary>This input where it says something, else what is known already: a POST adds and changes, it does not take away. Another
    /// spelling of the same URL or outlet is nothing new.</summary>
    public ArticleInput Over(ArticleInput known) => new()
    {
        Text = Text,
        Title = Title ?? known.Title,
        Language = Language ?? known.Language,
        Url = Url is null || (known.Url is not null && UrlKey.Of(Url) == UrlKey.Of(known.Url)) ? known.Url : Url,
        ExternalId = ExternalId ?? known.ExternalId,
        Medium = Medium is null || (known.Medium is not null && NameKey.Of(Medium) == NameKey.Of(known.Medium)) ? known.Medium : Medium,
        Author = Author ?? known.Author,
        PublishedOn = PublishedOn ?? known.PublishedOn,
        RetrievedAt = RetrievedAt ?? known.RetrievedAt,
        ArchiveUrl = ArchiveUrl ?? known.ArchiveUrl,
        Type = Type ?? known.Type,
    };
}
