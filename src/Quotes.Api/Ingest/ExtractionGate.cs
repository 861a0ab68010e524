using Quotes.Api.Telemetry;
using Quotes.Extraction;

namespace Quotes.Api.Ingest;

/// <summary>Reads texts for quotes, only so many at once: reading takes a core, and searches need one, too. The others wait their turn.</summary>
internal sealed class ExtractionGate(QuoteExtractor extractor, Meters meters, Settings settings) : IDisposable
{
    private readonly SemaphoreSlim places = new(settings.ExtractionsAtOnce > 0 ? settings.ExtractionsAtOnce : Environment.ProcessorCount);

    public async Task<ExtractionResult> ExtractAsync(ArticleText article, bool explain, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        try
        {
            return meters.Measured(() => extractor.Extract(article, explain));
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}
