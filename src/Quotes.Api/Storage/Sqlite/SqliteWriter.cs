using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// The one writer. Work that waits at the same time shares a commit, each piece in a savepoint of its own; callers are answered once the
/// commit is on disk.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    public const int MostInOneCommit = 256;

    private static readonly TimeSpan NoRoomFor = TimeSpan.FromSeconds(30);

    private readonly BlockingCollection<Work> queue = new(boundedCapacity: 1024);
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly SqliteQuoteIndex index;
    private readonly QuoteIds ids;
    private readonly PreparedStatements prepared;
    private readonly Thread thread;

    // Timestamps; 0: there is none.
    private long commitSince;
    private long noRoomAt;

    public SqliteWriter(SqliteConnection connection, TimeProvider clock)
    {
        this.connection = connection;
        this.clock = clock;
        index = new SqliteQuoteIndex(connection);
        ids = new QuoteIds(connection);
        prepared = new PreparedStatements(connection);
        thread = new Thread(Run) { Name = "writer", IsBackground = true };
        thread.Start();
    }

    /// <summary>Pieces of work in the queue.</summary>
    public int Waiting => queue.Count;

    /// <summary>Zero: nothing is being committed.</summary>
    public TimeSpan CommitRunsFor => Volatile.Read(ref commitSince) is > 0 and var since ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>A commit failed for want of room a moment ago, and none has succeeded since.</summary>
    public bool FoundNoRoom => Volatile.Read(ref noRoomAt) is > 0 and var at && Stopwatch.GetElapsedTime(at) < NoRoomFor;

    public async Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation)
    {
        var item = new Work(session => work(session), cancellation);
        try
        {
            queue.Add(item, cancellation);
        }
        catch (InvalidOperationException)
        {
            throw new OperationCanceledException("The server is stopping.");
        }

        return (T)(await item.Done.Task)!;
    }

    /// <summary>Finishes what is queued, then closes.</summary>
    public void Dispose()
    {
        queue.CompleteAdding();
        thread.Join();
        prepared.Dispose();
        connection.Dispose();
        queue.Dispose();
    }

    private void Run()
    {
        foreach (var first in queue.GetConsumingEnumerable())
        {
            var batch = new List<Work> { first };
            while (batch.Count < MostInOneCommit && queue.TryTake(out var next))
                batch.Add(next);
            Volatile.Write(ref commitSince, Stopwatch.GetTimestamp());
            Commit(batch);
            Volatile.Write(ref commitSince, 0);
        }
    }

    private void Commit(List<Work> batch)
    {
        var noRoomBefore = noRoomAt;
        try
        {
            Execute("BEGIN IMMEDIATE");
            foreach (var work in batch)
                RunOne(work);
            index.Flush();
            Execute("COMMIT");
            index.Committed();
            if (noRoomAt == noRoomBefore)
                Volatile.Write(ref noRoomAt, 0);
            batch.ForEach(work => work.Succeed());
        }
        catch (Exception exception)
        {
            if (InTransaction())
                Execute("ROLLBACK");
            index.RolledBack();
            ids.Forget();
            batch.ForEach(work => Fail(work, exception));
        }
    }

    private void RunOne(Work work)
    {
        if (work.Cancellation.IsCancellationRequested)
        {
            Fail(work, new OperationCanceledException(work.Cancellation));
            return;
        }

        Execute("SAVEPOINT work");
        var mark = index.Mark();
        try
        {
            work.Result = work.Run(new WriteSession(connection, prepared, index, ids, clock.GetUtcNow()));
        }
        catch (Exception exception) when (InTransaction())
        {
            Execute("ROLLBACK TO work");
            index.BackTo(mark);
            Fail(work, exception);
        }

        Execute("RELEASE work");
    }

    private void Fail(Work work, Exception exception)
    {
        var told = exception switch
        {
            SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => new StorageFullException(exception),
            // What a limit on the size of a file or a quota comes as.
            SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_WRITE } => new StorageFullException(exception),
            SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => new StorageBusyException(exception),
            _ => exception,
        };
        if (told is StorageFullException)
            Volatile.Write(ref noRoomAt, Stopwatch.GetTimestamp());
        work.Done.TrySetException(told);
    }

    // A full disk can make SQLite itself roll everything back.
    private bool InTransaction() => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    private void Execute(string sql) => prepared.Execute(sql);

    private sealed record Work(Func<WriteSession, object?> Run, CancellationToken Cancellation)
    {
        public TaskCompletionSource<object?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public object? Result { get; set; }

        public void Succeed() => Done.TrySetResult(Result);
    }
}
