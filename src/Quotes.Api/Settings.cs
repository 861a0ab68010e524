using Quotes.Api.Telemetry;

namespace Quotes.Api;

/// <summary>What can be set. Defaults suit a newsroom's first install; <see cref="Configuration.KnownSettings"/> says how each is set.</summary>
internal sealed record Settings
{
    /// <summary>The archive's file; created when it is not there.</summary>
    public string DatabasePath { get; init; } = "quotes.db";

    /// <summary>Where to listen; several are separated by <c>;</c>.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>A query that takes longer is stopped and answered 503.</summary>
    public TimeSpan QueryDeadline { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many queries that take long may run at once, so that the others do not wait; 0: half of the cores.</summary>
    public int HeavyQueries { get; init; }

    /// <summary>How long counting the total of a search may take.</summary>
    public TimeSpan TotalBudget { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>The largest request body, in bytes: a text of 2,000,000 characters, escaped, and some room.</summary>
    public long MaxBodyBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many articles of one stream are worked on at a time.</summary>
    public int ArticlesInFlight { get; init; } = 64;

    /// <summary>The largest the archive's file may grow, in bytes; 0: as large as the disk.</summary>
    public long MaxDatabaseBytes { get; init; }

    /// <summary>Whoever shows no key may read.</summary>
    public bool AnonymousRead { get; init; }

    /// <summary>How many requests a key may make in a minute; 0: any number.</summary>
    public int RequestsAMinuteByKey { get; init; } = 6000;

    /// <summary>How many requests an address may make in a minute without a key, this machine's own apart; 0: any number.</summary>
    public int RequestsAMinuteByAddress { get; init; } = 600;

    /// <summary>How many texts are read at once; 0: as many as there are cores.</summary>
    public int ExtractionsAtOnce { get; init; }

    /// <summary>The longest text of an article, in characters.</summary>
    public int MaxTextCharacters { get; init; } = 2_000_000;

    /// <summary>How long a request may take, streams apart.</summary>
    public TimeSpan RequestDeadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the headers of a request may take to arrive.</summary>
    public TimeSpan HeaderDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many connections may be open at once; 0: any number.</summary>
    public int MaxConnections { get; init; } = 20_000;

    /// <summary>How the log is written.</summary>
    public LogFormat LogFormat { get; init; } = LogFormat.Text;

    /// <summary>Whether each request is a line of the log.</summary>
    public bool LogRequests { get; init; } = true;

    /// <summary>Where traces and metrics are sent by OTLP over HTTP; null: nowhere.</summary>
    public Uri? OtlpEndpoint { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
