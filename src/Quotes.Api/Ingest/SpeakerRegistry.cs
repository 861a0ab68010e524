using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Ingest;

/// <summary>Finds the entity that a name stands for, or makes it.</summary>
internal static class SpeakerRegistry
{
    /// <summary>
    /// The same full name is the same speaker, in any article, until someone splits it; a bare surname is an entity of its own and never joins
    /// a full name by itself. A source without a name is an entity of its one article. Null for a name without a letter or digit.
    /// </summary>
    /// <param name="articleId">Of an unnamed source; null: it is in no article, and a new entity each time.</param>
    public static long? FindOrAdd(WriteSession session, string name, SpeakerType type, long? articleId)
    {
        var key = NameKey.Of(name);
        if (key.Length == 0)
            return null;
        return type == SpeakerType.Unnamed
            ? FindUnnamed(session, key, articleId) ?? Add(session, name, type, articleId)
            : FindNamed(session, key, type) ?? Add(session, name, type, null);
    }

    // A person and an institution of the same name are two; institution or group is a matter of wording.
    private static long? FindNamed(WriteSession session, string key, SpeakerType type) => (long?)session.Prepared.Scalar(
        """
        SELECT s.id
        FROM speaker_names n JOIN speakers s ON s.id = n.speaker_id
        WHERE n.name_key = @key AND n.basis IN ('name', 'alias') AND (s.type = 'person') = @person
        ORDER BY n.basis DESC, s.id LIMIT 1
        """,
        new { key, person = type == SpeakerType.Person });

    private static long? FindUnnamed(WriteSession session, string key, long? articleId) => articleId is null
        ? null
        : session.Connection.Query<(long Id, string Name)>("SELECT id, name FROM speakers WHERE article_id = @articleId", new { articleId })
            .Where(row => NameKey.Of(row.Name) == key)
            .Select(row => (long?)row.Id)
            .FirstOrDefault();

    private static long Add(WriteSession session, string name, SpeakerType type, long? articleId)
    {
        var id = (long)session.Prepared.Scalar(
            """
            INSERT INTO speakers (name, type, article_id, created_at, updated_at) VALUES (@name, @type, @articleId, @Now, @Now)
            RETURNING id
            """,
            new { name, type = type.NameOf(), articleId, session.Now })!;
        if (type == SpeakerType.Unnamed)
            return id;

        AddKeys(session, id, name, type == SpeakerType.Person);
        return id;
    }

    /// <summary>Makes these the names that a speaker is found by, and no others. Sources without a name are found by none.</summary>
    public static void Rename(WriteSession session, long id, string name, IReadOnlyList<string> aliases)
    {
        var type = session.Connection.QuerySingle<string>("SELECT type FROM speakers WHERE id = @id", new { id });
        session.Connection.Execute("DELETE FROM speaker_names WHERE speaker_id = @id", new { id });
        if (type == SpeakerType.Unnamed.NameOf())
            return;

        AddKeys(session, id, name, type == SpeakerType.Person.NameOf());
        foreach (var alias in aliases)
        {
            session.Connection.Execute(
                """
                INSERT INTO speaker_names (name_key, speaker_id, basis, name) VALUES (@key, @id, 'alias', @alias)
                ON CONFLICT DO UPDATE SET basis = 'alias', name = excluded.name WHERE basis <> 'name'
                """,
                new { key = NameKey.Of(alias), id, alias });
            NameGaps.Add(session, NameKey.Of(alias));
        }
    }

    private static void AddKeys(WriteSession session, long id, string name, bool person)
    {
        foreach (var (key, basis) in NameKey.KeysOf(name, person).DistinctBy(pair => pair.Key))
        {
            session.Prepared.Execute(
                "INSERT INTO speaker_names (name_key, speaker_id, basis) VALUES (@key, @id, @basis)", new { key, id, basis });
        }

        NameGaps.Add(session, NameKey.Of(name));
    }
}
