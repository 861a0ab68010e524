using System.Data.Common;
using Dapper;
using Quotes.Api.Http;

namespace Quotes.Api.Archive;

/// <summary>Whom a name in a query was taken for.</summary>
/// <param name="Name">As asked.</param>
/// <param name="TakenFor">Empty: nobody by that name is in the archive.</param>
public sealed record ResolvedName(string Name, IReadOnlyList<Candidate> TakenFor);

/// <summary>Finds the speakers or media that a name, an alias or a surname stands for.</summary>
internal static class NameResolver
{
    /// <summary>More than that are too many to take a name for.</summary>
    private const int MostTaken = 25;

    public static ResolvedName Speaker(DbConnection connection, string name) => Resolve(
        connection,
        "speaker",
        name,
        """
        SELECT DISTINCT s.id, s.name, n.basis
        FROM speaker_names n
        JOIN speakers own ON own.id = n.speaker_id
        JOIN speakers s ON s.id = COALESCE(own.merged_into, own.id)
        WHERE n.name_key = @key
        LIMIT 1000
        """);

    public static ResolvedName Medium(DbConnection connection, string parameter, string name) => Resolve(
        connection,
        parameter,
        name,
        """
        SELECT DISTINCT m.id, m.name, n.basis
        FROM medium_names n
        JOIN media own ON own.id = n.medium_id
        JOIN media m ON m.id = COALESCE(own.merged_into, own.id)
        WHERE n.name_key = @key
        LIMIT 1000
        """);

    /// <summary>A speaker's own id and those of all who were merged into it.</summary>
    public static IReadOnlyList<long> WithMerged(DbConnection connection, string table, IEnumerable<long> ids) => connection
        .Query<long>(
            $"""
            SELECT COALESCE(merged_into, id) FROM {table} WHERE id IN @ids
            UNION SELECT id FROM {table} WHERE id IN @ids
            UNION SELECT id FROM {table} WHERE merged_into IN (SELECT COALESCE(merged_into, id) FROM {table} WHERE id IN @ids)
            """,
            new { ids })
        .AsList();

    private static ResolvedName Resolve(DbConnection connection, string parameter, string name, string sql)
    {
        var rows = connection.Query<Row>(sql, new { key = NameKey.Of(name) }).AsList();
        // A part of a name (*Leiden* of Universiteit Leiden) counts only when it is nobody's name, alias or surname.
        var strong = rows.Where(row => row.Basis != "part").ToList();
        var candidates = (strong.Count > 0 ? strong : rows).DistinctBy(row => row.Id).Select(row => new Candidate(row.Id, row.Name)).ToList();
        if (candidates.Count <= MostTaken)
            return new ResolvedName(name, candidates);

        var error = InputError.InParameter(
            parameter, "ambiguous", $"“{name}” may be {candidates.Count} names; give a fuller name, or an id of the candidates as {parameter}Id.");
        throw new ProblemException(StatusCodes.Status400BadRequest, error.Detail, [error]) { Candidates = [.. candidates.Take(MostTaken)] };
    }

    private sealed record Row
    {
        public long Id { get; init; }

        public string Name { get; init; } = "";

        public string Basis { get; init; } = "";
    }
}
