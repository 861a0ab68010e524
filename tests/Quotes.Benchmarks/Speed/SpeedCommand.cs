using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Quotes.Benchmarks.Eval;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Speed;

/// <summary>
/// <c>speed GOLD.jsonl…</c>: megabytes of UTF-8 a second on one core against <c>wc -w</c> on the same bytes in the same run, bytes
/// allocated a character, cost by length, and the hostile texts.
/// </summary>
internal static class SpeedCommand
{
    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000];

    public static Command Create()
    {
        var files = new Argument<string[]>("gold") { Arity = ArgumentArity.OneOrMore, Description = "Articles, one JSON object a line." };
        var seconds = new Option<double>("--seconds") { DefaultValueFactory = _ => 5, Description = "How long to measure throughput." };
        var command = new Command("speed", "Measure throughput, allocation, linearity and the worst texts.") { files, seconds };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(seconds)));
        return command;
    }

    private static void Run(string[] files, double seconds)
    {
        var articles = files.SelectMany(GoldArticle.Load).Where(a => QuoteExtractor.Languages.Contains(a.Lang)).Select(a => a.ToArticle()).ToArray();
        var extractor = new QuoteExtractor();
        Throughput(extractor, articles, seconds);
        foreach (var language in articles.Select(a => a.Language!).Distinct())
            foreach (var length in Lengths)
                Length(extractor, language, length, string.Join('\n', articles.Where(a => a.Language == language).Select(a => a.Text)));
        foreach (var (name, text) in HostileTexts.All())
            Print($"{Time(() => extractor.Extract(new ArticleText(text, Language: "nl"))).TotalMilliseconds,7:0} ms  {text.Length} characters of {name}");
    }

    private static void Throughput(QuoteExtractor extractor, ArticleText[] articles, double seconds)
    {
        var bytes = articles.Sum(a => (long)System.Text.Encoding.UTF8.GetByteCount(a.Text));
        var characters = articles.Sum(a => (long)a.Text.Length);
        for (var warm = Stopwatch.StartNew(); warm.Elapsed.TotalSeconds < seconds / 2;)
            All();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var rounds = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed.TotalSeconds < seconds; rounds++)
            All();
        watch.Stop();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var ours = bytes * rounds / watch.Elapsed.TotalSeconds / 1e6;
        var theirs = WordCount(articles, bytes);
        Print($"{ours:0.0} MB/s on one core, wc -w {theirs:0.0} MB/s, {theirs / ours:0.0} times its time; {(double)allocated / (characters * rounds):0.00} bytes allocated a character");

        void All()
        {
            foreach (var article in articles)
                extractor.Extract(article);
        }
    }

    /// <summary>What <c>wc -w</c> reads a second, of the same bytes many times over so that its start does not count.</summary>
    private static double WordCount(ArticleText[] articles, long bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            var times = (int)(200_000_000 / Math.Max(1, bytes)) + 1;
            using (var writer = new StreamWriter(file))
                for (var i = 0; i < times; i++)
                    foreach (var article in articles)
                        writer.Write(article.Text);
            var elapsed = Time(() =>
            {
                using var process = Process.Start(new ProcessStartInfo("wc", ["-w", file]) { RedirectStandardOutput = true })!;
                process.WaitForExit();
            });
            return bytes * times / elapsed.TotalSeconds / 1e6;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Length(QuoteExtractor extractor, string language, int length, string text)
    {
        while (text.Length < length)
            text += text;
        var article = new ArticleText(text[..length], Language: language);
        var rounds = Math.Max(1, 3_000_000 / length);
        extractor.Extract(article);
        var elapsed = Time(() =>
        {
            for (var i = 0; i < rounds; i++)
                extractor.Extract(article);
        });
        Print($"{language} {length,8} characters: {elapsed.TotalMilliseconds * 1e6 / rounds / length,6:0} ns a character");
    }

    private static TimeSpan Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
