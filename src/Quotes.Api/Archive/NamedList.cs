using System.Data.Common;
using Dapper;
using Quotes.Api.Http;

namespace Quotes.Api.Archive;

/// <summary>Walks the speakers or media by name, all of them or those with a name that begins as asked.</summary>
internal static class NamedList
{
    private const string AboveEveryName = "\U0010FFFF";

    /// <param name="names">Table of the names, with the columns name_key, basis and the owner's id.</param>
    /// <param name="owner">Column of the owner's id.</param>
    /// <param name="entities">Table of the owners; merged ones are left out.</param>
    /// <param name="condition">More to ask of the owner <c>e</c>; empty: nothing.</param>
    public static (IReadOnlyList<long> Ids, string? Next) Page(
        DbConnection connection, string names, string owner, string entities, string condition, object parameters, string? q, int limit, string? cursor, object scope)
    {
        var prefix = q is null ? "" : NameKey.Of(q);
        var (afterKey, afterId) = After(cursor, scope);
        // Without q, each by its own name; with q, each once, under the first of its names that begins so.
        var which = q is null
            ? "n.basis = 'name'"
            : $"n.name_key >= @prefix AND n.name_key < @end AND NOT EXISTS (SELECT 1 FROM {names} earlier WHERE earlier.{owner} = n.{owner} AND earlier.name_key >= @prefix AND earlier.name_key < n.name_key)";
        var given = new DynamicParameters(parameters);
        given.AddDynamicParams(new { prefix, end = prefix + AboveEveryName, afterKey, afterId, limit = limit + 1 });
        var rows = connection.Query<Row>(
            $"""
            SELECT n.name_key, e.id
            FROM {names} n JOIN {entities} e ON e.id = n.{owner}
            WHERE {which} AND e.merged_into IS NULL AND (n.name_key, n.{owner}) > (@afterKey, @afterId) {condition}
            ORDER BY n.name_key, n.{owner}
            LIMIT @limit
            """,
            given).AsList();
        var page = rows.Take(limit).ToList();
        return ([.. page.Select(row => row.Id)], rows.Count > limit ? Cursor.Write($"{page[^1].Id}|{page[^1].NameKey}", scope) : null);
    }

    private static (string Key, long Id) After(string? cursor, object scope)
    {
        if (cursor is null)
            return ("", 0);
        var parts = Cursor.ReadText(cursor, scope).Split('|', 2);
        return parts.Length == 2 && long.TryParse(parts[0], out var id) ? (parts[1], id) : throw Cursor.Invalid();
    }

    private sealed record Row
    {
        public string NameKey { get; init; } = "";

        public long Id { get; init; }
    }
}
