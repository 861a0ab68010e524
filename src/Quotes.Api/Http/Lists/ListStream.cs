using System.Buffers;
using System.Threading.Channels;

namespace Quotes.Api.Http.Lists;

/// <summary>
/// Sends a whole list, page after page: read and written on all cores, sent in order, as fast as the receiver takes it. No more than a few
/// pages are ever in memory, and nothing is held in the database between them.
/// </summary>
/// <param name="pages">What reads each page; asked for one after the other, run on any thread.</param>
internal sealed class ListStream<T>(ListFormat format, ListShape<T> shape, IEnumerable<Func<IReadOnlyList<T>>> pages)
{
    private static readonly int PagesInFlight = Environment.ProcessorCount + 1;

    private readonly ListWriter<T> writer = new(format, shape);

    /// <param name="progress">Told the number of items so far after each page.</param>
    /// <returns>How many items there were.</returns>
    public async Task<long> SendAsync(Stream output, Action<long>? progress, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var written = Channel.CreateBounded<Task<(ArrayBufferWriter<byte> Bytes, int Count)>>(PagesInFlight);
        var reading = Task.Run(() => ReadAsync(written.Writer, stop.Token), CancellationToken.None);
        var count = 0L;
        try
        {
            var edge = new ArrayBufferWriter<byte>();
            writer.Begin(edge);
            await output.WriteAsync(edge.WrittenMemory, cancellation);
            await foreach (var page in written.Reader.ReadAllAsync(cancellation))
            {
                var (bytes, items) = await page;
                await output.WriteAsync(bytes.WrittenMemory, cancellation);
                count += items;
                progress?.Invoke(count);
            }

            edge.ResetWrittenCount();
            writer.End(edge, count);
            await output.WriteAsync(edge.WrittenMemory, cancellation);
            await output.FlushAsync(cancellation);
            return count;
        }
        finally
        {
            await stop.CancelAsync(); // the receiver may be gone: read no further
            await reading;
        }
    }

    private async Task ReadAsync(ChannelWriter<Task<(ArrayBufferWriter<byte> Bytes, int Count)>> written, CancellationToken cancellation)
    {
        try
        {
            var isFirst = true;
            foreach (var page in pages)
            {
                cancellation.ThrowIfCancellationRequested();
                var first = isFirst;
                isFirst = false;
                await written.WriteAsync(Task.Run(() => Write(page(), first), cancellation), cancellation);
            }

            written.Complete();
        }
        catch (Exception exception)
        {
            written.Complete(exception); // reaches the sender
        }
    }

    private (ArrayBufferWriter<byte> Bytes, int Count) Write(IReadOnlyList<T> items, bool isFirst)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        writer.WritePage(bytes, items, isFirst);
        return (bytes, items.Count);
    }
}

/// <summary>A list as an answer. What fails before the first page is a problem; after that the connection is cut, so that no half list looks whole.</summary>
internal sealed class ListResult<T>(ListFormat format, ListShape<T> shape, IEnumerable<Func<IReadOnlyList<T>>> pages, string name) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.GoesOn();
        using var rest = pages.GetEnumerator();
        var first = rest.MoveNext() ? rest.Current() : [];
        var response = httpContext.Response;
        response.ContentType = format == ListFormat.JsonLd ? ListFormats.MediaTypeOf(format) : $"{ListFormats.MediaTypeOf(format)}; charset=utf-8";
        if (format == ListFormat.Csv)
            response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
        if (Methods.IsHead(httpContext))
            return;
        try
        {
            await new ListStream<T>(format, shape, All(first, rest)).SendAsync(response.Body, null, httpContext.RequestAborted);
        }
        catch (Exception exception) when (response.HasStarted && exception is not OperationCanceledException)
        {
            httpContext.Abort();
            throw;
        }
    }

    private static IEnumerable<Func<IReadOnlyList<T>>> All(IReadOnlyList<T> first, IEnumerator<Func<IReadOnlyList<T>>> rest)
    {
        yield return () => first;
        while (rest.MoveNext())
            yield return rest.Current;
    }
}
