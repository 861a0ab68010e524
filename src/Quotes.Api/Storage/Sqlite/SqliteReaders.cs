using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>The readers' connections, as many as there are readers at one time; a few stay open for the next.</summary>
internal sealed class SqliteReaders(string path, TimeSpan deadline, int heavyAtOnce) : IDisposable
{
    private const int MostStatementsKept = 160;
    private static readonly int MostConnectionsKept = Math.Max(4, 2 * Environment.ProcessorCount);

    private readonly ConcurrentBag<SqliteReadSession> idle = [];
    private readonly HeavyQueries heavy = new(heavyAtOnce);

    public T Read<T>(Func<ReadSession, T> query)
    {
        var session = idle.TryTake(out var kept) ? kept : new SqliteReadSession(SqliteConnections.OpenReader(path), heavy);
        session.Start(deadline);
        try
        {
            // One transaction, so that all statements of a request see the same state.
            session.Prepared.Execute("BEGIN");
            return query(session);
        }
        catch (SqliteException exception) when (SqliteReadSession.IsInterrupt(exception))
        {
            throw session.FoundNoPlace ? new TooBusyException() : new DeadlineException(deadline);
        }
        finally
        {
            session.End();
            Return(session);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
            session.Dispose();
        heavy.Dispose();
    }

    private void Return(SqliteReadSession session)
    {
        try
        {
            session.Prepared.Execute("COMMIT");
            session.Prepared.Trim(MostStatementsKept);
            if (idle.Count < MostConnectionsKept)
                idle.Add(session);
            else
                session.Dispose();
        }
        catch (DbException)
        {
            session.Dispose();
        }
    }
}
