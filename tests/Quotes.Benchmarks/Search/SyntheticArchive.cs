using System.Diagnostics;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Search;

/// <summary>
/// An archive to measure on: twenty years that came in month by month, the months in no order and every tenth article out of its month; a few
/// speakers and media with most of the quotes; some reviewed, rejected, retracted.
/// </summary>
internal sealed class SyntheticArchive(IDatabase database)
{
    private const int ArticlesACommit = 2_000;
    private const int Speakers = 50_000;
    private const int Media = 400;
    private const int Months = 240;

    private static readonly DateOnly FirstDay = new(2006, 1, 1);

    private readonly Random random = new(1);
    private readonly SyntheticPress press = new(2);

    public async Task FillAsync(int quotes, TextWriter progress)
    {
        var started = Stopwatch.GetTimestamp();
        var (speakers, media) = await database.WriteAsync(AddNames, CancellationToken.None);
        var months = new Queue<int>();
        for (var done = 0; done < quotes; done += ArticlesACommit * SyntheticPress.QuotesAnArticle)
        {
            if (months.Count == 0)
                months = new Queue<int>(Enumerable.Range(0, Months).OrderBy(_ => random.Next()));
            var month = FirstDay.AddMonths(months.Dequeue());
            await database.WriteAsync(session => AddArticles(session, speakers, media, month), CancellationToken.None);
            if (done % 100_000 == 0)
                await progress.WriteLineAsync($"{done:N0} quotes, {done / Stopwatch.GetElapsedTime(started).TotalSeconds:N0}/s");
        }
    }

    private static (long[] Speakers, long[] Media) AddNames(WriteSession session)
    {
        // The archive is made at one go: folding the log back more rarely writes less.
        session.Prepared.Execute("PRAGMA wal_autocheckpoint = 200000");
        // Words from another part of the vocabulary, so that names are no common words.
        var speakers = Enumerable.Range(0, Speakers).Select(i => SpeakerRegistry.FindOrAdd(
            session, $"{Capital(SyntheticText.WordAt(20_000 + (i % 400)))} {Capital(SyntheticText.WordAt(30_000 + i))}", SpeakerType.Person, null)!.Value);
        var media = Enumerable.Range(0, Media).Select(i => MediumRegistry.FindOrAdd(session, $"{Capital(SyntheticText.WordAt(90_000 + i))} {i}")!.Value);
        return ([.. speakers], [.. media]);
    }

    private bool AddArticles(WriteSession session, long[] speakers, long[] media, DateOnly month)
    {
        for (var i = 0; i < ArticlesACommit; i++)
            AddArticle(session, speakers, media, month);
        return true;
    }

    private void AddArticle(WriteSession session, long[] speakers, long[] media, DateOnly month)
    {
        var article = press.Next();
        var outlet = media[SyntheticText.Rank(random, media.Length)];
        var day = random.Next(1000) == 0 ? (DateOnly?)null : random.Next(10) == 0 ? FirstDay.AddDays(random.Next(20 * 365)) : month.AddDays(random.Next(28));
        var language = random.Next(10) == 0 ? "en" : "nl";
        var row = new ArticleRow
        {
            OutletId = outlet,
            Title = article.Title,
            Language = language,
            PublishedOn = day,
            Type = "article",
            TextSha256 = KnownArticle.HashOf(article.Text),
            Text = article.Text,
            Now = session.Now,
        };
        var id = (long)session.Prepared.Scalar(
            """
            INSERT INTO articles (outlet_id, title, language, published_on, type, text_sha256, version, status, revision, created_at, updated_at)
            VALUES (@OutletId, @Title, @Language, @PublishedOn, @Type, @TextSha256, 1, 'active', 1, @Now, @Now) RETURNING id
            """,
            row)!;
        row.InsertVersion(session, id, 1);

        var speaker = speakers[SyntheticText.Rank(random, speakers.Length)];
        foreach (var quote in article.Quotes)
        {
            var stated = random.Next(5) == 0;
            QuoteStore.Insert(
                session,
                quote with
                {
                    ArticleId = id,
                    ArticleVersion = 1,
                    Language = language,
                    SpeakerId = random.Next(10) == 0 ? null : speaker,
                    MediumId = stated ? media[SyntheticText.Rank(random, media.Length)] : outlet,
                    MediumBasis = stated ? "stated" : "outlet",
                    Date = day,
                    DateBasis = day is null ? "unknown" : "publication",
                },
                random.Next(50) == 0 ? [speakers[random.Next(speakers.Length)]] : []);
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
