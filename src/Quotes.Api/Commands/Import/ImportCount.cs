using System.Globalization;
using Quotes.Api.Archive;
using Quotes.Api.Ingest;

namespace Quotes.Api.Commands.Import;

/// <summary>What became of the articles of an import so far.</summary>
internal sealed class ImportCount
{
    private readonly int[] outcomes = new int[3];

    public long Errors { get; private set; }

    private long Quotes { get; set; }

    private long Articles => outcomes.Sum() + Errors;

    public void Add(StreamedArticle result)
    {
        if (result.Stored is not { } stored)
        {
            Errors++;
            return;
        }

        outcomes[(int)stored.Outcome]++;
        Quotes += stored.Quotes;
    }

    public string Progress(TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture, $"{Articles:N0} articles  {Articles / Math.Max(0.001, elapsed.TotalSeconds):N0}/s  {Quotes:N0} quotes  {Errors:N0} errors");

    public string Summary(TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Articles:N0} articles in {ProgressLine.Text(elapsed)}: {outcomes[(int)Outcome.Created]:N0} created, {outcomes[(int)Outcome.Updated]:N0} updated, {outcomes[(int)Outcome.Unchanged]:N0} unchanged, {Errors:N0} errors; {Quotes:N0} quotes found");
}
