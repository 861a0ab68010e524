namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// Lets only a few queries that take long run at once, so that the others find a free core. A query is light until it has run for
/// <see cref="LightFor"/>; then it needs a place here, waits for one in the middle of its work, and holds it until it ends.
/// </summary>
internal sealed class HeavyQueries(int atOnce) : IDisposable
{
    public static readonly TimeSpan LightFor = TimeSpan.FromMilliseconds(20);

    /// <summary>How many wait; each holds a thread and a connection meanwhile.</summary>
    private const int MostWaiting = 24;

    private readonly SemaphoreSlim places = new(atOnce);
    private int waiting;

    /// <summary>False: there was no place in time, or too many wait already.</summary>
    public bool TryEnter(TimeSpan within)
    {
        if (places.Wait(0))
            return true;
        if (Interlocked.Increment(ref waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref waiting);
            return false;
        }

        try
        {
            return places.Wait(within);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    public void Leave() => places.Release();

    public void Dispose() => places.Dispose();
}
