using System.Globalization;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Extraction;

namespace Quotes.Api.Speakers;

/// <summary>A speaker as a CSV record and as a schema.org <c>Person</c> or <c>Organization</c>.</summary>
internal static class SpeakerShape
{
    public static readonly ListShape<Speaker> Shape = new(
        [
            ("id", speaker => speaker.Id.ToString(CultureInfo.InvariantCulture)),
            ("name", speaker => speaker.Name),
            ("type", speaker => speaker.Type.NameOf()),
            ("aliases", speaker => string.Join("; ", speaker.Aliases)),
            ("wikidataId", speaker => speaker.WikidataId),
            ("quotes", speaker => speaker.Quotes.Count.ToString(CultureInfo.InvariantCulture)),
            ("quotesExact", speaker => speaker.Quotes.Exact ? "true" : "false"),
        ],
        (writer, speaker) =>
        {
            writer.WriteString("@type", speaker.Type == SpeakerType.Person ? "Person" : "Organization");
            writer.WriteString("@id", $"/v1/speakers/{speaker.Id}");
            writer.WriteString("name", speaker.Name);
            if (speaker.WikidataId is { } wikidata)
                writer.WriteString("sameAs", $"http://www.wikidata.org/entity/{wikidata}");
            if (speaker.Aliases.Count == 0)
                return;
            writer.WriteStartArray("alternateName");
            foreach (var alias in speaker.Aliases)
                writer.WriteStringValue(alias);
            writer.WriteEndArray();
        });
}
