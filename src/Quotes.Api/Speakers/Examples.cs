using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Speakers;

internal static class Examples
{
    public static object SpeakerPage() => new SpeakerPage(
        [new Speaker { Id = 1, Name = "Karin Bos", Type = Samples.Speaker.Type, Aliases = [], Quotes = new Total(1, true) }], null);

    public static object Speaker() => new SpeakerDetails
    {
        Id = 1,
        Name = "Karin Bos",
        Type = Samples.Speaker.Type,
        Aliases = [],
        Quotes = new Total(1, true),
        Affiliations = [new Affiliation("wethouder", new(2026, 3, 2), new(2026, 3, 2), 1)],
        MayBe = [],
        CreatedAt = Samples.Stored,
        UpdatedAt = Samples.Stored,
    };
}
