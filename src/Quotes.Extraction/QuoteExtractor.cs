using System.Collections.Concurrent;
using Quotes.Extraction.Attribution;
using Quotes.Extraction.Explaining;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Output;
using Quotes.Extraction.Text;

namespace Quotes.Extraction;

/// <summary>The public entry of the extractor. Immutable and safe to use from any number of threads.</summary>
public sealed class QuoteExtractor
{
    private readonly ConcurrentBag<Reading> idle = [];

    /// <summary>The languages with rules, as primary subtags of BCP 47.</summary>
    public static IReadOnlyList<string> Languages => SupportedLanguages.Codes;

    /// <summary>Finds the quotations of one article. Never throws for any text; the same article gives the same answer.</summary>
    /// <param name="explain">Tell why, too; the quotes are the same.</param>
    public ExtractionResult Extract(ArticleText article, bool explain = false)
    {
        var code = LanguageDetector.PrimarySubtag(article.Language) ?? LanguageDetector.Detect(article.Text);
        if (SupportedLanguages.Find(code) is not { } language)
            return new ExtractionResult(code, false, [], explain ? Explainer.WithoutRules(article, code) : null);

        var reading = idle.TryTake(out var used) ? used : new Reading();
        reading.Trace = explain ? new Trace() : null;
        reading.Read(article, language);

        var reports = new ReportFinder(reading).Run();
        var quotes = new QuoteFinder(reading, reports).Run();
        List<Finding> findings = [.. quotes, .. new ReportTrimmer(reading, quotes).Run(reports)];
        findings.Sort(static (a, b) => (a.Chunk, a.Start).CompareTo((b.Chunk, b.Start)));
        new TurnTaking(reading).Run(findings);
        var answer = new QuoteWriter(reading, article).Write(findings);
        var explanation = explain ? new Explainer(reading, article).Explain(findings, answer) : null;

        idle.Add(reading);
        return new ExtractionResult(code, true, answer, explanation);
    }
}
