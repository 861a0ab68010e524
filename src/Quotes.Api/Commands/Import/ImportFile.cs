using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Quotes.Api.Http;
using Quotes.Api.Ingest;

namespace Quotes.Api.Commands.Import;

internal enum ImportFormat
{
    /// <summary>One JSON object a line, with the fields of a posted article.</summary>
    Ndjson,

    /// <summary>RFC 4180 with a header that names fields of an article.</summary>
    Csv,

    /// <summary>The whole file is the text of one article.</summary>
    Text,
}

/// <summary>Where an article stands in a file, and where the file goes on behind it.</summary>
internal sealed record ImportPlace(ImportFile File, int Line, int NextLine, long End);

/// <summary>A file of articles, or <c>-</c>, standard input.</summary>
internal sealed class ImportFile(string path, ImportFormat format)
{
    public const string StandardInput = "-";

    /// <summary>Longest record, in bytes: as long as the body of a request.</summary>
    private static readonly long LongestRecord = new Settings().MaxBodyBytes;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public string Path => path;

    /// <summary>0 where it is not known.</summary>
    public long Length { get; } = path == StandardInput ? 0 : new FileInfo(path).Length;

    /// <summary>Whether it holds articles enough to go on in the middle of it.</summary>
    public bool CanResume => path != StandardInput && format != ImportFormat.Text;

    /// <summary>The files that <paramref name="paths"/> name: a folder names all in it, and below, whose format its ending tells.</summary>
    /// <param name="format">Of all of them; null: by each file's ending, standard input as NDJSON.</param>
    /// <exception cref="FileNotFoundException">There is no such file, or its ending tells no format.</exception>
    public static IReadOnlyList<ImportFile> Find(IEnumerable<string> paths, ImportFormat? format) =>
    [
        .. paths.SelectMany(FilesAt).Select(path => new ImportFile(path, format ?? FormatOf(path)
                ?? throw new FileNotFoundException($"What {path} holds is not to be seen from its name; say --format ndjson, csv or text."))),
    ];

    /// <summary>The articles from <paramref name="offset"/> on, each as what reads it.</summary>
    /// <param name="linesBefore">How many lines there are before the offset.</param>
    public async IAsyncEnumerable<(ImportPlace Place, Func<JsonNode?> Read)> ReadAsync(
        long offset, int linesBefore, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (format == ImportFormat.Text)
        {
            yield return (new ImportPlace(this, 1, 1, Length), ReadText);
            yield break;
        }

        await using var stream = Open();
        CsvHeader? header = null;
        if (format == ImportFormat.Csv && offset > 0)
        {
            await using var beginning = Open();
            await using var records = RecordsOf(beginning, cancellation).GetAsyncEnumerator(cancellation);
            await records.MoveNextAsync();
            header = new CsvHeader(records.Current.Text!); // it was read before
        }

        if (offset > 0)
            stream.Seek(offset, SeekOrigin.Begin);
        await foreach (var record in RecordsOf(stream, cancellation))
        {
            var place = new ImportPlace(this, linesBefore + record.Line, linesBefore + record.NextLine, offset + record.End);
            if (format != ImportFormat.Csv)
            {
                yield return (place, () => JsonBody.Parse(TextOf(record)));
            }
            else if (header is not null)
            {
                var columns = header;
                yield return (place, () => columns.Read(TextOf(record)));
            }
            else if (TryReadHeader(record, out header) is { } problem)
            {
                yield return (place, () => throw problem);
                yield break;
            }
        }
    }

    private static IEnumerable<string> FilesAt(string path)
    {
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => FormatOf(file) is not null).Order(StringComparer.Ordinal);
        return path == StandardInput || File.Exists(path) ? [path] : throw new FileNotFoundException($"There is no file {path}.");
    }

    private static ImportFormat? FormatOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".ndjson" or ".jsonl" => ImportFormat.Ndjson,
        ".csv" => ImportFormat.Csv,
        ".txt" => ImportFormat.Text,
        _ => path == StandardInput ? ImportFormat.Ndjson : null,
    };

    private static string TextOf(TextRecord record) => record.Error is { } error ? throw ProblemException.BadInput(error) : record.Text!;

    private static ProblemException? TryReadHeader(TextRecord record, out CsvHeader? header)
    {
        header = null;
        try
        {
            header = new CsvHeader(TextOf(record));
            return null;
        }
        catch (ProblemException problem)
        {
            return problem;
        }
    }

    private IAsyncEnumerable<TextRecord> RecordsOf(Stream stream, CancellationToken cancellation) => TextRecords.ReadAsync(
        PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true)), LongestRecord, quoted: format == ImportFormat.Csv, cancellation);

    private Stream Open() => path == StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    private JsonObject ReadText()
    {
        if (Length > LongestRecord)
            throw ProblemException.BadInput(InputError.InBody("/text", "length", $"The file is longer than {LongestRecord} bytes."));
        try
        {
            return new JsonObject { ["text"] = StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF') };
        }
        catch (DecoderFallbackException)
        {
            throw ProblemException.BadInput(InputError.InBody("/text", "encoding", "The file is not valid UTF-8."));
        }
    }
}
