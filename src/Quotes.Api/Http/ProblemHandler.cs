using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Quotes.Api.Access;
using Quotes.Api.Storage;

namespace Quotes.Api.Http;

/// <summary>Makes problem+json of everything that goes wrong, the framework's own empty answers (404, 405 …) included.</summary>
internal sealed class ProblemHandler(ILogger<ProblemHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        switch (exception)
        {
            case ProblemException problem:
                await WriteAsync(context, problem.Status, problem.Message, problem.Errors, problem.Candidates);
                return true;
            case BadHttpRequestException bad:
                await WriteAsync(context, bad.StatusCode, DetailOf(context, bad.StatusCode));
                return true;
            case OperationCanceledException when context.RequestAborted.IsCancellationRequested:
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return true;
            case DeadlineException or TooBusyException or StorageBusyException:
                context.Response.Headers.RetryAfter = "1";
                await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, exception.Message);
                return true;
            case StorageFullException full:
                await WriteAsync(context, StatusCodes.Status507InsufficientStorage, full.Message);
                return true;
            default:
                log.LogError(exception, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
                await WriteAsync(context, StatusCodes.Status500InternalServerError, "The server failed; the log has the details under this traceId.");
                return true;
        }
    }

    /// <summary>For answers that the framework leaves without a body.</summary>
    public static Task WriteStatusAsync(StatusCodeContext status) =>
        WriteAsync(status.HttpContext, status.HttpContext.Response.StatusCode, DetailOf(status.HttpContext, status.HttpContext.Response.StatusCode));

    private static async Task WriteAsync(
        HttpContext context,
        int status,
        string detail,
        IReadOnlyList<InputError>? errors = null,
        IReadOnlyList<Candidate>? candidates = null)
    {
        var traceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var problem = new Problem("about:blank", ReasonPhrases.GetReasonPhrase(status), status, detail, traceId, errors, candidates);
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(problem, Json.Options, Problem.MediaType, CancellationToken.None);
    }

    private static string DetailOf(HttpContext context, int status) => status switch
    {
        StatusCodes.Status401Unauthorized =>
            $"{KeyAuthentication.FailureOf(context) ?? "This needs a key."} Send one with the scope “{context.NeededScope()?.NameOf()}” as Authorization: Bearer.",
        StatusCodes.Status403Forbidden => $"This needs a key with the scope “{context.NeededScope()?.NameOf()}”, which the caller does not have.",
        StatusCodes.Status404NotFound => $"There is nothing at {context.Request.Path}; /swagger shows what there is.",
        StatusCodes.Status405MethodNotAllowed =>
            $"{context.Request.Method} is not possible here; possible: {context.Response.Headers.Allow}.",
        StatusCodes.Status415UnsupportedMediaType =>
            $"“{context.Request.ContentType}” is no Content-Type that this operation reads; send JSON as application/json.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than this server takes.",
        StatusCodes.Status408RequestTimeout => "The body did not arrive in time.",
        StatusCodes.Status503ServiceUnavailable => "This took longer than a request may take here, and was given up.",
        _ => "The request could not be read.",
    };
}
