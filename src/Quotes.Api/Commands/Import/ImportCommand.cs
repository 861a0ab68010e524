using System.CommandLine;
using Quotes.Api.Configuration;
using Quotes.Api.Http;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Api.Commands.Import;

/// <summary><c>import FILE…</c>: whole archives into the store, as a POST of each article would.</summary>
internal static class ImportCommand
{
    private const int SomeWereWrong = 2;

    private static readonly Argument<string[]> Files = new("files")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "NDJSON (.ndjson, .jsonl), CSV with a header (.csv), plain texts (.txt), folders of them, or - for standard input.",
    };

    private static readonly Option<ImportFormat?> Format = new("--format") { Description = "What the files hold, whatever their names: ndjson, csv or text." };
    private static readonly Option<string?> Medium = new("--medium") { Description = "The outlet of articles that name none." };
    private static readonly Option<string?> Language = new("--language") { Description = "The language of articles that name none." };
    private static readonly Option<string?> PublishedOn = new("--published-on") { Description = "The day of articles that name none, as YYYY-MM-DD." };
    private static readonly Option<bool> Again = new("--again") { Description = "Read files from their beginning, though an earlier import got through them." };

    public static Command Create()
    {
        var command = new Command("import", "Store the articles of files and the quotes in them.") { Files, Format, Medium, Language, PublishedOn, Again };
        command.SetAction((parse, cancellation) => RunAsync(
            KnownSettings.DatabasePath(parse),
            parse.GetRequiredValue(Files),
            parse.GetValue(Format),
            new Dictionary<string, string?> { ["medium"] = parse.GetValue(Medium), ["language"] = parse.GetValue(Language), ["publishedOn"] = parse.GetValue(PublishedOn) },
            parse.GetValue(Again),
            cancellation));
        return command;
    }

    /// <returns>0: all articles are in; 1: the import could not go on; 2: some articles were wrong, the rest is in; 130: stopped.</returns>
    private static async Task<int> RunAsync(
        string database, string[] paths, ImportFormat? format, Dictionary<string, string?> defaults, bool again, CancellationToken cancellation)
    {
        var progress = ProgressLine.OnStandardError();
        try
        {
            var files = ImportFile.Find(paths, format);
            await using var archive = SqliteDatabase.Open(database, new Settings().QueryDeadline, TimeProvider.System);
            var run = new ImportRun(archive, files, defaults, again, progress);
            run.RequireDefaults();
            var finished = await run.RunAsync(cancellation);
            progress.Clear();
            Console.WriteLine(run.Count.Summary(progress.Elapsed));
            return !finished ? 1 : run.Count.Errors > 0 ? SomeWereWrong : 0;
        }
        catch (OperationCanceledException)
        {
            progress.Say("Stopped. The same command goes on from here.");
            return 130;
        }
        catch (ProblemException problem)
        {
            progress.Say(string.Join(" ", problem.Errors!.Select(ImportRun.Text)));
            return 1;
        }
        catch (Exception exception) when (exception is MigrationException or IOException or UnauthorizedAccessException)
        {
            progress.Say(exception.Message);
            return 1;
        }
    }
}
