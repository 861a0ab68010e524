using Microsoft.Data.Sqlite;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Opens connections as they have to be set up, each time: WAL stays in the file, the rest belongs to the connection.</summary>
internal static class SqliteConnections
{
    /// <summary>Opens or creates the file and changes nothing in it.</summary>
    public static SqliteConnection OpenUntouched(string path) => Open(path, SqliteOpenMode.ReadWriteCreate);

    /// <summary>Makes it the writer's connection, which turns the file to WAL for good: only once it is known to be an archive.</summary>
    public static void ForWriting(SqliteConnection connection) =>
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536");

    public static SqliteConnection OpenReader(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite);
        Execute(connection, "PRAGMA query_only = ON; PRAGMA cache_size = -16384");
        return connection;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString());
        connection.Open();
        return connection;
    }
}
