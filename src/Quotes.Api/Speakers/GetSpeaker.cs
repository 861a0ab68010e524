using System.Data.Common;
using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Speakers;

internal static class GetSpeaker
{
    private const string RowSql = "SELECT id, merged_into, created_at, updated_at FROM speakers WHERE id = @id";

    public static IResult Handle(long id, IDatabase database) => database.Read<IResult>(session =>
        session.Connection.QuerySingleOrDefault<Row>(RowSql, new { id })?.MergedInto is { } target
            ? TypedResults.Redirect($"/v1/speakers/{target}", permanent: false, preserveMethod: true)
            : new Tagged<SpeakerDetails>(Details(session.Connection, id)));

    /// <exception cref="ProblemException">404: there is no such speaker.</exception>
    public static SpeakerDetails Details(DbConnection connection, long id)
    {
        var row = connection.QuerySingleOrDefault<Row>(RowSql, new { id }) ?? throw ProblemException.NotFound($"There is no speaker {id}.");
        var speaker = SpeakerReader.ByIds(connection, [row.Id])[0];
        return new SpeakerDetails
        {
            Id = speaker.Id,
            Name = speaker.Name,
            Type = speaker.Type,
            Aliases = speaker.Aliases,
            WikidataId = speaker.WikidataId,
            Quotes = speaker.Quotes,
            Affiliations = Affiliations(connection, row.Id),
            MayBe = MayBe(connection, speaker),
            CreatedAt = row.CreatedAt,
            UpdatedAt = row.UpdatedAt,
        };
    }

    private static List<Affiliation> Affiliations(DbConnection connection, long id) => [.. connection
        .Query<AffiliationRow>(
            $"""
            SELECT affiliation AS text, MIN(date) AS first_date, MAX(date) AS last_date, COUNT(*) AS quotes
            FROM quotes
            WHERE speaker_id IN @ids AND affiliation IS NOT NULL AND {QuoteRecord.IsShown}
            GROUP BY affiliation ORDER BY last_date DESC, affiliation LIMIT 100
            """,
            new { ids = NameResolver.WithMerged(connection, "speakers", [id]) })
        .Select(row => new Affiliation(row.Text, row.FirstDate, row.LastDate, (int)row.Quotes))];

    private static IReadOnlyList<SpeakerRef> MayBe(DbConnection connection, Speaker speaker)
    {
        if (speaker.Type != SpeakerType.Person)
            return [];
        return
        [
            .. connection.Query<RefRow>(
                """
                SELECT s.id, s.name, s.type
                FROM speaker_names n JOIN speakers s ON s.id = n.speaker_id
                WHERE n.name_key = @key AND n.basis = 'surname' AND s.id <> @Id AND s.merged_into IS NULL
                ORDER BY s.name LIMIT 25
                """,
                new { key = NameKey.Of(speaker.Name), speaker.Id }).Select(row => new SpeakerRef(row.Id, row.Name, row.Type)),
        ];
    }

    private sealed record Row
    {
        public long Id { get; init; }

        public long? MergedInto { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset UpdatedAt { get; init; }
    }

    private sealed record RefRow
    {
        public long Id { get; init; }

        public string Name { get; init; } = "";

        public SpeakerType Type { get; init; }
    }

    private sealed record AffiliationRow
    {
        public string Text { get; init; } = "";

        public DateOnly? FirstDate { get; init; }

        public DateOnly? LastDate { get; init; }

        public long Quotes { get; init; }
    }
}
