using System.Diagnostics;

namespace Quotes.Benchmarks.Search;

/// <summary>As many requests as a number of connections can make, each sent when the one before is answered: a search against a constant.</summary>
internal static class ClosedLoop
{
    private static readonly string Word = SyntheticText.WordAt(300);

    public static async Task RunAsync(string database, int connections, TimeSpan time)
    {
        await using var server = await ServerProcess.StartAsync("Quotes.Benchmarks.dll", "serve", database);
        (string Name, string Path)[] requests =
        [
            ("a constant", ServeCommand.Bare),
            ("newest 25 of one word", $"/v1/quotes?q={Word}&total=false"),
            ("the same, counted", $"/v1/quotes?q={Word}"),
        ];
        foreach (var (_, path) in requests)
            await RateAsync(server, path, connections, TimeSpan.FromSeconds(3)); // compiles the code
        Console.WriteLine($"\nClosed loop, {connections} connections{"",-10} {"a second",10} {"share",8} {"processor ms",13}");
        var bare = 0.0;
        foreach (var (name, path) in requests)
        {
            var before = server.ProcessorTime();
            var count = await RateAsync(server, path, connections, time);
            bare = bare == 0 ? count : bare;
            Console.WriteLine($"{name,-40} {count / time.TotalSeconds,10:N0} {count / bare,8:P1} {(server.ProcessorTime() - before).TotalMilliseconds / count,13:N3}");
        }
    }

    private static async Task<double> RateAsync(ServerProcess server, string path, int connections, TimeSpan time)
    {
        var ends = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using var client = await LeanClient.ConnectAsync(server.Address);
            var request = LeanClient.Get(path);
            var count = 0;
            for (; Stopwatch.GetTimestamp() < ends; count++)
                await client.SendAsync(request);
            return count;
        })));
        return counts.Sum();
    }
}
