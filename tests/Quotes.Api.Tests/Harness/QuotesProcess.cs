using System.Diagnostics;
using System.Text;

namespace Quotes.Api.Tests.Harness;

/// <summary>The real program in a process of its own.</summary>
internal sealed class QuotesProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private QuotesProcess(Process process) => this.process = process;

    /// <summary>What it has written to standard output so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>A client of the server, once it listens.</summary>
    public ApiClient Api { get; private set; } = null!;

    public static async Task<QuotesProcess> StartServer(string database, string? shellLimit = null, params string[] arguments)
    {
        var running = Start(shellLimit, ["--database", database, .. arguments.Contains("--urls") ? [] : new[] { "--urls", "http://127.0.0.1:0" }, .. arguments], []);
        running.Api = new ApiClient(await running.listening.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        return running;
    }

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments) => Run([], arguments);

    /// <param name="variables">Of the environment, beside the tests' own.</param>
    public static async Task<(int ExitCode, string Output, string Errors)> Run((string Name, string Value)[] variables, params string[] arguments)
    {
        await using var running = Start(null, arguments, variables);
        await running.process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        running.process.WaitForExit(); // and for the last lines of its output
        return (running.process.ExitCode, running.output.ToString(), running.errors.ToString());
    }

    /// <summary>Starts a command and lets it run.</summary>
    public static QuotesProcess Begin(params string[] arguments) => Start(null, arguments, []);

    /// <summary>As <c>kill -9</c>.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Api?.Dispose();
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }

    private static QuotesProcess Start(string? shellLimit, string[] arguments, (string Name, string Value)[] variables)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "quotes.dll"), .. arguments];
        var start = new ProcessStartInfo(shellLimit is null ? command[0] : "/bin/sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        // A variable of the tests' own, such as QUOTES_UPDATE_CONTRACT, would be a setting that the program does not know.
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("QUOTES_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(variable);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        foreach (var argument in shellLimit is null ? command[1..] : ["-c", $"{shellLimit}; exec \"$@\"", "sh", .. command])
            start.ArgumentList.Add(argument);
        var running = new QuotesProcess(new Process { StartInfo = start });
        running.process.OutputDataReceived += (_, line) => running.Note(line.Data, running.output);
        running.process.ErrorDataReceived += (_, line) => running.Note(line.Data, running.errors);
        running.process.Start();
        running.process.BeginOutputReadLine();
        running.process.BeginErrorReadLine();
        return running;
    }

    private void Note(string? line, StringBuilder target)
    {
        if (line is null)
        {
            listening.TrySetException(new InvalidOperationException($"The program ended: {errors}"));
            return;
        }

        lock (target)
            target.Append(line).Append('\n');
        if (line.StartsWith("Quotes   http", StringComparison.Ordinal))
            listening.TrySetResult(new Uri(line[9..].Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)));
    }
}
