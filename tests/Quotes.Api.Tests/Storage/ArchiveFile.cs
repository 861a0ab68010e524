using Dapper;
using Microsoft.Data.Sqlite;

namespace Quotes.Api.Tests.Storage;

/// <summary>The database as a file, looked at from outside.</summary>
internal static class ArchiveFile
{
    /// <summary>SQLite finds no fault, no reference dangles, and the search index has exactly the quotes of the table.</summary>
    public static async Task RequireSound(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        Assert.Equal("ok", await connection.ExecuteScalarAsync<string>("PRAGMA integrity_check"));
        Assert.Empty(await connection.QueryAsync("PRAGMA foreign_key_check"));
        await connection.ExecuteAsync("INSERT INTO quote_index (quote_index) VALUES ('integrity-check')");
        var indexed = await connection.QueryAsync<long>("SELECT rowid FROM quote_index ORDER BY rowid");
        Assert.Equal(await connection.QueryAsync<long>("SELECT position FROM quotes ORDER BY position"), indexed);
    }

    public static async Task Change(string path, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await connection.ExecuteAsync(sql);
    }
}
