namespace Quotes.Api.Storage.Sqlite;

/// <summary>Which positions a search walks, both ends included.</summary>
internal static class PositionRange
{
    /// <summary>
    /// Newest first is one range, downwards; what has no date has the lowest positions and so comes last. Oldest first is two, upwards: what
    /// has a date, then what has none.
    /// </summary>
    public static IEnumerable<(long Low, long High)> Of(QuoteFilter filter, long? after)
    {
        var low = filter.From is { } from ? QuotePosition.FirstOf(from) : filter.To is null ? 0 : QuotePosition.FirstDated;
        var high = filter.To is { } to ? QuotePosition.LastOf(to) : long.MaxValue;
        if (!filter.OldestFirst)
        {
            yield return (low, Math.Min(high, (after ?? long.MaxValue) - (after is null ? 0 : 1)));
            yield break;
        }

        if (after is null or >= QuotePosition.FirstDated)
            yield return (Math.Max(Math.Max(low, QuotePosition.FirstDated), (after ?? 0) + 1), high);
        if (low == 0)
            yield return (after is < QuotePosition.FirstDated ? after.Value + 1 : 0, QuotePosition.FirstDated - 1);
    }
}
