using System.Diagnostics;
using System.Globalization;

namespace Quotes.Benchmarks.Search;

/// <summary>The program in a process of its own, ended with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address, TimeSpan startedWithin) => (this.process, Address, StartedWithin) = (process, address, startedWithin);

    public Uri Address { get; }

    /// <summary>From the start of the process until it answered a request.</summary>
    public TimeSpan StartedWithin { get; }

    /// <param name="assembly">Beside this one.</param>
    public static async Task<ServerProcess> StartAsync(string assembly, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("Quotes   http", StringComparison.Ordinal))
                continue;
            var address = new Uri(line[9..]);
            using var client = new HttpClient { BaseAddress = address };
            (await client.GetAsync("/v1/quotes?limit=1&total=false")).EnsureSuccessStatusCode();
            return new ServerProcess(process, address, Stopwatch.GetElapsedTime(started));
        }

        throw new InvalidOperationException("The server did not start.");
    }

    public double ResidentMegabytes() => Megabytes("VmRSS:");

    public double PeakMegabytes() => Megabytes("VmHWM:");

    public TimeSpan ProcessorTime()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private double Megabytes(string field)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line[field.Length..^2], CultureInfo.InvariantCulture) / 1024;
    }
}
