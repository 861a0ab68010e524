using System.Text.Json;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Archive;

/// <summary>A row of <c>quotes</c>. Enums are kept by the name that the database, the JSON and the queries share.</summary>
internal record QuoteRecord
{
    public const string Manual = "manual";

    /// <summary>Of the table <c>quotes</c> in SQL: not <see cref="IsHidden"/>, in the words of the indexes that serve it.</summary>
    public const string IsShown = "review <> 'rejected' AND status NOT IN ('retracted', 'redacted')";

    public long Position { get; init; }

    public long Id { get; init; }

    public long? ArticleId { get; init; }

    public long? ArticleVersion { get; init; }

    public string Kind { get; init; } = "";

    public string Stance { get; init; } = "";

    public string Status { get; init; } = "";

    public string Review { get; init; } = "";

    public string? Language { get; init; }

    public double Confidence { get; init; }

    public long? SpeakerId { get; init; }

    /// <summary>How many more speakers stand in <c>quote_joint_speakers</c>.</summary>
    public long Joint { get; init; }

    public long? MediumId { get; init; }

    public string? MediumBasis { get; init; }

    public string Identity { get; init; } = "";

    public DateOnly? Date { get; init; }

    public DateOnly? DateEarliest { get; init; }

    public string DateBasis { get; init; } = "";

    public string Rule { get; init; } = "";

    public string? Cue { get; init; }

    public string? Mention { get; init; }

    public string? Affiliation { get; init; }

    public string? Occasion { get; init; }

    /// <summary>JSON, <c>[[start,end],…]</c> in code points; null: no place in a stored text.</summary>
    public string? Segments { get; init; }

    public string? SourceUrl { get; init; }

    public string? Citation { get; init; }

    public string? StatusReason { get; init; }

    public long Revision { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public string Text { get; init; } = "";

    public string? Context { get; init; }

    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    /// <summary>A person made it or looked at it: a new extraction does not overrule that.</summary>
    public bool IsKept => Review != "unreviewed" || Rule == Manual;

    /// <summary>Lists leave it out unless asked.</summary>
    public bool IsHidden => Review == "rejected" || Status is "retracted" or "redacted";

    public IReadOnlyList<Segment> SegmentList() => Segments is null
        ? []
        : [.. JsonSerializer.Deserialize<int[][]>(Segments, Json.Options)!.Select(pair => new Segment(pair[0], pair[1]))];

    public static string? WriteSegments(IReadOnlyList<Segment> segments) => segments.Count == 0
        ? null
        : JsonSerializer.Serialize(segments.Select(segment => new[] { segment.Start, segment.End }), Json.Options);

    /// <summary>The same quote at the position that its date and id give.</summary>
    public QuoteRecord Placed() => this with { Position = QuotePosition.Of(Date, Id) };
}
