using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Speakers;

/// <summary>A speaker as its revisions tell of it.</summary>
internal sealed record SpeakerState(long Id, string Name, IReadOnlyList<string> Aliases, string? WikidataId, long? MergedInto)
{
    /// <exception cref="ProblemException">404: there is no such speaker.</exception>
    public static SpeakerState Require(WriteSession session, long id)
    {
        var row = session.Connection.QuerySingleOrDefault<Row>("SELECT name, wikidata_id, merged_into FROM speakers WHERE id = @id", new { id })
            ?? throw ProblemException.NotFound($"There is no speaker {id}.");
        var aliases = session.Connection.Query<string>("SELECT name FROM speaker_names WHERE speaker_id = @id AND basis = 'alias' ORDER BY name", new { id });
        return new(id, row.Name, [.. aliases], row.WikidataId, row.MergedInto);
    }

    private sealed record Row
    {
        public string Name { get; init; } = "";

        public string? WikidataId { get; init; }

        public long? MergedInto { get; init; }
    }
}

/// <summary>A change of one speaker together with the record of it. Quotes stay where they are, however many there are.</summary>
internal static class SpeakerChange
{
    public static void Merge(WriteSession session, SpeakerState before, long? into, string action, string actor)
    {
        session.Connection.Execute("UPDATE speakers SET merged_into = @into WHERE id = @Id", new { before.Id, into });
        Record(session, before, action, actor);
    }

    /// <summary>Counts the revision that led from <paramref name="before"/> to what is stored now.</summary>
    public static void Record(WriteSession session, SpeakerState before, string action, string actor)
    {
        var revision = session.Connection.ExecuteScalar<long>(
            "UPDATE speakers SET revision = revision + 1, updated_at = @Now WHERE id = @Id RETURNING revision", new { before.Id, session.Now });
        Revisions.Log(session, "speaker", before.Id, revision, action, actor, before, SpeakerState.Require(session, before.Id));
    }
}
