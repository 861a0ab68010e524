using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;

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

/// <summary>
/// A stream of articles: one line of answer a line of input, in order, while the stream still comes in. Extraction runs on all cores and commits
/// are shared; two lines of the same article are stored one after the other.
/// </summary>
internal sealed class PostArticles(HttpContext context, ArticleStore store, Settings settings) : IResult
{
    public const string MediaType = "application/x-ndjson";

    private readonly string actor = Actor.Of(context);
    private readonly Dictionary<string, Task<ArticleLine>> inFlight = [];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = MediaType;
        var answers = Channel.CreateBounded<Task<ArticleLine>>(settings.ArticlesInFlight);
        var reading = ReadAsync(answers.Writer, httpContext.RequestAborted);
        await foreach (var answer in answers.Reader.ReadAllAsync(httpContext.RequestAborted))
        {
            if (!answer.IsCompleted)
                await httpContext.Response.Body.FlushAsync(httpContext.RequestAborted);
            await JsonSerializer.SerializeAsync(httpContext.Response.BodyWriter, await answer, Json.Options, httpContext.RequestAborted);
            await httpContext.Response.BodyWriter.WriteAsync("\n"u8.ToArray(), httpContext.RequestAborted);
        }

        await reading;
    }

    private async Task ReadAsync(ChannelWriter<Task<ArticleLine>> answers, CancellationToken cancellation)
    {
        try
        {
            await foreach (var line in NdjsonLines.ReadAsync(context.Request.BodyReader, settings.MaxBodyBytes, cancellation))
                await answers.WriteAsync(Start(line, cancellation), cancellation);
            answers.Complete();
        }
        catch (Exception exception)
        {
            answers.Complete(exception);
        }
    }

    private Task<ArticleLine> Start(NdjsonLine line, CancellationToken cancellation)
    {
        if (line.Error is { } error)
            return Task.FromResult(Refused(line.Number, StatusCodes.Status400BadRequest, error.Detail, [error]));
        ArticleInput input;
        try
        {
            input = JsonBody.Convert<ArticleInput>(JsonBody.Parse(line.Text!), context.RequestServices);
        }
        catch (ProblemException problem)
        {
            return Task.FromResult(Refused(line.Number, problem.Status, problem.Message, problem.Errors));
        }

        foreach (var done in inFlight.Where(pair => pair.Value.IsCompleted).Select(pair => pair.Key).ToList())
            inFlight.Remove(done);
        var key = input.ExternalId ?? (input.Url is null ? input.Text : UrlKey.Of(input.Url));
        var before = inFlight.GetValueOrDefault(key, Task.FromResult<ArticleLine>(null!));
        return inFlight[key] = Task.Run(() => StoreAsync(line.Number, input, before, cancellation), cancellation);
    }

    private async Task<ArticleLine> StoreAsync(int line, ArticleInput input, Task before, CancellationToken cancellation)
    {
        await before;
        try
        {
            var stored = await store.PostAsync(input, actor, cancellation);
            return new ArticleLine(line, stored.Id, stored.Outcome, stored.Outcome == Outcome.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
        }
        catch (ProblemException problem)
        {
            return Refused(line, problem.Status, problem.Message, problem.Errors);
        }
        catch (StorageFullException full)
        {
            return Refused(line, StatusCodes.Status507InsufficientStorage, full.Message, null);
        }
    }

    private static ArticleLine Refused(int line, int status, string detail, IReadOnlyList<InputError>? errors) => new(line, null, null, status, detail, errors);
}
