using Quotes.Api.Text;

namespace Quotes.Api.Storage;

/// <summary>Finds quotes. An engine's own; what it returns are positions, whose rows any engine reads the same way.</summary>
internal interface IQuoteSearch
{
    /// <summary>Positions in the order asked for, at most <paramref name="limit"/>.</summary>
    /// <param name="after">The position where the page before ended; null: the first page.</param>
    IReadOnlyList<long> Find(ReadSession session, QuoteFilter filter, long? after, int limit);

    /// <summary>How many there are; at least <c>Count</c> when the counting was cut off.</summary>
    (int Count, bool Exact) Count(ReadSession session, QuoteFilter filter, int cap, TimeSpan budget);

    /// <summary>The written forms that a bare word finds.</summary>
    IFormSource Forms(ReadSession session);
}

/// <summary>What to find; an empty list filters nothing, several values of one filter mean any of them.</summary>
internal sealed record QuoteFilter
{
    /// <summary>The words of the quote; null: any.</summary>
    public SearchQuery? Words { get; init; }

    /// <summary>The written forms only, not the other forms of their stems.</summary>
    public bool Exact { get; init; }

    /// <summary>Words of the affiliation.</summary>
    public IReadOnlyList<SearchQuery> Affiliations { get; init; } = [];

    public IReadOnlyList<long> Speakers { get; init; } = [];

    public IReadOnlyList<long> Media { get; init; } = [];

    public IReadOnlyList<long> Outlets { get; init; } = [];

    public IReadOnlyList<long> Articles { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Stances { get; init; } = [];

    /// <summary>Empty: all but rejected.</summary>
    public IReadOnlyList<string> Reviews { get; init; } = [];

    /// <summary>Empty: all but retracted and redacted.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>The first day, itself included.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, itself included.</summary>
    public DateOnly? To { get; init; }

    public double? MinConfidence { get; init; }

    public bool OldestFirst { get; init; }
}
