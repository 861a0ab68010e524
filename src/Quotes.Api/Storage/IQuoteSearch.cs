using Quotes.Api.Text;

namespace Quotes.Api.Storage;

/// <summary>Finds quotes. An engine's own; what it returns are positions, whose rows any engine reads the same way.</summary>
internal interface IQuoteSearch
{
    /// <summary>The next page.</summary>
    /// <param name="after">The position where the page before ended; null: the first page.</param>
    /// <param name="counting">How to count all that match; null: they are not counted.</param>
    FoundQuotes Find(ReadSession session, QuoteFilter filter, long? after, int limit, Counting? counting);

    /// <summary>Positions in the order asked for, at most <paramref name="limit"/>; found one by one while they are asked for.</summary>
    IEnumerable<long> Walk(ReadSession session, QuoteFilter filter, int limit);

    /// <summary>In about how many quotes a word stands, in any of its forms.</summary>
    long QuotesWith(ReadSession session, string form);

    /// <summary>The written forms that a bare word finds.</summary>
    IFormSource Forms(ReadSession session);
}

/// <summary>What of a search was found.</summary>
/// <param name="Positions">In the order asked for.</param>
/// <param name="Count">How many there are in all, at least as many as there are positions; null: they were not counted.</param>
/// <param name="Exact">False: counting was cut off, and there are more.</param>
internal sealed record FoundQuotes(IReadOnlyList<long> Positions, int? Count, bool Exact);

/// <summary>How far to count.</summary>
/// <param name="Cap">The highest exact count.</param>
/// <param name="Budget">How long it may take beyond finding the page.</param>
internal sealed record Counting(int Cap, TimeSpan Budget);

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
