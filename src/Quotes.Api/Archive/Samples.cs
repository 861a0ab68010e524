using Quotes.Extraction;

namespace Quotes.Api.Archive;

/// <summary>The made-up article that the examples of the OpenAPI document tell of.</summary>
internal static class Samples
{
    public const string Text = "“De brug gaat dit jaar nog dicht”, zegt wethouder Karin Bos tegen Omroep Delta.";

    public static readonly DateTimeOffset Stored = new(2026, 3, 3, 9, 30, 0, TimeSpan.Zero);

    public static readonly MediumRef Outlet = new(1, "De Dorpsbode");

    public static readonly MediumRef Station = new(2, "Omroep Delta");

    public static readonly SpeakerRef Speaker = new(1, "Karin Bos", SpeakerType.Person);

    public static Quote Quote => new()
    {
        Id = 1,
        Permalink = "/v1/quotes/1",
        Text = "De brug gaat dit jaar nog dicht",
        Kind = QuoteKind.Direct,
        Stance = Stance.Asserted,
        Language = "nl",
        Speaker = Speaker,
        JointWith = [],
        Mention = "Karin Bos",
        Affiliation = "wethouder",
        Medium = Station,
        MediumBasis = MediumBasis.Stated,
        Date = new(2026, 3, 2),
        DateBasis = DateBasis.Publication,
        Cue = "zegt",
        Context = Text,
        Source = new()
        {
            ArticleId = 1,
            Version = 1,
            Title = "Brug dit jaar dicht",
            Url = "https://dorpsbode.example/brug",
            Outlet = Outlet,
            PublishedOn = new(2026, 3, 2),
            Segments = [new(1, 32)],
            Prefix = "“",
            Suffix = "”, zegt wethouder Karin Bos tege",
        },
        Confidence = 0.97,
        Rule = "nl.quote-cue-name",
        Identity = Identity.Assumed,
        Review = Review.Unreviewed,
        Status = QuoteStatus.Active,
        Revision = 1,
        CreatedAt = Stored,
        UpdatedAt = Stored,
    };

    public static Article Article => new()
    {
        Id = 1,
        Title = "Brug dit jaar dicht",
        Text = Text,
        Language = "nl",
        Url = "https://dorpsbode.example/brug",
        Outlet = Outlet,
        PublishedOn = new(2026, 3, 2),
        Type = ArticleType.Article,
        Version = 1,
        TextSha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text))),
        SameTextAs = [],
        CreatedAt = Stored,
        UpdatedAt = Stored,
        Quotes = [Quote],
    };
}
