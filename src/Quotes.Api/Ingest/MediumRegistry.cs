using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Storage;

namespace Quotes.Api.Ingest;

/// <summary>Finds the outlet, programme or platform that a name stands for, or makes it.</summary>
internal static class MediumRegistry
{
    /// <summary>Null for a name without a letter or digit.</summary>
    public static long? FindOrAdd(WriteSession session, string name)
    {
        var key = NameKey.Of(name);
        if (key.Length == 0)
            return null;
        return Find(session.Prepared, key) ?? Add(session, name);
    }

    /// <summary>Null: nothing has that name or alias.</summary>
    public static long? Find(PreparedStatements prepared, string key) => (long?)prepared.Scalar(
        "SELECT medium_id FROM medium_names WHERE name_key = @key AND basis IN ('name', 'alias') ORDER BY basis DESC, medium_id LIMIT 1",
        new { key });

    private static long Add(WriteSession session, string name)
    {
        var id = session.Connection.ExecuteScalar<long>(
            "INSERT INTO media (name, created_at, updated_at) VALUES (@name, @Now, @Now) RETURNING id", new { name, session.Now });
        foreach (var (key, basis) in NameKey.KeysOf(name, person: false).DistinctBy(pair => pair.Key))
        {
            session.Connection.Execute(
                "INSERT INTO medium_names (name_key, medium_id, basis) VALUES (@key, @id, @basis)", new { key, id, basis });
        }

        return id;
    }
}
