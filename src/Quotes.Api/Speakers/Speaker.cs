using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Extraction;

namespace Quotes.Api.Speakers;

/// <summary>A person, institution, group or unnamed source.</summary>
public record Speaker
{
    public required long Id { get; init; }

    /// <summary>The canonical name; of an unnamed source the description as its article has it.</summary>
    public required string Name { get; init; }

    public required SpeakerType Type { get; init; }

    /// <summary>Other names it is found by.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public string? WikidataId { get; init; }

    /// <summary>Quotes of which it is the first named speaker, counted up to 1,000.</summary>
    public required Total Quotes { get; init; }
}

/// <summary>A speaker with all that the quotes tell.</summary>
public sealed record SpeakerDetails : Speaker
{
    /// <summary>As the articles worded them, latest first; at most 100.</summary>
    public required IReadOnlyList<Affiliation> Affiliations { get; init; }

    /// <summary>Of a bare surname: whom it may stand for. Nobody is joined by a surname alone. At most 25.</summary>
    public required IReadOnlyList<SpeakerRef> MayBe { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>A role or organisation that quotes name.</summary>
/// <param name="FirstDate">Day of the earliest quote that names it; null: none of them has a date.</param>
/// <param name="LastDate">Day of the latest.</param>
/// <param name="Quotes">How many quotes name it.</param>
public sealed record Affiliation(string Text, DateOnly? FirstDate, DateOnly? LastDate, int Quotes);
