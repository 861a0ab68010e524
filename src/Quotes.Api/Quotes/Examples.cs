using System.Text.Json.Nodes;
using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Quotes;

internal static class Examples
{
    public static object Quote() => Samples.Quote;

    public static object QuotePage() => new QuotePage(
        [Samples.Quote with { Highlight = "De <mark>brug</mark> gaat dit jaar nog dicht" }],
        null,
        new Total(1, true),
        null,
        null,
        new ResolvedNames([new ResolvedName("Bos", [new Candidate(1, "Karin Bos")])], null, null),
        null,
        null);

    public static object Statistics() => new QuoteStatistics(
        [
            new Period(new(2026, 2, 1), 3, [new FacetCount("direct", null, 2), new FacetCount("indirect", null, 1)]),
            new Period(new(2026, 3, 1), 1, [new FacetCount("direct", null, 1)]),
        ],
        Undated: 0,
        Exact: true,
        From: null,
        Resolved: null);

    public static object QuoteInput() => new JsonObject
    {
        ["text"] = "Die brug komt er niet",
        ["speaker"] = new JsonObject { ["name"] = "Karin Bos" },
        ["affiliation"] = "wethouder",
        ["date"] = "2025-11-20",
        ["source"] = new JsonObject { ["citation"] = "Raadsvergadering Zuiddorp, 20 november 2025, notulen blz. 4" },
    };

    public static object ManualQuote() => Samples.Quote with
    {
        Id = 2,
        Permalink = "/v1/quotes/2",
        Text = "Die brug komt er niet",
        Language = null,
        Mention = null,
        Medium = null,
        MediumBasis = null,
        Date = new(2025, 11, 20),
        DateBasis = Extraction.DateBasis.Stated,
        Cue = null,
        Context = null,
        Source = new() { Citation = "Raadsvergadering Zuiddorp, 20 november 2025, notulen blz. 4", Segments = [] },
        Confidence = 1,
        Rule = QuoteRecord.Manual,
    };

    public static object QuotePatch() => new JsonObject { ["review"] = "confirmed" };

    public static object ConfirmedQuote() => Samples.Quote with { Review = Review.Confirmed, Revision = 2 };

    public static object History() => new Page<Revision>(
        [
            new Revision(1, "created", Revisions.Extractor, Samples.Stored, new Dictionary<string, FieldChange>()),
            new Revision(2, "confirmed", Revisions.Anonymous, Samples.Stored.AddHours(1), new Dictionary<string, FieldChange>
            {
                ["review"] = new(JsonValue.Create("unreviewed"), JsonValue.Create("confirmed")),
            }),
        ],
        null);
}
