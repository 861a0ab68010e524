using System.Text.Json.Serialization;
using Quotes.Extraction;

namespace Quotes.Api.Archive;

/// <summary>A quotation with all that is known about it.</summary>
public sealed record Quote
{
    /// <summary>Unique in this archive, for good.</summary>
    public required long Id { get; init; }

    /// <summary>Path of this quote on this server, for citing it.</summary>
    public required string Permalink { get; init; }

    /// <summary>The words, without quotation marks; the segments joined by one space.</summary>
    public required string Text { get; init; }

    /// <summary>Only in a search with <c>highlight=true</c>: the text as HTML, the words that matched in <c>mark</c> elements.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Highlight { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>What the speaker does with the content; read an indirect quote together with it and with the cue.</summary>
    public required Stance Stance { get; init; }

    /// <summary>BCP 47 primary subtag; null: not known.</summary>
    public string? Language { get; init; }

    /// <summary>The first named of those who said it; null: not known.</summary>
    public SpeakerRef? Speaker { get; init; }

    /// <summary>Who said it together with the speaker.</summary>
    public required IReadOnlyList<SpeakerRef> JointWith { get; init; }

    /// <summary>The words beside the quote that point at the speaker; null: it has no attribution of its own.</summary>
    public string? Mention { get; init; }

    /// <summary>Role and organisation of the speaker as the article words it.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Where it was uttered, as the article states, else the article's outlet; null: neither is known.</summary>
    public MediumRef? Medium { get; init; }

    /// <summary>What <c>medium</c> rests on; null when there is none.</summary>
    public MediumBasis? MediumBasis { get; init; }

    /// <summary>The document or event where it was uttered.</summary>
    public string? Occasion { get; init; }

    /// <summary>The day it was said, the last day possible, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where only a period is told: its first day, <c>date</c> being its last.</summary>
    public DateOnly? DateEarliest { get; init; }

    public required DateBasis DateBasis { get; init; }

    /// <summary>The reporting words.</summary>
    public string? Cue { get; init; }

    /// <summary>The sentence or sentences around it.</summary>
    public string? Context { get; init; }

    public required QuoteSource Source { get; init; }

    /// <summary>0 to 1: how often a quote found this way is right. 1 for a quote entered by hand.</summary>
    public required double Confidence { get; init; }

    /// <summary>The extraction rule that found it, or <c>manual</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether a person confirmed that the speaker is that very person and no namesake.</summary>
    public required Identity Identity { get; init; }

    public required Review Review { get; init; }

    public required QuoteStatus Status { get; init; }

    /// <summary>Why it has the status; null: no reason was given.</summary>
    public string? StatusReason { get; init; }

    /// <summary>1 for the first state; each change adds one.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>Where a quote stands.</summary>
public sealed record QuoteSource
{
    /// <summary>The article in this archive; null: there is none.</summary>
    public long? ArticleId { get; init; }

    /// <summary>The version of the article that the segments refer to.</summary>
    public int? Version { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    /// <summary>In words, for a quote that is neither in an article of this archive nor at a URL.</summary>
    public string? Citation { get; init; }

    /// <summary>Who published the article.</summary>
    public MediumRef? Outlet { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>In Unicode code points of the article version's text, end exclusive; empty without an article.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>The text just before the first segment, up to 32 characters (W3C TextQuoteSelector).</summary>
    public string? Prefix { get; init; }

    /// <summary>The text just after the last segment, up to 32 characters.</summary>
    public string? Suffix { get; init; }
}

public enum Identity
{
    Assumed,
    Confirmed,
}

public enum Review
{
    Unreviewed,
    Confirmed,
    Rejected,
    Corrected,
}

public enum QuoteStatus
{
    Active,

    /// <summary>A later version of the article does not have it any more.</summary>
    RemovedFromSource,

    /// <summary>Taken back by a person.</summary>
    Retracted,

    /// <summary>Erased by order of a court or a privacy law.</summary>
    Redacted,
}
