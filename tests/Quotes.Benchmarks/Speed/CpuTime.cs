namespace Quotes.Benchmarks.Speed;

/// <summary>Processor time of this process: what collecting garbage costs is in it, what other programs do is not.</summary>
internal static class CpuTime
{
    public static TimeSpan Of(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>Seconds of the fastest round, of at least three and as many as go into so much processor time.</summary>
    public static double Fastest(Action action, double seconds)
    {
        var (total, fastest) = (0.0, double.MaxValue);
        for (var round = 0; round < 3 || total < seconds; round++)
        {
            var took = Of(action).TotalSeconds;
            (total, fastest) = (total + took, Math.Min(fastest, took));
        }

        return fastest;
    }
}
