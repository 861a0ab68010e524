using System.Text;
using Quotes.Api.Archive;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Search;

/// <summary>An article as extraction would leave it, without names, media and dates.</summary>
internal sealed record SyntheticArticle(string Title, string Text, IReadOnlyList<QuoteRecord> Quotes);

/// <summary>Writes articles with text of their own around the quotes: four times as much text as their quotes have.</summary>
internal sealed class SyntheticPress(int seed)
{
    public const int QuotesAnArticle = 5;

    private const int OwnSentencesAQuote = 3;
    private const int AffixLength = 32;

    private static readonly string[] Kinds = ["direct", "direct", "direct", "mixed", "indirect", "indirect"];
    private static readonly string[] Roles = ["minister", "burgemeester", "woordvoerder", "hoogleraar", "directeur", "wethouder"];

    private readonly Random random = new(seed);
    private readonly SyntheticText text = new(seed + 1);

    // Searches do not look into the text between the quotes: its sentences may come again and cost little to make.
    private readonly string[] own = OwnSentences(new SyntheticText(seed + 2));

    public SyntheticArticle Next()
    {
        var body = new StringBuilder(5_000);
        var segments = new Segment[QuotesAnArticle];
        for (var i = 0; i < segments.Length; i++)
        {
            for (var j = 0; j < OwnSentencesAQuote; j++)
                body.Append(own[random.Next(own.Length)]).Append(' ');
            body.Append('“');
            var start = body.Length;
            body.Append(text.Sentence());
            segments[i] = new Segment(start, body.Length);
            body.Append("”, zegt hij. ");
        }

        // All of it is in the basic plane, so that UTF-16 units are code points.
        var written = body.ToString();
        return new SyntheticArticle(written[..written.IndexOf('.', StringComparison.Ordinal)], written, [.. segments.Select(segment => Quote(written, segment))]);
    }

    private static string[] OwnSentences(SyntheticText text) => [.. Enumerable.Range(0, 4_000).Select(_ => text.Sentence())];

    private QuoteRecord Quote(string body, Segment segment) => new()
    {
        Text = body[segment.Start..segment.End],
        Kind = Kinds[random.Next(Kinds.Length)],
        Stance = random.Next(40) == 0 ? "denied" : random.Next(20) == 0 ? "expected" : "asserted",
        Status = random.Next(1000) == 0 ? "removedFromSource" : random.Next(5000) == 0 ? "retracted" : "active",
        Review = random.Next(2000) == 0 ? "rejected" : random.Next(1000) == 0 ? "corrected" : random.Next(300) == 0 ? "confirmed" : "unreviewed",
        Confidence = 0.5 + (random.Next(50) / 100.0),
        Identity = "assumed",
        Rule = "nl.quote-cue-name",
        Cue = "zegt",
        Mention = "hij",
        Affiliation = random.Next(2) == 0 ? Roles[random.Next(Roles.Length)] : null,
        Segments = QuoteRecord.WriteSegments([segment]),
        Context = body[(segment.Start - 1)..(segment.End + "”, zegt hij.".Length)],
        Prefix = body[Math.Max(0, segment.Start - AffixLength)..segment.Start],
        Suffix = body[segment.End..Math.Min(body.Length, segment.End + AffixLength)],
    };
}
