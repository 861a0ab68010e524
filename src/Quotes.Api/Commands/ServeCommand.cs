using System.CommandLine;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Quotes.Api.Access;
using Quotes.Api.Commands.Import;
using Quotes.Api.Configuration;
using Quotes.Api.Storage.Sqlite;
using Quotes.Api.Telemetry;

namespace Quotes.Api.Commands;

/// <summary>The program without a subcommand: the server.</summary>
internal static class ServeCommand
{
    private const PosixSignal FileSizeLimitReached = (PosixSignal)25; // SIGXFSZ, on Linux and macOS

    public static RootCommand Create()
    {
        KnownSettings.Database.Option.Recursive = true;
        var root = new RootCommand("Quotes: who said this, where and when. Without a command: start the server.")
        {
            ConfigCommand.Create(),
            ExportCommand.Create(),
            ExtractCommand.Create(),
            ImportCommand.Create(),
            KeysCommand.Create(),
            MigrateCommand.Create(),
            KeepCommands.Check(),
            KeepCommands.Reindex(),
            KeepCommands.Optimize(),
        };
        foreach (var setting in KnownSettings.All)
            root.Options.Add(setting.Option);
        root.SetAction(RunAsync);
        return root;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        if (!KnownSettings.TryRead(parse, out var settings))
            return 1;

        // With invariant globalization this does nothing and says nothing, and é would not be found as é.
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "\u00e9")
            return Refuse("Unicode normalisation does not work on this machine: install libicu (Debian: libicu72) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");

        // Past a limit on the size of files the system would end the program; like this the write fails, and is answered.
        using var fileSizeLimit = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileSizeLimitReached, signal => signal.Cancel = true);
        try
        {
            await using var app = Server.Build(settings);
            if (AccessSetup.ReasonNotToStart(app) is { } reason)
                return Refuse(reason);
            await app.StartAsync(cancellation);
            // Where the log is JSON, standard output is nothing but that.
            var people = settings.LogFormat == LogFormat.Json ? Console.Error : Console.Out;
            people.WriteLine($"Quotes   {string.Join(' ', app.Urls)}");
            people.WriteLine($"Swagger  {app.Urls.First()}/swagger");
            people.WriteLine($"Database {settings.DatabasePath}");
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (MigrationException exception)
        {
            return Refuse(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException or ArgumentException)
        {
            return Refuse($"The server cannot listen on {settings.Urls}: {exception.Message.Split('\n')[0]}");
        }
    }

    private static int Refuse(string line)
    {
        Console.Error.WriteLine(line);
        return 1;
    }
}
