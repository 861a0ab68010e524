using Microsoft.Data.Sqlite;
using Quotes.Api.Text;

namespace Quotes.Api.Tests.Storage;

/// <summary>An archive's file looked at from outside, as another program would.</summary>
internal static class Archive
{
    /// <summary>The first column of the first row.</summary>
    public static object? Ask(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static void AssertSound(string path)
    {
        Assert.Equal("ok", Ask(path, "PRAGMA integrity_check"));
        Assert.Null(Ask(path, "PRAGMA foreign_key_check"));
        AssertIndexEqualsTable(path);
    }

    /// <summary>Every word of every quote leads to it, nothing else is in the index, and every word is in the vocabulary.</summary>
    private static void AssertIndexEqualsTable(string path)
    {
        using var connection = Open(path);
        Assert.Equal(
            Ask(path, "SELECT GROUP_CONCAT(position) FROM (SELECT position FROM quotes ORDER BY position)"),
            Ask(path, "SELECT GROUP_CONCAT(id) FROM (SELECT id FROM quote_index_docsize ORDER BY id)"));
        using var quotes = connection.CreateCommand();
        quotes.CommandText = "SELECT position, text, COALESCE(language, 'und') FROM quotes";
        using var rows = quotes.ExecuteReader();
        while (rows.Read())
        {
            var words = Analyser.Analyse(rows.GetString(1)).Select(token => token.Form).ToList();
            using var find = connection.CreateCommand();
            find.CommandText = "SELECT COUNT(*) FROM quote_index WHERE quote_index MATCH @words AND rowid = @position";
            find.Parameters.AddWithValue("@words", $"{{words}} : \"{string.Join(' ', words)}\"");
            find.Parameters.AddWithValue("@position", rows.GetInt64(0));
            Assert.True((long)find.ExecuteScalar()! == 1, rows.GetString(1));
            using var known = connection.CreateCommand();
            known.CommandText = "SELECT COUNT(*) FROM word_forms WHERE language = @language AND form = @form";
            known.Parameters.AddWithValue("@language", rows.GetString(2));
            known.Parameters.AddWithValue("@form", words[0]);
            Assert.Equal(1L, known.ExecuteScalar());
        }
    }

    public static void Run(string path, string sql)
    {
        using var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
