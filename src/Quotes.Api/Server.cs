using FluentValidation;
using Quotes.Api.Access;
using Quotes.Api.Articles;
using Quotes.Api.Extractions;
using Quotes.Api.Health;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Keys;
using Quotes.Api.Media;
using Quotes.Api.Quotes;
using Quotes.Api.Speakers;
using Quotes.Api.Storage;
using Quotes.Api.Storage.Sqlite;
using Quotes.Api.Telemetry;
using Quotes.Extraction;

namespace Quotes.Api;

/// <summary>The server, put together.</summary>
internal static class Server
{
    /// <exception cref="MigrationException">The database cannot be used.</exception>
    public static WebApplication Build(Settings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            RequestLimits.Apply(kestrel.Limits, settings);
        });
        builder.AddTelemetry(settings);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Quotes.Api.Access", LogLevel.Warning); // a refused key is an answer, not an event
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None); // ProblemHandler logs what matters
        builder.Logging.AddFilter("Microsoft.AspNetCore.Http.Timeouts", LogLevel.None); // a slow client is a 503, not an event
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal", LogLevel.None); // ServeCommand says why there was no start

        builder.Services.AddSingleton(settings);
        var database = SqliteDatabase.Open(settings.DatabasePath, settings.QueryDeadline, settings.Clock, settings.MaxDatabaseBytes, settings.HeavyQueries);
        builder.Services.AddSingleton<IDatabase>(_ => database); // by a factory: what that gives is closed together with the server
        builder.Services.AddSingleton<QuoteExtractor>();
        builder.Services.AddSingleton<ExtractionGate>();
        builder.Services.AddSingleton(services => new ArticleStore(
            services.GetRequiredService<IDatabase>(), (article, cancellation) => services.GetRequiredService<ExtractionGate>().ExtractAsync(article, false, cancellation)));
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = RequestLimits.TimeoutOf(settings));
        builder.Services.AddAccess();
        builder.Services.AddProblems();
        builder.Services.AddValidators();
        builder.Services.AddOpenApiDocument();

        var app = builder.Build();
        app.Services.GetRequiredService<IDatabase>();
        app.UseProxiesOfThisMachine();
        if (settings.LogRequests)
            app.UseRequestLog();
        app.UseProblems();
        app.UseRequestLimits();
        app.UseHeadAndOptions();
        app.UseRouting(); // after HEAD has become GET
        app.UseRequestTimeouts();
        app.UseAccess();
        app.MapOpenApiDocument();
        app.MapExtractions();
        app.MapArticles();
        app.MapQuotes();
        app.MapSpeakers();
        app.MapMedia();
        app.MapKeys();
        app.MapHealth();
        app.MapMetrics();
        return app;
    }

    private static void AddValidators(this IServiceCollection services)
    {
        ValidatorOptions.Global.LanguageManager.Enabled = false; // messages must not change with the server's culture
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(Server).Assembly, includeInternalTypes: true))
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
    }
}
