using System.CommandLine;
using Quotes.Api.Http;
using Quotes.Api.Telemetry;

namespace Quotes.Api.Configuration;

/// <summary>Every setting there is: what the shell, the environment and <c>config</c> know.</summary>
internal static class KnownSettings
{
    /// <summary>Every command needs it; the rest is the server's alone.</summary>
    public static readonly Setting Database = new Setting<string>(
        "database", "the archive's file, made when it is not there", new TextSetting(),
        settings => settings.DatabasePath, (settings, value) => settings with { DatabasePath = Path.GetFullPath(value) });

    public static readonly IReadOnlyList<Setting> All =
    [
        Database,
        new Setting<string>(
            "urls", "where to listen, several addresses with ; between", new TextSetting(),
            settings => settings.Urls, (settings, value) => settings with { Urls = value }, "ASPNETCORE_URLS"),
        new Setting<bool>(
            "anonymous-read", "whether those who show no key may read", new SwitchSetting(),
            settings => settings.AnonymousRead, (settings, value) => settings with { AnonymousRead = value }),
        new Setting<TimeSpan>(
            "query-deadline", "how long one query may take before it is stopped and answered 503", new DurationSetting(TimeSpan.FromMilliseconds(10), TimeSpan.FromHours(1)),
            settings => settings.QueryDeadline, (settings, value) => settings with { QueryDeadline = value }),
        new Setting<int>(
            "heavy-queries", "how many queries that take long may run at once, the others not waiting for them; 0: half of the cores", new CountSetting(0, 1024),
            settings => settings.HeavyQueries, (settings, value) => settings with { HeavyQueries = value }),
        new Setting<TimeSpan>(
            "total-budget", "how long counting the total of a search may take before the count is no longer exact", new DurationSetting(TimeSpan.Zero, TimeSpan.FromMinutes(1)),
            settings => settings.TotalBudget, (settings, value) => settings with { TotalBudget = value }),
        new Setting<long>(
            "max-body", "the largest request body; a stream of articles may be longer, each of its lines not", new SizeSetting(1024, 1L << 30),
            settings => settings.MaxBodyBytes, (settings, value) => settings with { MaxBodyBytes = value }),
        new Setting<int>(
            "articles-in-flight", "how many articles of one stream are worked on at a time", new CountSetting(1, 1024),
            settings => settings.ArticlesInFlight, (settings, value) => settings with { ArticlesInFlight = value }),
        new Setting<long>(
            "max-database", "the largest the archive's file may grow, after which writes are answered 507; 0B: as large as the disk", new SizeSetting(0, 1L << 46),
            settings => settings.MaxDatabaseBytes, (settings, value) => settings with { MaxDatabaseBytes = value }),
        new Setting<int>(
            "rate-limit-key", "how many requests a key may make in a minute; 0: any number", new CountSetting(0, 10_000_000),
            settings => settings.RequestsAMinuteByKey, (settings, value) => settings with { RequestsAMinuteByKey = value }),
        new Setting<int>(
            "rate-limit-address", "how many requests an address may make in a minute without a key, this machine's own apart; 0: any number", new CountSetting(0, 10_000_000),
            settings => settings.RequestsAMinuteByAddress, (settings, value) => settings with { RequestsAMinuteByAddress = value }),
        new Setting<int>(
            "extractions-at-once", "how many texts are read for quotes at once, the others waiting; 0: as many as there are cores", new CountSetting(0, 1024),
            settings => settings.ExtractionsAtOnce, (settings, value) => settings with { ExtractionsAtOnce = value }),
        new Setting<int>(
            "max-text", "the longest text of an article or an extraction, in characters", new CountSetting(1000, 100_000_000),
            settings => settings.MaxTextCharacters, (settings, value) => settings with { MaxTextCharacters = value }),
        new Setting<TimeSpan>(
            "request-deadline", "how long a request may take before it is stopped and answered 503; streams may take longer", new DurationSetting(TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1)),
            settings => settings.RequestDeadline, (settings, value) => settings with { RequestDeadline = value }),
        new Setting<TimeSpan>(
            "header-deadline", "how long the headers of a request may take to arrive", new DurationSetting(TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            settings => settings.HeaderDeadline, (settings, value) => settings with { HeaderDeadline = value }),
        new Setting<int>(
            "max-connections", "how many connections may be open at once, further ones being closed; 0: any number", new CountSetting(0, 10_000_000),
            settings => settings.MaxConnections, (settings, value) => settings with { MaxConnections = value }),
        new Setting<LogFormat>(
            "log-format", "how the log is written to standard output: text, or json for what collects logs", new ChoiceSetting<LogFormat>(),
            settings => settings.LogFormat, (settings, value) => settings with { LogFormat = value }),
        new Setting<bool>(
            "log-requests", "whether each request is a line of the log", new SwitchSetting(),
            settings => settings.LogRequests, (settings, value) => settings with { LogRequests = value }),
        new Setting<Uri?>(
            "otlp-endpoint", "where traces and metrics are sent by OTLP over HTTP, such as http://localhost:4318", new AddressSetting(),
            settings => settings.OtlpEndpoint, (settings, value) => settings with { OtlpEndpoint = value }),
    ];

    /// <summary>The archive's file, for the commands that need nothing else.</summary>
    public static string DatabasePath(ParseResult parse) => Path.GetFullPath(Database.Read(parse).Value);

    /// <summary>What is set, by the command line and the environment; false when something cannot be, after one line on standard error that says what.</summary>
    public static bool TryRead(ParseResult parse, out Settings settings)
    {
        settings = new Settings();
        try
        {
            RejectUnknownVariables();
            settings = All.Aggregate(settings, (all, setting) => setting.Apply(all, setting.Read(parse).Value));
            return true;
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return false;
        }
    }

    private static void RejectUnknownVariables()
    {
        string[] known = [.. All.SelectMany(setting => setting.Variables)];
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>())
            if (name.StartsWith(Setting.Prefix, StringComparison.Ordinal) && !known.Contains(name))
                throw new FormatException($"There is no setting {name}; {NearestName.Advice(name, known)}");
    }
}
