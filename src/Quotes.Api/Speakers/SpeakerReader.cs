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

    // What a search for the speaker finds: a quote said together counts for each.
    private static Total QuotesOf(DbConnection connection, long id)
    {
        var count = connection.ExecuteScalar<int>(
            $"""
            SELECT COUNT(*) FROM (
                SELECT id FROM (SELECT id FROM quotes WHERE speaker_id IN @ids AND {QuoteRecord.IsShown} LIMIT @limit)
                UNION
                SELECT id FROM (
                    SELECT q.id FROM quote_joint_speakers j JOIN quotes q ON q.id = j.quote_id
                    WHERE j.speaker_id IN @ids AND {QuoteRecord.IsShown} LIMIT @limit))
            """,
            new { ids = NameResolver.WithMerged(connection, "speakers", [id]), limit = CountCap + 1 });
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
