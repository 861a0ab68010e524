namespace Quotes.Api.Storage;

/// <summary>Keeps the search index in step with the table of quotes; takes effect with the commit of the work that called.</summary>
internal interface IQuoteIndexWriter
{
    /// <summary>A quote that is new; its words count in the statistics.</summary>
    void Add(long position, QuoteIndexEntry entry);

    /// <summary>What is known now of a quote that is there.</summary>
    void Put(long position, QuoteIndexEntry entry);

    void Remove(long position);
}

/// <summary>What a quote is found by.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Affiliation">The words of the affiliation; null: none.</param>
/// <param name="Language">Whose stems its words have; null: none is known, each word is found by its written form alone.</param>
/// <param name="Stance">As in the table.</param>
/// <param name="SpeakerIds">The first named and all who said it with them.</param>
/// <param name="MediumId">Where it was uttered; null: not known.</param>
/// <param name="OutletId">Who published it; null: not known.</param>
/// <param name="Hidden">Rejected, retracted or redacted: lists leave it out unless asked.</param>
internal sealed record QuoteIndexEntry(
    string Text,
    string? Affiliation,
    string? Language,
    string Stance,
    IReadOnlyList<long> SpeakerIds,
    long? MediumId,
    long? OutletId,
    bool Hidden);
