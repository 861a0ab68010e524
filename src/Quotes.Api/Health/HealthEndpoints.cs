using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Health;

/// <summary>How the server does.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
/// <param name="Checks">What was looked at.</param>
public sealed record HealthReport(string Status, IReadOnlyList<string> Checks);

internal static class HealthEndpoints
{
    /// <summary>A commit takes milliseconds: after that long whoever has a choice should write elsewhere.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(3);

    /// <summary>After that long only a new start helps.</summary>
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(1);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health").RejectUnknownParameters();

        health.MapGet("/live", (IDatabase database) => Report("live", [("writer", Writer(database.State, Stuck))])).WithName("getLiveness")
            .WithSummary("Is it alive?")
            .WithDescription("503: only a new start helps. Needs no key.")
            .Answers<HealthReport>(StatusCodes.Status200OK, "Alive.", Examples.Live)
            .Fails(StatusCodes.Status503ServiceUnavailable);

        health.MapGet("/ready", (IDatabase database) => Report("ready", [("writer", Writer(database.State, Slow)), ("room", Room(database.State)), ("schema", Schema(database.State))]))
            .WithName("getReadiness")
            .WithSummary("Can it do its work?")
            .WithDescription("503, with the reason: the writer does not get on, the disk or the file's limit is full, or another program has changed the schema. Needs no key.")
            .Answers<HealthReport>(StatusCodes.Status200OK, "Ready to read and to write.", Examples.Ready)
            .Fails(StatusCodes.Status503ServiceUnavailable);
    }

    private static HealthReport Report(string status, IReadOnlyList<(string Name, string? Trouble)> checks)
    {
        var troubles = checks.Where(check => check.Trouble is not null).Select(check => check.Trouble).ToList();
        return troubles.Count == 0
            ? new HealthReport(status, [.. checks.Select(check => check.Name)])
            : throw new ProblemException(StatusCodes.Status503ServiceUnavailable, string.Join(" ", troubles), null);
    }

    private static string? Writer(DatabaseState state, TimeSpan limit) => state.CommitRunsFor > limit
        ? $"The writer has been busy with one commit for {state.CommitRunsFor.TotalSeconds:0} s, and {state.Waiting} changes wait."
        : null;

    private static string? Room(DatabaseState state) => state.IsFull ? "There is no room left to write to; reading goes on." : null;

    private static string? Schema(DatabaseState state) => state.SchemaIsOurs ? null : "Another program has changed the archive's schema; start this one anew, in a version that knows it.";
}
