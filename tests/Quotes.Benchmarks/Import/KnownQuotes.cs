using System.Text;
using System.Text.Json.Nodes;
using Quotes.Benchmarks.Search;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Import;

/// <summary>Articles whose quotes are known beforehand, so that storing them can be measured without the extraction.</summary>
internal sealed class KnownQuotes(int seed)
{
    private const int QuotesAnArticle = 5;
    private const int OwnSentencesAQuote = 3;
    private const int Speakers = 50_000;
    private const int Media = 400;

    private static readonly DateOnly FirstDay = new(2006, 1, 1);

    private readonly Dictionary<string, ExtractionResult> answers = [];
    private readonly Random random = new(seed);
    private readonly SyntheticText text = new(seed + 1);

    public ExtractionResult Extract(ArticleText article) => answers[article.Text];

    /// <summary>An article as it is posted.</summary>
    public JsonObject Next()
    {
        var body = new StringBuilder(5_000);
        var quotes = new List<ExtractedQuote>();
        var day = FirstDay.AddDays(random.Next(20 * 365));
        for (var i = 0; i < QuotesAnArticle; i++)
        {
            for (var j = 0; j < OwnSentencesAQuote; j++)
                body.Append(text.Sentence()).Append(' ');
            quotes.Add(Quote(body, day));
        }

        var written = body.ToString();
        answers[written] = new ExtractionResult("nl", true, quotes);
        return new JsonObject
        {
            ["title"] = written[..60],
            ["text"] = written,
            ["language"] = "nl",
            ["url"] = $"https://bode.example/{seed}/{answers.Count}",
            ["medium"] = MediumAt(SyntheticText.Rank(random, Media)),
            ["publishedOn"] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private ExtractedQuote Quote(StringBuilder body, DateOnly day)
    {
        var said = text.Sentence();
        var speaker = SyntheticText.Rank(random, Speakers);
        var stated = random.Next(10) == 0;
        var start = body.Length + 1;
        body.Append('“').Append(said).Append("”, zegt hij. ");
        return new ExtractedQuote
        {
            Text = said,
            Kind = QuoteKind.Direct,
            Segments = [new Segment(start, start + said.Length)],
            Context = new Segment(start - 1, start + said.Length + 12),
            Speaker = random.Next(10) == 0 ? null : new ExtractedSpeaker($"{Capital(SyntheticText.WordAt(20_000 + (speaker % 400)))} {Capital(SyntheticText.WordAt(30_000 + speaker))}", SpeakerType.Person),
            Mention = "hij",
            Affiliation = random.Next(2) == 0 ? "wethouder" : null,
            Medium = stated ? MediumAt(SyntheticText.Rank(random, Media)) : null,
            MediumBasis = stated ? MediumBasis.Stated : null,
            Date = day,
            DateBasis = DateBasis.Publication,
            Stance = Stance.Asserted,
            Cue = "zegt",
            Confidence = 0.9,
            SpeakerBasis = SpeakerBasis.Pronoun,
            Rule = "nl.quote-cue-name",
        };
    }

    private static string MediumAt(int rank) => $"{Capital(SyntheticText.WordAt(90_000 + rank))} {rank}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
