using System.Diagnostics;
using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Walks the index, or where it does not help the table, in the order of positions, and stops as soon as a page is full.</summary>
/// <param name="pairs">Whether the index has pairs of short words.</param>
internal sealed class SqliteQuoteSearch(bool pairs) : IQuoteSearch
{
    public IFormSource Forms(ReadSession session) => new SqliteFormSource(session, []);

    public long QuotesWith(ReadSession session, string form) => new SqliteFormSource(session, []).Languages.Sum(language =>
        session.Prepared.Query<long>(
            "SELECT COALESCE(SUM(quotes), 0) FROM word_forms WHERE language = @language AND stem = @stem",
            ("@language", language), ("@stem", Stemmer.Stem(form, language))).Single());

    public FoundQuotes Find(ReadSession session, QuoteFilter filter, long? after, int limit, Counting? counting)
    {
        var positions = new List<long>(limit);
        using var walk = Walk(session, filter, after, Math.Max(limit, counting?.Cap + 1 ?? 0)).GetEnumerator();
        while (positions.Count < limit && walk.MoveNext())
            positions.Add(walk.Current);
        if (counting is null)
            return new(positions, null, false);
        // A page that is not full has been counted by reading it.
        return positions.Count < limit ? new(positions, positions.Count, true) : Count(session, walk, positions, counting);
    }

    public IEnumerable<long> Walk(ReadSession session, QuoteFilter filter, int limit) => Walk(session, filter, null, limit);

    private IEnumerable<long> Walk(ReadSession session, QuoteFilter filter, long? after, int limit)
    {
        var statement = SearchStatement.Of(session, filter, pairs);
        return PositionRange.Of(filter, after).SelectMany(range => WalkRange(session, statement, range.Low, range.High, limit)).Take(limit);
    }

    private static FoundQuotes Count(ReadSession session, IEnumerator<long> walk, List<long> positions, Counting counting)
    {
        var count = positions.Count;
        var ended = false;
        var started = Stopwatch.GetTimestamp();
        session.TryWithin(counting.Budget, () =>
        {
            // The engine looks at the clock between rows that it drops, this loop between rows that it gives.
            while (count <= counting.Cap && (count % 64 != 0 || Stopwatch.GetElapsedTime(started) <= counting.Budget))
            {
                ended = !walk.MoveNext();
                if (ended)
                    return;
                count++;
            }
        });
        return new(positions, ended ? count : Math.Max(positions.Count, Math.Min(count, counting.Cap)), ended);
    }

    private static IEnumerable<long> WalkRange(ReadSession session, SearchStatement statement, long low, long high, int limit)
    {
        // A row that is only a candidate may be dropped, so the number of rows to fetch is not known.
        var values = statement.Values.And(("@low", low), ("@high", high), ("@limit", statement.Check is null ? limit : -1));
        return statement.Check is { } check
            ? session.Prepared.Query<CandidateRow>(statement.Sql, values).Where(check.Accepts).Select(row => row.Position)
            : session.Prepared.Query<long>(statement.Sql, values);
    }
}
