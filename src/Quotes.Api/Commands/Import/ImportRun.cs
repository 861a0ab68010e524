using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Quotes.Api.Articles;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Commands.Import;

/// <summary>One run of <c>import</c> over its files.</summary>
/// <param name="defaults">Fields of articles that leave them out; null: none.</param>
/// <param name="again">Whether to read files from the beginning that an earlier run got through.</param>
internal sealed class ImportRun(
    IDatabase database, IReadOnlyList<ImportFile> files, Dictionary<string, string?> defaults, bool again, ProgressLine progress)
{
    private const string Actor = "import";

    /// <summary>As many as fill a commit while the next ones are extracted.</summary>
    private const int InFlight = 512;

    private static readonly TimeSpan BetweenMarks = TimeSpan.FromSeconds(5);
    private static readonly ArticleInputValidator Validator = new(new Settings());

    private readonly Dictionary<ImportFile, ImportMark> marks = [];
    private readonly Dictionary<ImportFile, ImportPlace> unmarked = [];
    private readonly long totalBytes = files.Sum(file => file.Length);
    private ImportFile? current;
    private long skippedBytes;
    private long bytesBefore; // of the files before the current one
    private TimeSpan markedAt;

    public ImportCount Count { get; } = new();

    /// <exception cref="ProblemException">The defaults are no fields of an article.</exception>
    public void RequireDefaults() => JsonBody.Convert(Completed(new JsonObject { ["text"] = "A text." }), Validator);

    public static string Text(InputError error) => string.IsNullOrEmpty(error.Pointer) ? error.Detail : $"{error.Pointer[1..]}: {error.Detail}";

    /// <summary>False: the archive can take no more, and the rest was not stored.</summary>
    public Task<bool> RunAsync(CancellationToken cancellation)
    {
        var extractor = new QuoteExtractor();
        return RunAsync(new ArticleStore(database, (article, _) => Task.FromResult(extractor.Extract(article))), cancellation);
    }

    internal async Task<bool> RunAsync(ArticleStore store, CancellationToken cancellation)
    {
        try
        {
            await foreach (var (place, result) in new ArticleStream(store, Actor, InFlight).StoreAsync(ReadAsync(cancellation), cancellation))
            {
                if (result.Status >= StatusCodes.Status500InternalServerError)
                {
                    progress.Say(result.Detail!);
                    return false;
                }

                Note(place, result);
                if (progress.Elapsed - markedAt > BetweenMarks)
                    await MarkAsync();
            }

            return true;
        }
        finally
        {
            await MarkAsync();
            foreach (var mark in marks.Values)
                mark.Dispose();
        }
    }

    private async IAsyncEnumerable<(ImportPlace Place, Func<ArticleInput> Read)> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var (bytes, lines) = (0L, 0);
            if (file.CanResume)
            {
                marks[file] = new ImportMark(database, file);
                if (!again)
                    (bytes, lines) = marks[file].Find();
            }

            if (bytes > 0)
                progress.Say($"{file.Path}: {lines} lines were imported before; going on from there (--again reads them again)");
            Interlocked.Add(ref skippedBytes, bytes);
            await foreach (var (place, read) in file.ReadAsync(bytes, lines, cancellation))
                yield return (place, () => JsonBody.Convert(Completed(read()), Validator));
        }
    }

    private JsonNode? Completed(JsonNode? article)
    {
        if (article is JsonObject fields)
        {
            foreach (var (name, value) in defaults.Where(pair => pair.Value is not null && fields[pair.Key] is null))
                fields[name] = value;
        }

        return article;
    }

    private void Note(ImportPlace place, StreamedArticle result)
    {
        Count.Add(result);
        if (result.Stored is null)
            progress.Say($"{place.File.Path}:{place.Line}: {string.Join(" ", result.Errors?.Select(Text) ?? [result.Detail!])}");
        if (place.File != current)
            (current, bytesBefore) = (place.File, bytesBefore + (current?.Length ?? 0));
        unmarked[place.File] = place;
        progress.Show(Done(place), () => Count.Progress(progress.Elapsed));
    }

    // What an earlier run did tells nothing about the time that is left.
    private double? Done(ImportPlace place)
    {
        var skipped = Interlocked.Read(ref skippedBytes);
        return totalBytes > skipped ? Math.Clamp((bytesBefore + place.End - skipped) / (double)(totalBytes - skipped), 0, 1) : null;
    }

    private async Task MarkAsync()
    {
        foreach (var (file, place) in unmarked.Where(pair => marks.ContainsKey(pair.Key)).ToList())
            await marks[file].SaveAsync(place);
        unmarked.Clear();
        markedAt = progress.Elapsed;
    }
}
