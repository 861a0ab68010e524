using System.CommandLine;
using System.Globalization;
using System.Text;
using Quotes.Benchmarks.Eval;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Speed;

/// <summary>
/// <c>speed GOLD.jsonl…</c>: megabytes of UTF-8 a second on one core against <c>wc -w</c> on the same bytes in the same run, bytes
/// allocated a character, cost by length, and the hostile texts. All times are processor time, and of several rounds the fastest counts:
/// what else the machine does can only add to it.
/// </summary>
internal static class SpeedCommand
{
    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000];

    public static Command Create()
    {
        var files = new Argument<string[]>("gold") { Arity = ArgumentArity.OneOrMore, Description = "Articles, one JSON object a line." };
        var seconds = new Option<double>("--seconds") { DefaultValueFactory = _ => 10, Description = "How long to measure throughput." };
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
            Linearity(extractor, language, string.Join('\n', articles.Where(a => a.Language == language).Select(a => a.Text)));
        foreach (var language in QuoteExtractor.Languages)
            foreach (var (name, text) in HostileTexts.All())
                Print($"{CpuTime.Of(() => extractor.Extract(new ArticleText(text, Language: language))).TotalMilliseconds,7:0} ms  {language} {text.Length} characters of {name}");
    }

    private static void Throughput(QuoteExtractor extractor, ArticleText[] articles, double seconds)
    {
        var bytes = articles.Sum(a => (long)Encoding.UTF8.GetByteCount(a.Text));
        var characters = articles.Sum(a => (long)a.Text.Length);
        CpuTime.Fastest(All, seconds / 2);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        All();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var ours = CpuTime.Fastest(All, seconds) / bytes;
        var theirs = WordCount.SecondsPerByte(articles.Select(a => a.Text), bytes);
        Print($"{1e-6 / ours:0.0} MB/s on one core, wc -w {1e-6 / theirs:0.0} MB/s: {ours / theirs:0.0} times its time; {(double)allocated / characters:0.00} bytes allocated a character");

        void All()
        {
            foreach (var article in articles)
                extractor.Extract(article);
        }
    }

    /// <summary>The cost of one character by the length of the article, and how many times the cheapest length the dearest one costs.</summary>
    private static void Linearity(QuoteExtractor extractor, string language, string text)
    {
        while (text.Length < Lengths[^1])
            text += text;
        var costs = Lengths.Select(length => Cost(extractor, language, length, text)).ToArray();
        var listed = string.Join(", ", costs.Zip(Lengths, (cost, length) => string.Create(CultureInfo.InvariantCulture, $"{cost:0} at {length}")));
        Print($"{language}: ns a character {listed}; ratio {costs.Max() / costs.Min():0.00}");
    }

    /// <summary>Reads a million characters in articles of one length, so that every length has the same words.</summary>
    private static double Cost(QuoteExtractor extractor, string language, int length, string text)
    {
        var articles = Enumerable.Range(0, Lengths[^1] / length).Select(i => new ArticleText(text.Substring(i * length, length), Language: language)).ToArray();
        return CpuTime.Fastest(
            () =>
            {
                foreach (var article in articles)
                    extractor.Extract(article);
            },
            seconds: 1) * 1e9 / Lengths[^1];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
