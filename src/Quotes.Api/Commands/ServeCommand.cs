using System.CommandLine;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Api.Commands;

/// <summary>The program without a subcommand: the server.</summary>
internal static class ServeCommand
{
    public static readonly Option<string> Database = new("--database")
    {
        Description = $"The archive's file (QUOTES_DATABASE); default: {Settings.DefaultDatabase} in the working directory.",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("QUOTES_DATABASE") is { Length: > 0 } path ? path : Settings.DefaultDatabase,
    };

    public static readonly Option<string> Urls = new("--urls")
    {
        Description = $"Where to listen (ASPNETCORE_URLS); default: {Settings.DefaultUrl}.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } urls ? urls : Settings.DefaultUrl,
    };

    private const PosixSignal FileSizeLimitReached = (PosixSignal)25; // SIGXFSZ, on Linux and macOS

    public static RootCommand Create()
    {
        var root = new RootCommand("Quotes: who said this, where and when. Without a command: start the server.") { Database, Urls, ExtractCommand.Create(), MigrateCommand.Create() };
        root.SetAction((parse, cancellation) => RunAsync(new Settings { DatabasePath = Path.GetFullPath(parse.GetValue(Database)!), Urls = parse.GetValue(Urls)! }, cancellation));
        return root;
    }

    private static async Task<int> RunAsync(Settings settings, CancellationToken cancellation)
    {
        // With invariant globalization this does nothing and says nothing, and é would not be found as é.
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "\u00e9")
            return Refuse("Unicode normalisation does not work on this machine: install libicu (Debian: libicu72) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");

        // Past a limit on the size of files the system would end the program; like this the write fails, and is answered.
        using var fileSizeLimit = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileSizeLimitReached, signal => signal.Cancel = true);
        try
        {
            await using var app = Server.Build(settings);
            await app.StartAsync(cancellation);
            var address = app.Urls.First();
            Console.WriteLine($"Quotes   {string.Join(' ', app.Urls)}");
            Console.WriteLine($"Swagger  {address}/swagger");
            Console.WriteLine($"Database {settings.DatabasePath}");
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
