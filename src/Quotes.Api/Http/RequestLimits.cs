using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Quotes.Api.Http;

/// <summary>
/// Limits on a request line and on headers that are answered with problem+json. Kestrel's own, which it answers with an empty body, lie far
/// above and only keep memory safe.
/// </summary>
internal static class RequestLimits
{
    /// <summary>Of the path and the query together, in characters as they were sent.</summary>
    public const int MaxTarget = 32 * 1024;

    /// <summary>Of all names and values of headers together, in characters.</summary>
    public const int MaxHeaders = 32 * 1024;

    private const int KestrelFactor = 16;

    public static void Apply(KestrelServerLimits limits, Settings settings)
    {
        limits.MaxRequestBodySize = settings.MaxBodyBytes;
        limits.RequestHeadersTimeout = settings.HeaderDeadline;
        limits.MaxConcurrentConnections = settings.MaxConnections > 0 ? settings.MaxConnections : null;
        limits.MaxRequestLineSize = MaxTarget * KestrelFactor;
        limits.MaxRequestHeadersTotalSize = MaxHeaders * KestrelFactor;
        limits.MaxRequestHeaderCount = 1000;
    }

    /// <summary>After the deadline the request is given up: what it waits for is cancelled, and it is answered 503.</summary>
    public static RequestTimeoutPolicy TimeoutOf(Settings settings) => new()
    {
        Timeout = settings.RequestDeadline,
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>A stream takes as long as it takes: the deadline is for each of its articles or pages.</summary>
    public static void GoesOn(this HttpContext context) => context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();

    public static void UseRequestLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path.Value!.Length + (request.QueryString.Value?.Length ?? 0) > MaxTarget)
            throw new ProblemException(StatusCodes.Status414UriTooLong, $"The address is longer than {MaxTarget} characters; search for less at once.");
        if (request.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0)) > MaxHeaders)
            throw new ProblemException(StatusCodes.Status431RequestHeaderFieldsTooLarge, $"The headers are longer than {MaxHeaders} characters.");
        return next(context);
    });
}
