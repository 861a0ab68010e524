using Dapper;
using Microsoft.Data.Sqlite;
using Quotes.Api.Archive;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>What each quote of the table is to be found by, in the order of positions.</summary>
internal static class IndexedQuotes
{
    private const int PageSize = 2_000;

    public static IEnumerable<IReadOnlyList<(long Position, QuoteIndexEntry Entry)>> Pages(SqliteConnection connection)
    {
        for (var after = -1L; ;)
        {
            var rows = connection.Query<Row>(
                """
                SELECT q.position, q.id, q.text, q.affiliation, q.language, q.stance, q.status, q.review, q.speaker_id, q.medium_id, q.joint, a.outlet_id
                FROM quotes q LEFT JOIN articles a ON a.id = q.article_id
                WHERE q.position > @after ORDER BY q.position LIMIT @PageSize
                """,
                new { after, PageSize }).AsList();
            if (rows.Count == 0)
                yield break;
            yield return [.. rows.Select(row => (row.Position, row.Entry(row.Joint == 0 ? [] : Joint(connection, row.Id))))];
            after = rows[^1].Position;
        }
    }

    private static List<long> Joint(SqliteConnection connection, long id) =>
        connection.Query<long>("SELECT speaker_id FROM quote_joint_speakers WHERE quote_id = @id ORDER BY ordinal", new { id }).AsList();

    private sealed record Row : QuoteRecord
    {
        public long? OutletId { get; init; }

        public QuoteIndexEntry Entry(IReadOnlyList<long> jointWith) => new(
            Text, Affiliation, Language, Stance, SpeakerId is { } speaker ? [.. jointWith.Prepend(speaker).Distinct()] : jointWith, MediumId, OutletId, IsHidden);
    }
}
