using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Access;

/// <summary>
/// How much one caller may ask: each key, and without a key each address, has a bucket of as many requests as it may make in a minute, which fills
/// up evenly. This machine itself is not limited without a key, and whether the server works is told to anybody at any rate.
/// </summary>
internal static class RateLimits
{
    private const int Seconds = 60;

    private const string ByKey = "key";
    private const string ByAddress = "address";

    public static void UseRateLimits(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        var limiter = PartitionedRateLimiter.Create<HttpContext, (string Policy, string Caller)>(context => PartitionOf(context, settings));
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        app.Use(async (context, next) =>
        {
            var (policy, _) = CallerOf(context);
            using var lease = limiter.AttemptAcquire(context);
            var left = limiter.GetStatistics(context)?.CurrentAvailablePermits ?? long.MaxValue;
            var limit = LimitOf(policy, settings);
            if (left <= limit)
                context.Response.OnStarting(() => Tell(context.Response, policy, limit, left, lease.IsAcquired));
            if (!lease.IsAcquired)
                throw new ProblemException(
                    StatusCodes.Status429TooManyRequests,
                    policy == ByKey ? $"A key may make {limit} requests a minute." : $"Without a key an address may make {limit} requests a minute; a key may make more.");
            await next(context);
        });
    }

    private static RateLimitPartition<(string, string)> PartitionOf(HttpContext context, Settings settings)
    {
        var caller = CallerOf(context);
        var limit = LimitOf(caller.Policy, settings);
        if (limit == 0 || (caller.Policy == ByAddress && IsThisMachine(context)) || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
            return RateLimitPartition.GetNoLimiter((caller.Policy, ""));
        // A bucket is filled up once a second, or where less than one request a second is allowed, as soon as there is one.
        var portion = Math.Max(1, limit / Seconds);
        return RateLimitPartition.GetTokenBucketLimiter(caller, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limit,
            TokensPerPeriod = portion,
            ReplenishmentPeriod = TimeSpan.FromSeconds((double)Seconds * portion / limit),
        });
    }

    private static (string Policy, string Caller) CallerOf(HttpContext context) => context.User.Identity?.Name is { } name and not Revisions.Anonymous
        ? (ByKey, name)
        : (ByAddress, context.Connection.RemoteIpAddress?.ToString() ?? "");

    private static int LimitOf(string policy, Settings settings) => policy == ByKey ? settings.RequestsAMinuteByKey : settings.RequestsAMinuteByAddress;

    private static bool IsThisMachine(HttpContext context) => context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);

    // As draft-ietf-httpapi-ratelimit-headers-10 has them: q in w seconds are allowed, r are left, and in t seconds it is q again.
    private static Task Tell(HttpResponse response, string policy, int limit, long left, bool acquired)
    {
        var untilFull = (int)Math.Ceiling((limit - left) * (double)Seconds / limit);
        response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{policy}\";q={limit};w={Seconds}");
        response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{policy}\";r={left};t={untilFull}");
        if (!acquired)
            response.Headers.RetryAfter = ((int)Math.Ceiling((double)Seconds / limit)).ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }
}
