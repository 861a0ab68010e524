using System.Text.Json.Nodes;
using Quotes.Api.Archive;
using Quotes.Extraction;

namespace Quotes.Api.Extractions;

internal static class Examples
{
    public static object ExtractionInput() => new JsonObject { ["text"] = Samples.Text, ["publishedOn"] = "2026-03-02", ["medium"] = "De Dorpsbode" };

    public static object PlainText() => JsonValue.Create(Samples.Text);

    public static object Extraction() => new ExtractionAnswer("nl", true,
    [
        new ExtractedQuote
        {
            Text = Samples.Quote.Text,
            Kind = QuoteKind.Direct,
            Segments = Samples.Quote.Source.Segments,
            Context = new Segment(0, Samples.Text.Length),
            Speaker = new ExtractedSpeaker("Karin Bos", SpeakerType.Person),
            Mention = "Karin Bos",
            Affiliation = "wethouder",
            Medium = "Omroep Delta",
            MediumBasis = MediumBasis.Stated,
            Date = new(2026, 3, 2),
            DateBasis = DateBasis.Publication,
            Stance = Stance.Asserted,
            Cue = "zegt",
            Confidence = 0.97,
            SpeakerBasis = SpeakerBasis.Name,
            Rule = "nl.quote-cue-name",
        },
    ]);
}
