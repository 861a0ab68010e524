using Microsoft.Data.Sqlite;

namespace Quotes.Benchmarks.Import;

/// <summary>
/// The rows of an archive, written into another by nothing but prepared inserts: what storing can cost at the least. Everything that has to be
/// worked out (names, stems, words of the index) is there beforehand.
/// </summary>
internal sealed class BareRows
{
    // Each with the article that its row came in with, and in which order.
    private static readonly (string Table, string Article)[] Tables =
    [
        ("media", FirstOf("t.id")),
        ("medium_names", FirstOf("t.medium_id")),
        ("articles", "t.id"),
        ("article_versions", "t.article_id"),
        ("speakers", "(SELECT MIN(article_id) FROM quotes WHERE speaker_id = t.id)"),
        ("speaker_names", "(SELECT MIN(article_id) FROM quotes WHERE speaker_id = t.speaker_id)"),
        ("quotes", "t.article_id"),
        ("revisions", "t.entity_id"),
        ("word_forms", "NULL"),
        ("name_gaps", "NULL"),
    ];

    private readonly List<TableRows> tables = [];

    /// <param name="index">The index row of each quote, by position.</param>
    public BareRows(string path, int articlesACommit, Func<SqliteDataReader, object[]> index)
    {
        using var connection = Open(path, "ReadOnly");
        var batches = (int)((Scalar(connection, "SELECT MAX(id) FROM articles") + articlesACommit - 1) / articlesACommit);
        foreach (var (table, article) in Tables)
            tables.Add(Read(connection, table, $"SELECT t.*, {article} AS batch_article FROM {table} t", batches, articlesACommit, null));
        var select = """
            SELECT q.position, q.text, q.affiliation, q.language, q.speaker_id, q.medium_id, a.outlet_id, q.article_id AS batch_article
            FROM quotes q JOIN articles a ON a.id = q.article_id ORDER BY q.position
            """;
        tables.Add(Read(connection, "quote_index", select, batches, articlesACommit, index) with { Columns = ["rowid", "words", "affiliation", "keys"] });
    }

    public int Commits => tables[0].Batches.Length;

    /// <param name="connection">The writer's connection to an archive without rows.</param>
    public void Write(SqliteConnection connection)
    {
        var commands = tables.ConvertAll(table => Insert(connection, table.Table, table.Columns));
        for (var batch = 0; batch < Commits; batch++)
        {
            Execute(connection, "BEGIN IMMEDIATE");
            for (var i = 0; i < tables.Count; i++)
            {
                var parameters = commands[i].Parameters;
                foreach (var row in tables[i].Batches[batch])
                {
                    for (var column = 0; column < row.Length; column++)
                        parameters[column].Value = row[column];
                    commands[i].ExecuteNonQuery();
                }
            }

            Execute(connection, "COMMIT");
        }

        commands.ForEach(command => command.Dispose());
    }

    private static string FirstOf(string medium) =>
        $"(SELECT MIN(article) FROM (SELECT MIN(id) AS article FROM articles WHERE outlet_id = {medium} UNION ALL SELECT MIN(article_id) FROM quotes WHERE medium_id = {medium}))";

    private static TableRows Read(
        SqliteConnection connection, string table, string select, int batches, int articlesACommit, Func<SqliteDataReader, object[]>? make)
    {
        using var command = connection.CreateCommand();
        command.CommandText = select;
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount - 1).Select(reader.GetName).ToArray();
        var rows = Enumerable.Range(0, batches).Select(_ => new List<object[]>()).ToArray();
        var spread = 0;
        while (reader.Read())
        {
            var values = Enumerable.Range(0, columns.Length).Select(reader.GetValue).ToArray();
            // What came with no article of its own is spread over all.
            var batch = reader.IsDBNull(columns.Length) ? spread++ % batches : (int)((reader.GetInt64(columns.Length) - 1) / articlesACommit);
            rows[batch].Add(make is null ? values : make(reader));
        }

        return new TableRows(table, columns, rows);
    }

    private static SqliteCommand Insert(SqliteConnection connection, string table, string[] columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < columns.Length; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        command.Prepare();
        return command;
    }

    private static SqliteConnection Open(string path, string mode)
    {
        var connection = new SqliteConnection($"Data Source={path};Mode={mode};Pooling=False");
        connection.Open();
        return connection;
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record TableRows(string Table, string[] Columns, List<object[]>[] Batches);
}
