using Quotes.Api.Archive;
using Quotes.Api.Storage;

namespace Quotes.Api.Quotes;

/// <summary>The whole result of a search, in pages by key: each page sees the archive as it is then, and none holds it as it was.</summary>
internal static class QuoteExport
{
    private const int PageSize = 500;

    /// <summary>What reads each page; finding its quotes is done when it is asked for, reading them when it is run.</summary>
    /// <param name="after">The position after which to begin; null: at the beginning.</param>
    /// <param name="limit">The most quotes; null: all.</param>
    public static IEnumerable<Func<IReadOnlyList<Quote>>> Pages(IDatabase database, SearchParameters asked, long? after, int? limit)
    {
        var filter = database.Read(session => SearchFilter.Of(session.Connection, asked).Filter);
        for (var left = limit ?? long.MaxValue; left > 0; left -= PageSize)
        {
            var most = (int)Math.Min(left, PageSize);
            var positions = database.Read(session => database.Search.Find(session, filter, after, most, null).Positions);
            yield return () => Read(database, asked, filter, positions);
            if (positions.Count < most)
                yield break;
            after = positions[^1];
        }
    }

    private static IReadOnlyList<Quote> Read(IDatabase database, SearchParameters asked, QuoteFilter filter, IReadOnlyList<long> positions) => database.Read(session =>
    {
        var quotes = QuoteReader.ByPositions(session, positions);
        return asked.Highlight && filter.Words is not null ? Highlights.Add(quotes, filter, database.Search.Forms(session)) : quotes;
    });
}
