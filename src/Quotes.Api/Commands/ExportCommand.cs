using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Quotes.Api.Archive;
using Quotes.Api.Configuration;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Api.Quotes;
using Quotes.Api.Storage;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Api.Commands;

/// <summary><c>export</c>: any search, whole, to a file or a pipe. The server may run meanwhile.</summary>
internal static class ExportCommand
{
    // A page may take long where a search hardly finds anything; nobody else waits for it.
    private static readonly TimeSpan PageDeadline = TimeSpan.FromHours(1);

    private static readonly Argument<string> Search = new("search")
    {
        Description = "As after the ? of GET /v1/quotes, such as 'speaker=Bos&from=2024-01-01'; left out: every quote.",
        DefaultValueFactory = _ => "",
    };

    private static readonly Option<ListFormat> Format = new("--format") { Description = "ndjson, csv or jsonld.", DefaultValueFactory = _ => ListFormat.Ndjson };
    private static readonly Option<FileInfo?> Output = new("--output") { Description = "The file to write; default: standard output." };

    public static Command Create()
    {
        var command = new Command("export", "Write the quotes of a search, all of them, as NDJSON, CSV or JSON-LD.") { Search, Format, Output };
        command.SetAction((parse, cancellation) => RunAsync(KnownSettings.DatabasePath(parse), parse.GetValue(Search)!, parse.GetValue(Format), parse.GetValue(Output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, string search, ListFormat format, FileInfo? output, CancellationToken cancellation)
    {
        var progress = ProgressLine.OnStandardError();
        try
        {
            var asked = Query<SearchParameters>.Read(QueryHelpers.ParseQuery(search), new SearchParametersValidator(), query => query.Format = format);
            if (!File.Exists(path))
                throw new MigrationException($"There is no archive {path}.");
            await using var database = SqliteDatabase.Open(path, PageDeadline, TimeProvider.System, beside: true);
            var pages = QuoteExport.Pages(database, asked, null, asked.Limit);
            await using var stream = output is null ? Console.OpenStandardOutput() : output.Create();
            var count = await new ListStream<Quote>(format, QuoteShape.Shape, pages).SendAsync(stream, count => progress.Show(null, () => Text(count, progress.Elapsed)), cancellation);
            progress.Say(Text(count, progress.Elapsed));
            return 0;
        }
        catch (OperationCanceledException)
        {
            progress.Say("Stopped; what was written is not whole.");
            return 130;
        }
        catch (ProblemException problem)
        {
            progress.Say(string.Join(" ", problem.Errors?.Select(error => error.Detail) ?? [problem.Message]));
            return 1;
        }
        catch (Exception exception) when (exception is MigrationException or DeadlineException or IOException or UnauthorizedAccessException)
        {
            progress.Say(exception.Message); // a pipe that was closed, too
            return 1;
        }
    }

    private static string Text(long count, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture, $"{count:N0} quotes  {count / Math.Max(0.001, elapsed.TotalSeconds):N0}/s  {ProgressLine.Text(elapsed)}");
}
