using System.Diagnostics;
using System.Diagnostics.Metrics;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Telemetry;

/// <summary>What the program measures of itself, beside what ASP.NET Core and the runtime measure.</summary>
internal sealed class Meters
{
    public const string Name = "Quotes";

    public static readonly ActivitySource Activities = new(Name);

    // An article takes from a tenth of a millisecond to a second.
    private static readonly double[] ExtractionSeconds = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1];

    private readonly Histogram<double> extraction;
    private readonly Counter<long> found;

    public Meters(IMeterFactory factory, IDatabase database)
    {
        var meter = factory.Create(Name);
        extraction = meter.CreateHistogram(
            "quotes.extraction.duration", "s", "How long it took to find the quotes in one text.", null, new InstrumentAdvice<double> { HistogramBucketBoundaries = ExtractionSeconds });
        found = meter.CreateCounter<long>("quotes.extraction.quotes", "{quote}", "Quotes found, by the rule that found them.");
        meter.CreateObservableGauge("quotes.writer.waiting", () => database.State.Waiting, "{change}", "Changes that wait for the writer.");
        meter.CreateObservableGauge("quotes.writer.commit.running", () => database.State.CommitRunsFor.TotalSeconds, "s", "How long the commit under way has been; 0: there is none.");
        meter.CreateObservableGauge("quotes.database.size", () => database.State.Bytes, "By", "The archive's file and its log.");
    }

    /// <summary>Runs one extraction and counts what it found.</summary>
    public ExtractionResult Measured(Func<ExtractionResult> extract)
    {
        using var activity = Activities.StartActivity("extract");
        var started = Stopwatch.GetTimestamp();
        var result = extract();
        extraction.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        foreach (var quote in result.Quotes)
            found.Add(1, new KeyValuePair<string, object?>("rule", quote.Rule));
        activity?.SetTag("quotes", result.Quotes.Count);
        return result;
    }
}
