using System.CommandLine;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Quotes.Api.Ingest;
using Quotes.Extraction;

namespace Quotes.Api.Commands;

/// <summary><c>extract</c>: articles as NDJSON on standard input, one line an article on standard output, in order.</summary>
internal static class ExtractCommand
{
    /// <summary>Longest line read, in bytes; a longer one is skipped and answered with an error.</summary>
    private const int LongestLine = 64 * 1024 * 1024;

    /// <summary>Lines of one piece of work, in characters: enough that handing it over costs nothing beside it.</summary>
    private const int BatchLength = 64 * 1024;

    public static Command Create()
    {
        var explain = new Option<bool>("--explain") { Description = "Tell why, too: rules, candidates for the speaker, and what was rejected." };
        var command = new Command("extract", "Find the quotations in articles read as NDJSON from standard input.") { explain };
        command.SetAction((result, cancel) => Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), result.GetValue(explain), cancel));
        return command;
    }

    /// <summary>Reads, extracts on all cores and writes in order; the bounded queue between holds back a reader that is too fast.</summary>
    public static async Task<int> Run(Stream input, Stream output, bool explain, CancellationToken cancel)
    {
        var extractor = new QuoteExtractor();
        var queue = Channel.CreateBounded<Task<byte[]>>(Environment.ProcessorCount * 4);
        var reading = Task.Run(
            async () =>
            {
                try
                {
                    await foreach (var batch in Batches(input, cancel))
                        await queue.Writer.WriteAsync(Task.Run(() => ExtractLine.Answer(extractor, batch, explain), cancel), cancel);
                }
                finally
                {
                    queue.Writer.TryComplete();
                }
            },
            cancel);
        await foreach (var answer in queue.Reader.ReadAllAsync(cancel))
            await output.WriteAsync(await answer, cancel);
        await output.FlushAsync(cancel);
        await reading;
        return 0;
    }

    private static async IAsyncEnumerable<List<TextRecord>> Batches(Stream input, [EnumeratorCancellation] CancellationToken cancel)
    {
        var batch = new List<TextRecord>();
        var length = 0;
        await foreach (var line in TextRecords.ReadAsync(PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: BatchLength)), LongestLine, quoted: false, cancel))
        {
            batch.Add(line);
            length += line.Text?.Length ?? 0;
            if (length < BatchLength)
                continue;
            yield return batch;
            (batch, length) = ([], 0);
        }

        yield return batch;
    }
}
