using System.Text.Json.Nodes;
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

    public static object SpeakerPatch() => new JsonObject { ["aliases"] = new JsonArray("K. Bos"), ["wikidataId"] = "Q1234" };

    public static object Merge() => new MergeInput(1);

    public static object Merged() => new Speaker { Id = 1, Name = "Karin Bos", Type = Samples.Speaker.Type, Aliases = [], Quotes = new Total(2, true) };

    public static object History() => new Page<Revision>(
        [
            new Revision(1, "created", Revisions.Extractor, Samples.Stored, new Dictionary<string, FieldChange>()),
            new Revision(2, "merged", Revisions.Anonymous, Samples.Stored.AddHours(1), new Dictionary<string, FieldChange>
            {
                ["mergedInto"] = new(null, JsonValue.Create(1)),
            }),
        ],
        null);
}
