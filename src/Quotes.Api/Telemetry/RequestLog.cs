using System.Diagnostics;

namespace Quotes.Api.Telemetry;

/// <summary>
/// One line a request. The query is left out, since it tells what somebody is working on, and so are bodies and keys; the path is as it was
/// sent, percent-encoded, so that nobody can write lines of their own.
/// </summary>
internal static partial class RequestLog
{
    public static void UseRequestLog(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Quotes.Api.Requests");
        app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            var method = context.Request.Method;
            var path = context.Request.Path.ToUriComponent();
            try
            {
                await next(context);
            }
            finally
            {
                Answered(
                    log, method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                    context.User.Identity?.Name, Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
            }
        });
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Path} {Status} {Milliseconds:0.0} ms by {Caller}, trace {TraceId}")]
    private static partial void Answered(ILogger log, string method, string path, int status, double milliseconds, string? caller, string traceId);
}
