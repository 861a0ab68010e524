using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Ingest;

/// <summary>What became of one article of a stream.</summary>
/// <param name="Stored">Null: it was not stored.</param>
/// <param name="Status">The HTTP status that this article alone would have got.</param>
/// <param name="Detail">Why it was not stored; null: it was.</param>
/// <param name="Errors">What is wrong with it.</param>
internal sealed record StreamedArticle(StoredArticle? Stored, int Status, string? Detail, IReadOnlyList<InputError>? Errors);

/// <summary>
/// Stores any number of articles: read and extracted on all cores, commits shared, results in the order of the articles. Of the same article
/// the one that comes later is stored later. Never holds more than <paramref name="inFlight"/> of them at each of its two stages.
/// </summary>
internal sealed class ArticleStream(ArticleStore store, string actor, int inFlight)
{
    private readonly Dictionary<string, Task> known = [];

    /// <param name="articles">Each with what reads it, which throws a <see cref="ProblemException"/> for what is no article.</param>
    public async IAsyncEnumerable<(T Source, StreamedArticle Result)> StoreAsync<T>(
        IAsyncEnumerable<(T Source, Func<ArticleInput> Read)> articles, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var read = Channel.CreateBounded<(T Source, Task<ArticleInput> Article)>(inFlight);
        var stored = Channel.CreateBounded<(T Source, Task<StreamedArticle> Result)>(inFlight);
        var reading = Fill(read.Writer, articles, article => (article.Source, Task.Run(article.Read, stop.Token)), stop.Token);
        var storing = Fill(stored.Writer, read.Reader.ReadAllAsync(stop.Token), async article => (article.Source, await StartAsync(article.Article, stop.Token)), stop.Token);
        try
        {
            await foreach (var (source, result) in stored.Reader.ReadAllAsync(cancellation))
                yield return (source, await result);
        }
        finally
        {
            await stop.CancelAsync(); // nothing once all is done
            await Task.WhenAll(reading, storing);
        }
    }

    private static Task Fill<TIn, TOut>(ChannelWriter<TOut> target, IAsyncEnumerable<TIn> source, Func<TIn, TOut> make, CancellationToken cancellation) =>
        Fill(target, source, item => new ValueTask<TOut>(make(item)), cancellation);

    private static async Task Fill<TIn, TOut>(ChannelWriter<TOut> target, IAsyncEnumerable<TIn> source, Func<TIn, ValueTask<TOut>> make, CancellationToken cancellation)
    {
        try
        {
            await foreach (var item in source.WithCancellation(cancellation))
                await target.WriteAsync(await make(item), cancellation);
            target.Complete();
        }
        catch (Exception exception)
        {
            target.Complete(exception); // reaches whoever reads from it
        }
    }

    /// <summary>Waits until the article is read, and begins to store it.</summary>
    private async ValueTask<Task<StreamedArticle>> StartAsync(Task<ArticleInput> article, CancellationToken cancellation)
    {
        try
        {
            var input = await article;
            if (known.Count > 2 * inFlight)
            {
                foreach (var done in known.Where(pair => pair.Value.IsCompleted).Select(pair => pair.Key).ToList())
                    known.Remove(done);
            }

            var key = input.ExternalId ?? (input.Url is null ? input.Text : UrlKey.Of(input.Url));
            var before = known.GetValueOrDefault(key, Task.CompletedTask);
            var storing = Task.Run(() => StoreAsync(input, before, cancellation), cancellation);
            known[key] = storing;
            return storing;
        }
        catch (ProblemException problem)
        {
            return Task.FromResult(Refused(problem));
        }
    }

    private async Task<StreamedArticle> StoreAsync(ArticleInput input, Task before, CancellationToken cancellation)
    {
        await before;
        try
        {
            var stored = await store.PostAsync(input, actor, cancellation);
            return new StreamedArticle(stored, stored.Outcome == Outcome.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK, null, null);
        }
        catch (ProblemException problem)
        {
            return Refused(problem);
        }
        catch (StorageFullException full)
        {
            return new StreamedArticle(null, StatusCodes.Status507InsufficientStorage, full.Message, null);
        }
        catch (StorageBusyException busy)
        {
            return new StreamedArticle(null, StatusCodes.Status503ServiceUnavailable, busy.Message, null);
        }
    }

    private static StreamedArticle Refused(ProblemException problem) => new(null, problem.Status, problem.Message, problem.Errors);
}
