using Dapper;
using Microsoft.Data.Sqlite;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Makes the search index anew out of the table, or joins its parts. Nobody else writes meanwhile.</summary>
internal static class IndexMaker
{
    private const string Made = "quote_index_made";
    private const int PagesMergedAtATime = 2_000;

    /// <summary>
    /// The new index takes the place of the old one once it is whole; broken off before that, the old one stays, and the next time begins anew.
    /// </summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="progress">Told how many quotes were indexed so far.</param>
    public static long Remake(SqliteConnection connection, Action<long> progress, CancellationToken cancellation)
    {
        var create = connection.ExecuteScalar<string>("SELECT sql FROM sqlite_schema WHERE name = 'quote_index'")!;
        SqliteConnections.Execute(connection, $"DROP TABLE IF EXISTS {Made}; {create.Replace("quote_index", Made, StringComparison.Ordinal)}");
        foreach (var (setting, value) in connection.Query<(string, long)>("SELECT k, v FROM quote_index_config WHERE k <> 'version'").ToList())
            connection.Execute($"INSERT INTO {Made} ({Made}, rank) VALUES (@setting, @value)", new { setting, value });

        var count = 0L;
        var vocabulary = new VocabularyWriter(connection);
        foreach (var page in IndexedQuotes.Pages(connection))
        {
            cancellation.ThrowIfCancellationRequested();
            SqliteConnections.Execute(connection, "BEGIN IMMEDIATE");
            foreach (var (position, entry) in page)
            {
                var row = IndexRow.Of(entry);
                connection.Execute($"INSERT INTO {Made} (rowid, words, affiliation, keys) VALUES (@position, @Words, @Affiliation, @Keys)", new { position, row.Words, row.Affiliation, row.Keys });
                foreach (var form in row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    vocabulary.Add(entry.Language ?? SqliteFormSource.Unknown, form);
            }

            SqliteConnections.Execute(connection, "COMMIT");
            vocabulary.Committed();
            count += page.Count;
            progress(count);
        }

        SqliteConnections.Execute(connection, $"BEGIN IMMEDIATE; DROP TABLE quote_index; ALTER TABLE {Made} RENAME TO quote_index; UPDATE index_state SET pairs = 1; COMMIT");
        return count;
    }

    /// <summary>Joins what commits have left in parts, so that a search looks into one, and folds the log back into the file.</summary>
    /// <param name="vacuum">Whether to give free pages back to the disk, which takes room for a second file meanwhile.</param>
    public static void Optimize(SqliteConnection connection, bool vacuum, CancellationToken cancellation)
    {
        // A negative amount begins to merge all into one part; then, as long as something is merged, more of it.
        for (var pages = -PagesMergedAtATime; ; pages = PagesMergedAtATime)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = connection.ExecuteScalar<long>("SELECT total_changes()");
            connection.Execute("INSERT INTO quote_index (quote_index, rank) VALUES ('merge', @pages)", new { pages });
            if (connection.ExecuteScalar<long>("SELECT total_changes()") - before < 2)
                break;
        }

        if (vacuum)
            SqliteConnections.Execute(connection, "VACUUM");
        SqliteConnections.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
