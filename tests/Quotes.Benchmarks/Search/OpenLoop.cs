using System.Collections.Concurrent;
using System.Diagnostics;

namespace Quotes.Benchmarks.Search;

/// <summary>One request and how long its answer took, from the time at which it was to be sent.</summary>
internal sealed record Timed(string Kind, double Milliseconds, int Status);

/// <summary>One kind of request, and a new one of it each time.</summary>
internal sealed record RequestKind(string Name, Func<Random, string> Next);

/// <summary>Requests that come at their rate whatever the server does: an answer that is late makes the ones behind it late, and that is counted.</summary>
internal static class OpenLoop
{
    public static async Task<IReadOnlyList<Timed>> RunAsync(Uri address, IReadOnlyList<RequestKind> kinds, int rate, TimeSpan time)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = address };
        var timed = new ConcurrentBag<Timed>();
        var running = new List<Task>();
        var random = new Random(7);
        using var wait = new ManualResetEventSlim();
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < rate * time.TotalSeconds; i++)
        {
            var kind = kinds[i % kinds.Count];
            var path = kind.Next(random);
            var due = started + (long)(i * (double)Stopwatch.Frequency / rate);
            WaitUntil(due, wait);
            running.Add(Task.Run(() => SendAsync(client, kind.Name, path, due, timed)));
        }

        await Task.WhenAll(running);
        return [.. timed];
    }

    private static async Task SendAsync(HttpClient client, string kind, string path, long due, ConcurrentBag<Timed> timed)
    {
        using var answer = await client.GetAsync(path);
        timed.Add(new Timed(kind, Stopwatch.GetElapsedTime(due).TotalMilliseconds, (int)answer.StatusCode));
    }

    // Sleeping is good to a millisecond or two; the rest is spent giving way to others.
    private static void WaitUntil(long due, ManualResetEventSlim wait)
    {
        while (due - Stopwatch.GetTimestamp() is var left and > 0)
        {
            var milliseconds = (int)(left * 1000 / Stopwatch.Frequency) - 1;
            if (milliseconds > 0)
                wait.Wait(milliseconds);
            else
                Thread.Yield();
        }
    }
}

/// <summary>The mix, beside searches that no deadline would be long enough for.</summary>
internal static class HeavyLoop
{
    private const int HeavyASecond = 4;

    public static async Task<IReadOnlyList<Timed>> RunAsync(Uri address, SearchMix mix, int rate, TimeSpan time)
    {
        var both = await Task.WhenAll(
            Task.Run(() => OpenLoop.RunAsync(address, mix.Pages, rate, time)),
            Task.Run(() => OpenLoop.RunAsync(address, mix.Heavy, HeavyASecond, time)));
        return [.. both.SelectMany(timed => timed)];
    }
}
