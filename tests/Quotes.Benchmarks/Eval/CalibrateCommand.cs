using System.CommandLine;
using System.Globalization;
using Quotes.Extraction;
using Quotes.Extraction.Languages;

namespace Quotes.Benchmarks.Eval;

/// <summary><c>calibrate GOLD.jsonl</c>: prints a language's <c>confidence.txt</c> as measured on its development articles.</summary>
internal static class CalibrateCommand
{
    /// <summary>How many quotations' worth the basis' own rate weighs beside a rule's: few sightings of a rule prove little.</summary>
    private const double Prior = 6;

    public static Command Create()
    {
        var file = new Argument<string>("gold");
        var command = new Command("calibrate", "Print the confidence table that annotated articles give.") { file };
        command.SetAction(result => Run(result.GetRequiredValue(file)));
        return command;
    }

    private static void Run(string file)
    {
        var extractor = new QuoteExtractor();
        TrackScore quoted = new(), indirect = new();
        foreach (var gold in GoldArticle.Load(file))
        {
            var quotes = extractor.Extract(gold.ToArticle()).Quotes;
            quoted.Add(gold, quotes, indirect: false, 0.8);
            indirect.Add(gold, quotes, indirect: true, 0.3);
        }

        var claims = quoted.Claims.Concat(indirect.Claims).Select(c => (Rule: c.Quote.Rule[(c.Quote.Rule.IndexOf('.') + 1)..], Basis: WordLists.Kebab(c.Quote.SpeakerBasis.ToString()), c.Right)).ToList();
        Console.WriteLine("# How often a quotation found by a rule, with its speaker found on a basis, is right in span and speaker. Read by the confidence of a");
        Console.WriteLine("# quotation; written by the benchmarks' `calibrate` from the development articles, never by hand. \"*\" is any other rule.");
        Console.WriteLine();
        Console.WriteLine("[confidence]");
        foreach (var basis in claims.GroupBy(c => c.Basis).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var rate = (basis.Count(c => c.Right) + 1.0) / (basis.Count() + 2.0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*/{basis.Key}:{rate:0.00}"));
            foreach (var rule in basis.GroupBy(c => c.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{rule.Key}/{basis.Key}:{(rule.Count(c => c.Right) + (rate * Prior)) / (rule.Count() + Prior):0.00}"));
        }
    }
}
