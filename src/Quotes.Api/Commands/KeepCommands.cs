using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Quotes.Api.Configuration;
using Quotes.Api.Storage;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Api.Commands;

/// <summary><c>check</c>, <c>reindex</c> and <c>optimize</c>: what keeps an archive sound and fast.</summary>
internal static class KeepCommands
{
    private const int FoundWrong = 2;

    private static readonly Option<bool> Vacuum = new("--vacuum") { Description = "Give free pages back to the disk, too; needs room for a second file meanwhile." };

    public static Command Check()
    {
        var command = new Command("check", "Compare the archive with itself: its file, and its search index with its quotes. A server may run meanwhile.");
        command.SetAction(parse => Run(parse, (path, progress) =>
        {
            if (Migrator.Status(path).Any(state => !state.Applied))
                throw new MigrationException($"The archive {path} has not this program's schema: run “quotes migrate” first.");
            var wrong = ArchiveCheck.Run(path, count => Show(progress, count));
            progress.Clear();
            foreach (var line in wrong)
                Console.WriteLine(line);
            Console.WriteLine(wrong.Count == 0 ? "All is well." : "“quotes reindex” makes the search index anew.");
            return wrong.Count == 0 ? 0 : FoundWrong;
        }));
        return command;
    }

    public static Command Reindex()
    {
        var command = new Command("reindex", "Make the search index anew out of the quotes.");
        command.SetAction((parse, cancellation) => Task.FromResult(Run(parse, (path, progress) => Write(path, connection =>
        {
            var count = IndexMaker.Remake(connection, count => Show(progress, count), cancellation);
            progress.Clear();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} quotes indexed in {ProgressLine.Text(progress.Elapsed)}"));
        }))));
        return command;
    }

    public static Command Optimize()
    {
        var command = new Command("optimize", "Join the parts of the search index that writing leaves behind.") { Vacuum };
        command.SetAction((parse, cancellation) => Task.FromResult(Run(parse, (path, progress) => Write(path, connection =>
        {
            IndexMaker.Optimize(connection, parse.GetValue(Vacuum), cancellation);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Optimized in {ProgressLine.Text(progress.Elapsed)}; the file has {new FileInfo(path).Length / 1e6:N1} MB"));
        }))));
        return command;
    }

    private static void Show(ProgressLine progress, long count) => progress.Show(
        null, () => string.Create(CultureInfo.InvariantCulture, $"{count:N0} quotes  {count / Math.Max(0.001, progress.Elapsed.TotalSeconds):N0}/s"));

    private static int Write(string path, Action<SqliteConnection> work)
    {
        DapperSetup.Apply();
        var (connection, taken) = Migrator.OpenAndMigrate(path, TimeProvider.System);
        using (taken)
        using (connection)
            work(connection);
        return 0;
    }

    private static int Run(ParseResult parse, Func<string, ProgressLine, int> work)
    {
        var progress = ProgressLine.OnStandardError();
        var path = KnownSettings.DatabasePath(parse);
        try
        {
            return File.Exists(path) ? work(path, progress) : throw new MigrationException($"There is no archive {path}.");
        }
        catch (OperationCanceledException)
        {
            progress.Say("Stopped.");
            return 130;
        }
        catch (Exception exception) when (exception is MigrationException or SqliteException)
        {
            progress.Say(exception.Message);
            return 1;
        }
    }
}
