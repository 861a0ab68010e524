using System.Collections.Concurrent;
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

    private readonly BlockingCollection<Work> queue = new(boundedCapacity: 1024);
    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;
    private readonly SqliteQuoteIndex index;
    private readonly QuoteIds ids;
    private readonly PreparedStatements prepared;
    private readonly Thread thread;

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
            Commit(batch);
        }
    }

    private void Commit(List<Work> batch)
    {
        try
        {
            Execute("BEGIN IMMEDIATE");
            foreach (var work in batch)
                RunOne(work);
            index.Flush();
            Execute("COMMIT");
            index.Committed();
            batch.ForEach(work => work.Succeed());
        }
        catch (Exception exception)
        {
            if (InTransaction())
                Execute("ROLLBACK");
            index.RolledBack();
            ids.Forget();
            batch.ForEach(work => work.Fail(exception));
        }
    }

    private void RunOne(Work work)
    {
        if (work.Cancellation.IsCancellationRequested)
        {
            work.Fail(new OperationCanceledException(work.Cancellation));
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
            work.Fail(exception);
        }

        Execute("RELEASE work");
    }

    // A full disk can make SQLite itself roll everything back.
    private bool InTransaction() => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    private void Execute(string sql) => prepared.Execute(sql);

    private sealed record Work(Func<WriteSession, object?> Run, CancellationToken Cancellation)
    {
        public TaskCompletionSource<object?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public object? Result { get; set; }

        public void Succeed() => Done.TrySetResult(Result);

        public void Fail(Exception exception) => Done.TrySetException(exception switch
        {
            SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => new StorageFullException(exception),
            // What a limit on the size of a file or a quota comes as.
            SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_WRITE } => new StorageFullException(exception),
            SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => new StorageBusyException(exception),
            _ => exception,
        });
    }
}
