using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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
        Execute(connection, "PRAGMA query_only = ON; PRAGMA cache_size = -8192");
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

/// <summary>A connection kept open between requests, with a deadline that works inside long statements too.</summary>
internal sealed class SqliteReadSession : ReadSession, IDisposable
{
    private const int StepsBetweenLooks = 1000;

    private readonly SqliteConnection connection;
    private long stopAt = long.MaxValue;

    // Kept here: SQLite calls it as long as the connection lives.
    private readonly delegate_progress look;

    public SqliteReadSession(SqliteConnection connection) : base(connection)
    {
        this.connection = connection;
        look = _ => Stopwatch.GetTimestamp() > stopAt ? 1 : 0;
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, look, null);
    }

    public void Start(TimeSpan deadline) => stopAt = Stopwatch.GetTimestamp() + (long)(deadline.TotalSeconds * Stopwatch.Frequency);

    public override bool TryWithin(TimeSpan budget, Action work)
    {
        var outer = stopAt;
        var inner = Stopwatch.GetTimestamp() + (long)(budget.TotalSeconds * Stopwatch.Frequency);
        stopAt = Math.Min(outer, inner);
        try
        {
            work();
            return true;
        }
        catch (SqliteException exception) when (IsInterrupt(exception) && inner < outer)
        {
            return false;
        }
        finally
        {
            stopAt = outer;
        }
    }

    public static bool IsInterrupt(SqliteException exception) => exception.SqliteErrorCode == raw.SQLITE_INTERRUPT;

    public void Dispose() => connection.Dispose();
}

/// <summary>The readers' connections, as many as there are readers at one time.</summary>
internal sealed class SqliteReaders(string path, TimeSpan deadline) : IDisposable
{
    private readonly ConcurrentBag<SqliteReadSession> idle = [];

    public T Read<T>(Func<ReadSession, T> query)
    {
        var session = idle.TryTake(out var kept) ? kept : new SqliteReadSession(SqliteConnections.OpenReader(path));
        session.Start(deadline);
        try
        {
            // One transaction, so that all statements of a request see the same state.
            SqliteConnections.Execute((SqliteConnection)session.Connection, "BEGIN");
            return query(session);
        }
        catch (SqliteException exception) when (SqliteReadSession.IsInterrupt(exception))
        {
            throw new DeadlineException(deadline);
        }
        finally
        {
            Return(session);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
            session.Dispose();
    }

    private void Return(SqliteReadSession session)
    {
        session.Start(TimeSpan.FromSeconds(5));
        try
        {
            SqliteConnections.Execute((SqliteConnection)session.Connection, "COMMIT");
            idle.Add(session);
        }
        catch (DbException)
        {
            session.Dispose();
        }
    }
}
