using System.CommandLine;
using System.Threading.Channels;
using Quotes.Extraction;

namespace Quotes.Api.Commands;

/// <summary><c>extract</c>: articles as NDJSON on standard input, one line an article on standard output, in order.</summary>
internal static class ExtractCommand
{
    /// <summary>Lines of one piece of work, in bytes: enough that handing it over costs nothing beside it.</summary>
    private const int BatchBytes = 64 * 1024;

    public static Command Create()
    {
        var command = new Command("extract", "Find the quotations in articles read as NDJSON from standard input.");
        command.SetAction((_, cancel) => Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancel));
        return command;
    }

    /// <summary>Reads, extracts on all cores and writes in order; the bounded queue between holds back a reader that is too fast.</summary>
    public static async Task<int> Run(Stream input, Stream output, CancellationToken cancel)
    {
        var extractor = new QuoteExtractor();
        var queue = Channel.CreateBounded<Task<byte[]>>(Environment.ProcessorCount * 4);
        var reading = Task.Run(
            async () =>
            {
                try
                {
                    await foreach (var batch in NdjsonLines.Read(input, BatchBytes, cancel))
                        await queue.Writer.WriteAsync(Task.Run(() => ExtractLine.Answer(extractor, batch), cancel), cancel);
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
}
