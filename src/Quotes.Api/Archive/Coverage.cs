using System.Data.Common;
using Dapper;
using Quotes.Api.Storage;

namespace Quotes.Api.Archive;

/// <summary>How much the archive holds: not found here is not “never said”.</summary>
/// <param name="Articles">Articles in the archive.</param>
/// <param name="Outlets">Outlets that published them.</param>
/// <param name="From">The first day that a quote has; null: no quote has a date.</param>
/// <param name="To">The last day.</param>
public sealed record Coverage(long Articles, long Outlets, DateOnly? From, DateOnly? To);

internal static class CoverageReader
{
    public static Coverage Read(DbConnection connection) => new(
        // Ids count up and no row is ever deleted: the highest is how many there are.
        connection.ExecuteScalar<long>("SELECT COALESCE(MAX(id), 0) - (SELECT COUNT(*) FROM articles WHERE status <> 'active') FROM articles"),
        connection.ExecuteScalar<long>("SELECT COUNT(*) FROM media m WHERE EXISTS (SELECT 1 FROM articles a WHERE a.outlet_id = m.id AND a.status = 'active')"),
        DayAt(connection, "ASC"),
        DayAt(connection, "DESC"));

    private static DateOnly? DayAt(DbConnection connection, string direction) => connection.QueryFirstOrDefault<DateOnly?>(
        $"SELECT date FROM quotes WHERE position >= {QuotePosition.FirstDated} ORDER BY position {direction} LIMIT 1");
}
