using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Walks the index, or where it does not help the table, in the order of positions, and stops as soon as a page is full.</summary>
internal sealed class SqliteQuoteSearch : IQuoteSearch
{
    public IFormSource Forms(ReadSession session) => new SqliteFormSource(session.Connection, []);

    public IReadOnlyList<long> Find(ReadSession session, QuoteFilter filter, long? after, int limit) =>
        [.. Walk(session, filter, after, limit).Take(limit)];

    public (int Count, bool Exact) Count(ReadSession session, QuoteFilter filter, int cap, TimeSpan budget)
    {
        var count = 0;
        var cut = false;
        var started = Stopwatch.GetTimestamp();
        var finished = session.TryWithin(budget, () =>
        {
            foreach (var _ in Walk(session, filter, null, cap + 1))
            {
                count++;
                // The engine looks at the clock between rows that it drops, this loop between rows that it gives.
                cut = count % 64 == 0 && Stopwatch.GetElapsedTime(started) > budget;
                if (cut)
                    return;
            }
        });
        return (Math.Min(count, cap), finished && !cut && count <= cap);
    }

    private static IEnumerable<long> Walk(ReadSession session, QuoteFilter filter, long? after, int limit)
    {
        foreach (var (low, high) in PositionRange.Of(filter, after))
        {
            var found = 0;
            foreach (var position in WalkRange(session.Connection, filter, low, high, limit))
            {
                yield return position;
                if (++found == limit)
                    yield break;
            }
        }
    }

    private static IEnumerable<long> WalkRange(DbConnection connection, QuoteFilter filter, long low, long high, int limit)
    {
        var statement = SearchStatement.Of(connection, filter);
        var parameters = new DynamicParameters(statement.Parameters);
        parameters.Add("low", low);
        parameters.Add("high", high);
        // A row that is only a candidate may be dropped below, so the number of rows to fetch is not known.
        parameters.Add("limit", statement.Check is null ? limit : -1);
        var matchers = new Dictionary<string, QueryMatcher>();
        var tokens = new List<Token>();
        foreach (var row in connection.Query<Candidate>(statement.Sql, parameters, buffered: false))
        {
            if (statement.Check is { } forms)
            {
                var language = row.Language ?? SqliteFormSource.Unknown;
                if (!matchers.TryGetValue(language, out var matcher))
                    matchers.Add(language, matcher = new QueryMatcher(filter.Words!, forms, language));
                Analyser.Analyse(row.Text, tokens);
                if (!matcher.Matches(tokens))
                    continue;
            }

            yield return row.Position;
        }
    }

    private sealed record Candidate
    {
        public long Position { get; init; }

        public string? Language { get; init; }

        public string? Text { get; init; }
    }
}
