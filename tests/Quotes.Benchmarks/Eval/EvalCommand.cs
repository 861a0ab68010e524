using System.CommandLine;
using System.Globalization;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary><c>eval GOLD.jsonl…</c>: the figures of each gold file; <c>--check FILE</c> fails when one falls below what is recorded.</summary>
internal static class EvalCommand
{
    /// <summary>A figure may move this much without being worse: one quotation in a few hundred.</summary>
    private const double Tolerance = 0.002;

    public static Command Create()
    {
        var files = new Argument<string[]>("gold") { Arity = ArgumentArity.OneOrMore, Description = "Annotated articles, one JSON object a line." };
        var check = new Option<string?>("--check") { Description = "A file of recorded figures; exit code 1 when one is lower now." };
        var record = new Option<string?>("--record") { Description = "Write the figures to this file where they are higher than recorded." };
        var errors = new Option<int>("--errors") { Description = "List so many of the wrong speakers, missed and extra quotes of each track." };
        var command = new Command("eval", "Score the extractor on annotated articles.") { files, check, record, errors };
        command.SetAction(result => GoldFiles.Run(() =>
            Score(result.GetRequiredValue(files), result.GetValue(check), result.GetValue(record), result.GetValue(errors))));
        return command;
    }

    private static int Score(string[] files, string? check, string? record, int errors)
    {
        var extractor = new QuoteExtractor();
        var known = RecordedFigures.Load(check ?? record);
        var fallen = 0;
        foreach (var file in files)
        {
            var figures = Figures.Measure(file, extractor);
            var set = Path.GetFileNameWithoutExtension(file);
            Console.WriteLine(set);
            figures.Print(Console.Out, errors);
            foreach (var (name, value) in figures.Recorded())
            {
                var before = known.GetValueOrDefault($"{set} {name}");
                if (check is not null && value < before - Tolerance)
                {
                    fallen++;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FELL {set} {name}: {value:0.000}, recorded {before:0.000}"));
                }

                known[$"{set} {name}"] = Math.Max(before, value);
            }
        }

        if (record is not null)
            RecordedFigures.Save(record, known);
        return fallen > 0 ? 1 : 0;
    }
}
