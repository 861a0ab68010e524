using System.CommandLine;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary><c>calibrate GOLD.jsonl…</c>: prints a language's <c>confidence.txt</c> as measured on its development articles.</summary>
internal static class CalibrateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("gold") { Arity = ArgumentArity.OneOrMore };
        var command = new Command("calibrate", "Print the confidence table that annotated articles of one language give.") { files };
        command.SetAction(result => GoldFiles.Run(() => Print(result.GetRequiredValue(files))));
        return command;
    }

    private static int Print(string[] files)
    {
        var extractor = new QuoteExtractor();
        var claims = files.SelectMany(file => Figures.Measure(file, extractor).Claims);
        Console.WriteLine("# What speaks for and against a quotation's being right in span and speaker, in log-odds that add up. Read by the confidence of a");
        Console.WriteLine("# quotation; written by the benchmarks' `calibrate` from annotated articles, never by hand.");
        Console.WriteLine();
        Console.WriteLine("[confidence]");
        foreach (var line in new ConfidenceTable(claims).Lines())
            Console.WriteLine(line);
        return 0;
    }
}
