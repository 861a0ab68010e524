using System.Data.Common;
using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Media;

/// <summary>An outlet, programme or platform.</summary>
public sealed record Medium
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Articles that it published, counted up to 1,000.</summary>
    public required Total Articles { get; init; }

    /// <summary>Quotes uttered there, counted up to 1,000.</summary>
    public required Total Quotes { get; init; }
}

internal static class MediumReader
{
    private const int CountCap = 1000;

    /// <summary>In the order of the ids given.</summary>
    public static IReadOnlyList<Medium> ByIds(DbConnection connection, IReadOnlyList<long> ids)
    {
        var names = connection.Query<(long Id, string Name)>("SELECT id, name FROM media WHERE id IN @ids", new { ids }).ToDictionary(row => row.Id, row => row.Name);
        return
        [
            .. ids.Select(id => new Medium
            {
                Id = id,
                Name = names[id],
                Articles = Count(connection, "articles WHERE status = 'active' AND outlet_id", id),
                Quotes = Count(connection, $"quotes WHERE {QuoteRecord.IsShown} AND medium_id", id),
            }),
        ];
    }

    private static Total Count(DbConnection connection, string of, long id)
    {
        var count = connection.ExecuteScalar<int>(
            $"SELECT COUNT(*) FROM (SELECT 1 FROM {of} IN @ids LIMIT @limit)",
            new { ids = NameResolver.WithMerged(connection, "media", [id]), limit = CountCap + 1 });
        return new Total(Math.Min(count, CountCap), count <= CountCap);
    }
}
