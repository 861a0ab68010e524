using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Quotes.Api.Commands;
using Quotes.Api.Commands.Import;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Benchmarks.Import;

/// <summary>
/// <c>import</c>: the rate of an import, its extraction left out, against bare prepared inserts of the very rows that it made, by turns.
/// </summary>
internal static class ImportBenchmark
{
    private static readonly Option<int> Articles = new("--articles") { Description = "How many, five quotes each.", DefaultValueFactory = _ => 20_000 };
    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 3 };

    public static Command Create()
    {
        var command = new Command("import", "Measure an import against bare inserts of the same rows.") { Articles, Rounds };
        command.SetAction((parse, cancellation) => RunAsync(parse.GetValue(Articles), parse.GetValue(Rounds), cancellation));
        return command;
    }

    private static async Task RunAsync(int articles, int rounds, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("quotes-import-");
        try
        {
            var known = new KnownQuotes(1);
            var file = Path.Combine(folder.FullName, "articles.ndjson");
            await File.WriteAllLinesAsync(file, Enumerable.Range(0, articles).Select(_ => known.Next().ToJsonString()), cancellation);
            Print($"{articles:N0} articles, {new FileInfo(file).Length / 1e6:N1} MB of NDJSON");
            BareRows? rows = null;
            for (var round = 0; round < rounds; round++)
            {
                var path = Path.Combine(folder.FullName, $"import{round}.db");
                var (imported, importing) = await ImportAsync(path, file, known, cancellation);
                rows ??= new BareRows(path, SqliteWriter.MostInOneCommit, IndexRowOf);
                File.Delete(path);
                var (bare, inserting) = WriteBare(Path.Combine(folder.FullName, $"bare{round}.db"), rows);
                Print($"import {articles / imported.TotalSeconds,7:N0} articles/s, {importing.TotalMicroseconds / articles:N0} µs of processor each; bare {articles / bare.TotalSeconds,7:N0} articles/s, {inserting.TotalMicroseconds / articles:N0} µs each, in {rows.Commits} commits; {bare / imported:P0}");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Time, TimeSpan Processor)> ImportAsync(string path, string file, KnownQuotes known, CancellationToken cancellation)
    {
        await using var database = SqliteDatabase.Open(path, TimeSpan.FromMinutes(5), TimeProvider.System);
        var run = new ImportRun(database, ImportFile.Find([file], null), [], again: false, new ProgressLine(TextWriter.Null, false, TimeProvider.System));
        return await MeasureAsync(() => run.RunAsync(new ArticleStore(database, (article, _) => Task.FromResult(known.Extract(article))), cancellation));
    }

    private static (TimeSpan Time, TimeSpan Processor) WriteBare(string path, BareRows rows)
    {
        var (connection, taken) = Migrator.OpenAndMigrate(path, TimeProvider.System);
        using (taken)
        using (connection)
        {
            return MeasureAsync(() =>
            {
                rows.Write(connection);
                return Task.CompletedTask;
            }).GetAwaiter().GetResult();
        }
    }

    private static async Task<(TimeSpan Time, TimeSpan Processor)> MeasureAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await work();
        var time = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        return (time, process.TotalProcessorTime - processor);
    }

    private static object[] IndexRowOf(SqliteDataReader row)
    {
        var entry = new QuoteIndexEntry(
            row.GetString(1),
            row.IsDBNull(2) ? null : row.GetString(2),
            row.GetString(3),
            "asserted",
            row.IsDBNull(4) ? [] : [row.GetInt64(4)],
            row.GetInt64(5),
            row.GetInt64(6),
            Hidden: false);
        var made = IndexRow.Of(entry);
        return [row.GetInt64(0), made.Words, made.Affiliation, made.Keys];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
