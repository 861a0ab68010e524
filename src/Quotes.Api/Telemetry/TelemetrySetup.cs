using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Quotes.Api.Access;

namespace Quotes.Api.Telemetry;

/// <summary>How the log is written.</summary>
internal enum LogFormat
{
    /// <summary>A line an event, for people.</summary>
    Text,

    /// <summary>A JSON object a line.</summary>
    Json,
}

/// <summary>Log, metrics and traces.</summary>
internal static class TelemetrySetup
{
    public static void AddTelemetry(this WebApplicationBuilder builder, Settings settings)
    {
        builder.Logging.ClearProviders();
        if (settings.LogFormat == LogFormat.Json)
            builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        else
            builder.Logging.AddSimpleConsole(console => (console.SingleLine, console.UseUtcTimestamp, console.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ "));

        builder.Services.AddSingleton<Meters>();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("quotes", serviceVersion: typeof(Server).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel").AddRuntimeInstrumentation().AddPrometheusExporter();
                if (settings.OtlpEndpoint is { } endpoint)
                    metrics.AddOtlpExporter(otlp => To(otlp, endpoint, "v1/metrics"));
            })
            .WithTracing(traces =>
            {
                if (settings.OtlpEndpoint is { } endpoint)
                    traces.SetSampler(new AlwaysOnSampler()).AddSource(Meters.Name).AddAspNetCoreInstrumentation().AddOtlpExporter(otlp => To(otlp, endpoint, "v1/traces"));
            });
    }

    public static void MapMetrics(this IEndpointRouteBuilder routes) => routes.MapPrometheusScrapingEndpoint("/metrics").Needs(Scope.Read);

    // An address that is set in code is taken as it is, so each kind of signal has its path added here.
    private static void To(OtlpExporterOptions otlp, Uri endpoint, string path)
    {
        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}");
    }
}
