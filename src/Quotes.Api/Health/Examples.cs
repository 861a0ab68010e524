namespace Quotes.Api.Health;

/// <summary>What the contract shows.</summary>
internal static class Examples
{
    public static object Live() => new HealthReport("live", ["writer"]);

    public static object Ready() => new HealthReport("ready", ["writer", "room", "schema"]);
}
