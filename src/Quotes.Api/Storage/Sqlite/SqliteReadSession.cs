using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>A connection kept open between requests, with a deadline that works inside long statements too.</summary>
internal sealed class SqliteReadSession : ReadSession, IDisposable
{
    private const int StepsBetweenLooks = 1000;

    private readonly SqliteConnection connection;
    private readonly HeavyQueries heavy;

    // Kept here: SQLite calls it as long as the connection lives.
    private readonly delegate_progress look;

    private long deadlineAt = long.MaxValue;
    private long stopAt = long.MaxValue;
    private long lightUntil = long.MaxValue;
    private bool isHeavy;
    private bool foundNoPlace;

    public SqliteReadSession(SqliteConnection connection, HeavyQueries heavy) : base(connection)
    {
        this.connection = connection;
        this.heavy = heavy;
        look = _ => MayGoOn() ? 0 : 1;
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, look, null);
    }

    /// <summary>What stopped the statements was that there was no place for one that takes long.</summary>
    public bool FoundNoPlace => foundNoPlace;

    public void Start(TimeSpan deadline)
    {
        var now = Stopwatch.GetTimestamp();
        stopAt = deadlineAt = now + Ticks(deadline);
        lightUntil = now + Ticks(HeavyQueries.LightFor);
        foundNoPlace = false;
    }

    /// <summary>Gives back what the request held.</summary>
    public void End()
    {
        if (isHeavy)
            heavy.Leave();
        isHeavy = false;
        stopAt = deadlineAt = long.MaxValue;
        lightUntil = long.MaxValue;
    }

    public override bool TryWithin(TimeSpan budget, Action work)
    {
        var outer = stopAt;
        var inner = Stopwatch.GetTimestamp() + Ticks(budget);
        stopAt = Math.Min(outer, inner);
        try
        {
            work();
            return true;
        }
        catch (SqliteException exception) when (IsInterrupt(exception) && inner < outer && !foundNoPlace)
        {
            return false;
        }
        finally
        {
            stopAt = outer;
        }
    }

    public static bool IsInterrupt(SqliteException exception) => exception.SqliteErrorCode == raw.SQLITE_INTERRUPT;

    public void Dispose()
    {
        Prepared.Dispose();
        connection.Dispose();
    }

    private bool MayGoOn()
    {
        var now = Stopwatch.GetTimestamp();
        if (now > lightUntil && !isHeavy)
        {
            isHeavy = heavy.TryEnter(TimeSpan.FromSeconds(Math.Max(0, (double)(stopAt - now) / Stopwatch.Frequency)));
            if (!isHeavy)
            {
                // Within a budget of its own, what ran out is that budget.
                foundNoPlace = stopAt == deadlineAt;
                return false;
            }

            now = Stopwatch.GetTimestamp();
        }

        return now <= stopAt;
    }

    private static long Ticks(TimeSpan span) => (long)(span.TotalSeconds * Stopwatch.Frequency);
}
