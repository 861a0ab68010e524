using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;

namespace Quotes.Api.Articles;

/// <summary>What became of one line of a stream of articles.</summary>
/// <param name="Line">Its number, from 1; blank lines count, and get no answer.</param>
/// <param name="Id">The article's id; null: it was not stored.</param>
/// <param name="Outcome">What became of it; null: it was not stored.</param>
/// <param name="Status">The HTTP status that this article alone would have got.</param>
/// <param name="Detail">Why it was not stored; null: it was.</param>
/// <param name="Errors">What is wrong with it.</param>
public sealed record ArticleLine(
    int Line,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Outcome? Outcome,
    int Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<InputError>? Errors = null);

/// <summary>A stream of articles: one line of answer a line of input, in order, while the stream still comes in.</summary>
internal sealed class PostArticles(HttpContext context, ArticleStore store, Settings settings) : IResult
{
    public const string MediaType = "application/x-ndjson";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, cancellation) = (httpContext.Response, httpContext.RequestAborted);
        httpContext.GoesOn();
        response.ContentType = MediaType;
        var stream = new ArticleStream(store, Actor.Of(context), settings.ArticlesInFlight);
        await using var results = stream.StoreAsync(ReadAsync(cancellation), cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            var next = results.MoveNextAsync();
            if (!next.IsCompleted)
                await response.BodyWriter.FlushAsync(cancellation); // who waits for an answer gets those that are there
            if (!await next)
                return;
            var (line, result) = results.Current;
            await JsonSerializer.SerializeAsync(
                response.BodyWriter,
                new ArticleLine(line, result.Stored?.Id, result.Stored?.Outcome, result.Status, result.Detail, result.Errors),
                Json.Options,
                cancellation);
            await response.BodyWriter.WriteAsync("\n"u8.ToArray(), cancellation);
        }
    }

    private async IAsyncEnumerable<(int Line, Func<ArticleInput> Read)> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var line in TextRecords.ReadAsync(context.Request.BodyReader, settings.MaxBodyBytes, quoted: false, cancellation))
        {
            yield return (line.Line, () => line.Error is { } error
                ? throw ProblemException.BadInput(error)
                : JsonBody.Convert<ArticleInput>(JsonBody.Parse(line.Text!), context.RequestServices));
        }
    }
}
