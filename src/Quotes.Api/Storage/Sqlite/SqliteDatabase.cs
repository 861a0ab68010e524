using Dapper;
using Microsoft.Data.Sqlite;
using Quotes.Api.Archive;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>The embedded database: one file, created and migrated when it is opened.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private const int PageBytes = 4096;
    private const long LeastRoom = 4L << 20;
    private const string SchemaVersionSql = "SELECT MAX(version) FROM schema_migrations";

    private readonly SqliteReaders readers;
    private readonly SqliteWriter writer;
    private readonly ArchiveLock? taken;
    private readonly long schemaVersion;

    private SqliteDatabase(string path, SqliteConnection connection, ArchiveLock? taken, TimeSpan deadline, int heavyAtOnce, TimeProvider clock)
    {
        Location = path;
        this.taken = taken;
        readers = new SqliteReaders(path, deadline, heavyAtOnce);
        schemaVersion = connection.ExecuteScalar<long>(SchemaVersionSql);
        Search = new SqliteQuoteSearch(pairs: connection.ExecuteScalar<bool>("SELECT pairs FROM index_state"));
        writer = new SqliteWriter(connection, clock);
    }

    public string Location { get; }

    public IQuoteSearch Search { get; }

    public DatabaseState State => new(
        new[] { Location, $"{Location}-wal" }.Select(path => new FileInfo(path)).Where(file => file.Exists).Sum(file => file.Length),
        writer.Waiting,
        writer.CommitRunsFor,
        writer.FoundNoRoom || new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(Location))!).AvailableFreeSpace < LeastRoom,
        Read(session => session.Prepared.Query<long>(SchemaVersionSql).Single()) == schemaVersion);

    /// <param name="beside">Whether another program may write to it meanwhile: then nothing that is counted or remembered in memory may be written.</param>
    /// <exception cref="MigrationException">The file is not an archive that this program can use.</exception>
    /// <param name="deadline">When a query is stopped.</param>
    /// <param name="maxBytes">How large the file may grow; 0: as large as the disk.</param>
    /// <param name="heavyAtOnce">How many queries that take long may run at once; 0: half of the cores.</param>
    public static SqliteDatabase Open(string path, TimeSpan deadline, TimeProvider clock, long maxBytes = 0, int heavyAtOnce = 0, bool beside = false)
    {
        DapperSetup.Apply();
        var (connection, taken) = Migrator.OpenAndMigrate(path, clock, beside);
        VocabularyRules.Apply(connection);
        NameGaps.Apply(connection);
        if (maxBytes > 0)
            SqliteConnections.Execute(connection, $"PRAGMA max_page_count = {Math.Max(1, maxBytes / PageBytes)}");
        return new SqliteDatabase(path, connection, taken, deadline, heavyAtOnce > 0 ? heavyAtOnce : Math.Max(1, Environment.ProcessorCount / 2), clock);
    }

    public T Read<T>(Func<ReadSession, T> query) => readers.Read(query);

    public Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation) => writer.WriteAsync(work, cancellation);

    public ValueTask DisposeAsync()
    {
        writer.Dispose();
        readers.Dispose();
        taken?.Dispose();
        return ValueTask.CompletedTask;
    }
}
