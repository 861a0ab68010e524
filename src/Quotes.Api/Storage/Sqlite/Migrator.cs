using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Quotes.Api.Http;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Brings a database to this program's schema: numbered files, each in one transaction, each recorded with its checksum.</summary>
internal static class Migrator
{
    private const string CreateRecord = """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version    INTEGER PRIMARY KEY,
            name       TEXT NOT NULL,
            checksum   TEXT NOT NULL, -- SHA-256 of the file
            applied_at TEXT NOT NULL
        ) STRICT
        """;

    /// <summary>Opens the file, creating it if need be, and applies what is pending.</summary>
    /// <param name="beside">Whether it is to be opened while another program writes to it, too: for what is done in one small transaction.</param>
    /// <returns>The open connection, which becomes the writer's, and what keeps every other writer out until it is disposed; null: nothing does.</returns>
    public static (SqliteConnection Connection, ArchiveLock? Lock) OpenAndMigrate(string path, TimeProvider clock, bool beside = false)
    {
        ArchiveLock? taken = null;
        try
        {
            var connection = Open(path, connection =>
            {
                // Before anything of ours is put beside a file that is none of ours.
                if (Check(connection, path).All(migration => migration.Applied) && beside)
                {
                    SqliteConnections.ForWriting(connection);
                    return;
                }

                taken = ArchiveLock.Take(path);
                var migrations = Check(connection, path);
                SqliteConnections.ForWriting(connection);
                foreach (var migration in migrations.Where(migration => !migration.Applied))
                    Apply(connection, migration, clock);
            });
            return (connection, taken);
        }
        catch
        {
            taken?.Dispose();
            throw;
        }
    }

    /// <summary>Every migration this program knows, applied or pending. Creates nothing.</summary>
    public static IReadOnlyList<MigrationState> Status(string path)
    {
        if (!File.Exists(path))
            return [.. Known().Select(file => new MigrationState(file, false))];
        IReadOnlyList<MigrationState> states = [];
        Open(path, connection => states = Check(connection, path)).Dispose();
        return states;
    }

    private static SqliteConnection Open(string path, Action<SqliteConnection> use)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = SqliteConnections.OpenUntouched(path);
            use(connection);
            return connection;
        }
        catch (SqliteException exception)
        {
            connection?.Dispose();
            throw new MigrationException($"The database {path} cannot be opened: {exception.Message}");
        }
        catch (MigrationException)
        {
            connection?.Dispose();
            throw;
        }
    }

    private static IReadOnlyList<MigrationState> Check(SqliteConnection connection, string path)
    {
        var known = Known();
        var tables = connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").ToHashSet();
        if (!tables.Contains("schema_migrations"))
        {
            return tables.Count == 0
                ? [.. known.Select(file => new MigrationState(file, false))]
                : throw new MigrationException($"The database {path} has tables but no record of migrations: it is not a Quotes archive. Name another file with --database.");
        }

        var applied = connection.Query<AppliedMigration>("SELECT version, name, checksum FROM schema_migrations ORDER BY version").ToList();
        for (var i = 0; i < applied.Count; i++)
        {
            var row = applied[i];
            if (row.Version != i + 1)
                throw new MigrationException($"The database {path} is half migrated: it has migration {row.Version} but not {i + 1}. Restore it from a backup.");
            if (i >= known.Count)
                throw new MigrationException($"The database {path} is newer than this program: it has migration {row.Version} ({row.Name}), the program ends at {known.Count}. Use a newer program.");
            if (row.Checksum != known[i].Checksum)
                throw new MigrationException($"Migration {known[i].Name} was changed after it had been applied to {path}. Restore the file; a change needs a migration of its own.");
        }

        return [.. known.Select(file => new MigrationState(file, file.Version <= applied.Count))];
    }

    private static void Apply(SqliteConnection connection, MigrationState migration, TimeProvider clock)
    {
        SqliteConnections.Execute(connection, "BEGIN IMMEDIATE");
        try
        {
            SqliteConnections.Execute(connection, CreateRecord);
            SqliteConnections.Execute(connection, migration.File.Sql);
            connection.Execute(
                "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (@Version, @Name, @Checksum, @now)",
                new { migration.File.Version, migration.File.Name, migration.File.Checksum, now = clock.GetUtcNow().Text() });
            SqliteConnections.Execute(connection, "COMMIT");
        }
        catch (SqliteException exception)
        {
            SqliteConnections.Execute(connection, "ROLLBACK");
            throw new MigrationException($"Migration {migration.File.Name} failed and was undone: {exception.Message}");
        }
    }

    /// <summary>The files under <c>migrations/sqlite</c>, built into the program, in the order of their numbers.</summary>
    private static List<MigrationFile> Known()
    {
        const string folder = "migrations/sqlite/";
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select((name, index) =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                var sql = reader.ReadToEnd();
                return new MigrationFile(index + 1, name[folder.Length..], sql, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))));
            })
            .ToList();
        foreach (var file in files.Where(file => !file.Name.StartsWith($"{file.Version:0000}_", StringComparison.Ordinal)))
            throw new MigrationException($"Migration {file.Name} should have the number {file.Version:0000}.");
        return files;
    }

    private sealed record AppliedMigration
    {
        public long Version { get; init; }

        public string Name { get; init; } = "";

        public string Checksum { get; init; } = "";
    }
}

/// <param name="Version">1, 2, 3 … without a gap.</param>
/// <param name="Checksum">SHA-256 of the file, in lower-case hex.</param>
internal sealed record MigrationFile(int Version, string Name, string Sql, string Checksum);

internal sealed record MigrationState(MigrationFile File, bool Applied);

/// <summary>The database cannot be brought to this program's schema; the message is one line for who started it.</summary>
internal sealed class MigrationException(string message) : Exception(message);
