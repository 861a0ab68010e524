using System.Data.Common;
using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Extraction;

namespace Quotes.Api.Speakers;

internal static class SpeakerReader
{
    private const int CountCap = 1000;

    /// <summary>In the order of the ids given.</summary>
    public static IReadOnlyList<Speaker> ByIds(DbConnection connection, IReadOnlyList<long> ids)
    {
        var rows = connection.Query<Row>("SELECT id, name, type, wikidata_id FROM speakers WHERE id IN @ids", new { ids }).ToDictionary(row => row.Id);
        var aliases = Aliases(connection, ids);
        return
        [
            .. ids.Select(id => rows[id]).Select(row => new Speaker
            {
                Id = row.Id,
                Name = row.Name,
                Type = row.Type,
                Aliases = [.. aliases[row.Id]],
                WikidataId = row.WikidataId,
                Quotes = QuotesOf(connection, row.Id),
            }),
        ];
    }

    private static ILookup<long, string> Aliases(DbConnection connection, IReadOnlyList<long> ids) => connection
        .Query<(long Id, string Name)>(
            "SELECT speaker_id, name FROM speaker_names WHERE speaker_id IN @ids AND basis = 'alias' ORDER BY name", new { ids })
        .ToLookup(row => row.Id, row => row.Name);

    private static Total QuotesOf(DbConnection connection, long id)
    {
        var ids = NameResolver.WithMerged(connection, "speakers", [id]);
        var count = connection.ExecuteScalar<int>(
            "SELECT COUNT(*) FROM (SELECT 1 FROM quotes WHERE speaker_id IN @ids LIMIT @limit)", new { ids, limit = CountCap + 1 });
        return new Total(Math.Min(count, CountCap), count <= CountCap);
    }

    private sealed record Row
    {
        public long Id { get; init; }

        public string Name { get; init; } = "";

        public SpeakerType Type { get; init; }

        public string? WikidataId { get; init; }
    }
}
