using System.Data.Common;

namespace Quotes.Api.Storage;

/// <summary>The archive's database: readers that never wait, and one writer. Everything that is one engine's alone stands behind this.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>Where the data is, for people.</summary>
    string Location { get; }

    /// <summary>The search over the quotes.</summary>
    IQuoteSearch Search { get; }

    /// <summary>How it does, now.</summary>
    DatabaseState State { get; }

    /// <summary>Runs <paramref name="query"/> on a consistent view of what is committed.</summary>
    /// <exception cref="DeadlineException">It took longer than the configured deadline.</exception>
    /// <exception cref="TooBusyException">It takes long, and too many that do are running and waiting.</exception>
    T Read<T>(Func<ReadSession, T> query);

    /// <summary>
    /// Runs <paramref name="work"/> in the writer, one at a time and all or nothing; done once it is safely on disk. Whatever it throws undoes
    /// it alone and reaches the caller.
    /// </summary>
    /// <exception cref="StorageFullException">There is no room left; nothing was written.</exception>
    /// <exception cref="StorageBusyException">Another program holds the database; nothing was written.</exception>
    Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation);
}

/// <summary>How a database does.</summary>
/// <param name="Bytes">Of its files.</param>
/// <param name="Waiting">Changes that wait for the writer.</param>
/// <param name="CommitRunsFor">How long the commit under way has been; zero: there is none.</param>
/// <param name="IsFull">The disk has no room, or a change found none in the last half minute and no other has since.</param>
/// <param name="SchemaIsOurs">False: another program has changed it since this one opened it.</param>
internal sealed record DatabaseState(long Bytes, int Waiting, TimeSpan CommitRunsFor, bool IsFull, bool SchemaIsOurs);

/// <summary>A connection to read from, for one request.</summary>
internal abstract class ReadSession(DbConnection connection)
{
    public DbConnection Connection => connection;

    /// <summary>For what every search runs; the rest goes over <see cref="Connection"/>.</summary>
    public PreparedStatements Prepared { get; } = new(connection);

    /// <summary>Runs <paramref name="work"/> for <paramref name="budget"/> at most; false when it was cut off there.</summary>
    public abstract bool TryWithin(TimeSpan budget, Action work);
}

/// <summary>What one piece of work in the writer works with.</summary>
internal sealed class WriteSession(DbConnection connection, PreparedStatements prepared, IQuoteIndexWriter index, IQuoteIds ids, DateTimeOffset now)
{
    public DbConnection Connection => connection;

    /// <summary>For what is run for every row; the rest goes over <see cref="Connection"/>.</summary>
    public PreparedStatements Prepared => prepared;

    public IQuoteIndexWriter Index => index;

    /// <summary>The instant of this change, the same for all of its rows.</summary>
    public DateTimeOffset Now => now;

    /// <summary>An id that no quote has had.</summary>
    public long NextQuoteId() => ids.Next();
}

internal interface IQuoteIds
{
    long Next();
}

/// <summary>A statement was stopped because it ran past its deadline.</summary>
internal sealed class DeadlineException(TimeSpan deadline) : Exception(
    $"This took longer than {deadline.TotalSeconds:0.###} s and was stopped. Narrow it with a speaker, a medium or a range of dates, or try again.");

/// <summary>There was no room for a query that takes longer than most do.</summary>
internal sealed class TooBusyException() : Exception(
    "Too many searches that take long are running. Narrow this one with a speaker, a medium or a range of dates, or try again in a moment.");

/// <summary>The disk, or the file's limit, is full.</summary>
internal sealed class StorageFullException(Exception inner)
    : Exception("There is no room left to write to; nothing was stored. Reading goes on.", inner);

/// <summary>Another program keeps the database locked.</summary>
internal sealed class StorageBusyException(Exception inner)
    : Exception("Another program is writing to the database and did not finish in time; nothing was stored. Try again.", inner);
