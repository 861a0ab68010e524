using System.Diagnostics;
using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Search;

/// <summary>
/// An archive to measure on: dates over twenty years in no order, a few speakers and media with most of the quotes. Its articles have the text of
/// their quotes and nothing else.
/// </summary>
internal sealed class SyntheticArchive(IDatabase database)
{
    private const int QuotesAnArticle = 5;
    private const int ArticlesACommit = 400;
    private const int Speakers = 50_000;
    private const int Media = 400;

    private static readonly DateOnly FirstDay = new(2006, 1, 1);
    private static readonly string[] Kinds = ["direct", "direct", "direct", "mixed", "indirect", "indirect"];
    private static readonly string[] Roles = ["minister", "burgemeester", "woordvoerder", "hoogleraar", "directeur", "wethouder"];

    private readonly Random random = new(1);
    private readonly SyntheticText text = new(2);

    public async Task FillAsync(int quotes, TextWriter progress)
    {
        var started = Stopwatch.GetTimestamp();
        var (speakers, media) = await database.WriteAsync(AddNames, CancellationToken.None);
        for (var done = 0; done < quotes; done += QuotesAnArticle * ArticlesACommit)
        {
            await database.WriteAsync(session => AddArticles(session, speakers, media), CancellationToken.None);
            if (done % 200_000 == 0)
                await progress.WriteLineAsync($"{done:N0} quotes, {done / Stopwatch.GetElapsedTime(started).TotalSeconds:N0}/s");
        }
    }

    private static (long[] Speakers, long[] Media) AddNames(WriteSession session)
    {
        // Syllables from another part of the vocabulary, so that names are no common words.
        var speakers = Enumerable.Range(0, Speakers).Select(i => SpeakerRegistry.FindOrAdd(
            session, $"{Capital(SyntheticText.WordAt(20_000 + (i % 400)))} {Capital(SyntheticText.WordAt(30_000 + i))}", SpeakerType.Person, null)!.Value);
        var media = Enumerable.Range(0, Media).Select(i => MediumRegistry.FindOrAdd(session, $"{Capital(SyntheticText.WordAt(90_000 + i))} {i}")!.Value);
        return ([.. speakers], [.. media]);
    }

    private bool AddArticles(WriteSession session, long[] speakers, long[] media)
    {
        for (var i = 0; i < ArticlesACommit; i++)
            AddArticle(session, speakers, media);
        return true;
    }

    private void AddArticle(WriteSession session, long[] speakers, long[] media)
    {
        var sentences = Enumerable.Range(0, QuotesAnArticle).Select(_ => text.Sentence()).ToList();
        var body = string.Join(' ', sentences);
        var outlet = media[SyntheticText.Rank(random, media.Length)];
        DateOnly? day = random.Next(1000) == 0 ? null : FirstDay.AddDays(random.Next(20 * 365));
        var hash = KnownArticle.HashOf(body);
        var article = session.Connection.ExecuteScalar<long>(
            """
            INSERT INTO articles (outlet_id, title, language, published_on, type, text_sha256, version, status, revision, created_at, updated_at)
            VALUES (@outlet, @title, 'nl', @day, 'article', @hash, 1, 'active', 1, @Now, @Now) RETURNING id
            """,
            new { outlet, title = sentences[0][..Math.Min(40, sentences[0].Length)], day, hash, session.Now });
        new ArticleRow { OutletId = outlet, PublishedOn = day, Type = "article", TextSha256 = hash, Text = body, Now = session.Now }.InsertVersion(session, article, 1);

        var speaker = speakers[SyntheticText.Rank(random, speakers.Length)];
        var start = 0;
        foreach (var sentence in sentences)
        {
            QuoteStore.Insert(session, Quote(sentence, article, outlet, media, speaker, day, start), random.Next(50) == 0 ? [speakers[random.Next(speakers.Length)]] : []);
            start += sentence.Length + 1;
        }
    }

    private QuoteRecord Quote(string sentence, long article, long outlet, long[] media, long speaker, DateOnly? day, int start)
    {
        var stated = random.Next(5) == 0;
        return new QuoteRecord
        {
            Text = sentence,
            Kind = Kinds[random.Next(Kinds.Length)],
            Stance = random.Next(40) == 0 ? "denied" : random.Next(20) == 0 ? "expected" : "asserted",
            Status = "active",
            Review = random.Next(2000) == 0 ? "rejected" : "unreviewed",
            Language = random.Next(10) == 0 ? "en" : "nl",
            Confidence = 0.5 + (random.Next(50) / 100.0),
            SpeakerId = random.Next(10) == 0 ? null : speaker,
            MediumId = stated ? media[SyntheticText.Rank(random, media.Length)] : outlet,
            MediumBasis = stated ? "stated" : "outlet",
            Identity = "assumed",
            Date = day,
            DateBasis = day is null ? "unknown" : "publication",
            Rule = "nl.quote-cue-name",
            Cue = "zegt",
            Mention = "hij",
            Affiliation = random.Next(2) == 0 ? Roles[random.Next(Roles.Length)] : null,
            Segments = QuoteRecord.WriteSegments([new Segment(start, start + sentence.Length)]),
            ArticleId = article,
            ArticleVersion = 1,
            Context = sentence,
            Prefix = "",
            Suffix = "",
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
