using System.Diagnostics;

namespace Quotes.Api.Tests.Storage;

/// <summary>The program as a process of its own, for what a server inside the test's process cannot show.</summary>
internal sealed class QuotesProcess : IDisposable
{
    private readonly Process process;

    private QuotesProcess(Process process) => this.process = process;

    public int Id => process.Id;

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the server and waits until it says where it listens.</summary>
    public static async Task<(QuotesProcess Process, Uri Address)> ServeAsync(string database)
    {
        var process = Start(["--database", database, "--urls", "http://127.0.0.1:0"]);
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var address]
            ? (new QuotesProcess(process), new Uri(address))
            : throw new InvalidOperationException($"The server did not start: {line} {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private static Process Start(string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "quotes.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
