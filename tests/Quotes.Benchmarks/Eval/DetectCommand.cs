using System.CommandLine;
using System.Globalization;
using Quotes.Extraction.Languages;

namespace Quotes.Benchmarks.Eval;

/// <summary><c>detect FILE…</c>: how often the language is told right, of whole articles and of windows of 200 to 400 characters.</summary>
internal static class DetectCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Arity = ArgumentArity.OneOrMore, Description = "Gold files, or texts with empty lines between them in a file named for their language (fr.txt)." };
        var command = new Command("detect", "Measure how often the language of a text is told right.") { files };
        command.SetAction(result => GoldFiles.Run(() => Measure(result.GetRequiredValue(files))));
        return command;
    }

    private static int Measure(string[] files)
    {
        foreach (var file in files)
        {
            var texts = Texts(file).ToList();
            var windows = texts.SelectMany(t => Windows(t.Text).Select(w => (t.Language, Text: w))).ToList();
            Console.WriteLine($"{Path.GetFileNameWithoutExtension(file)}  articles {Told(texts)}  windows {Told(windows)}");
        }

        return 0;
    }

    /// <summary>Windows of 200, 237, 274 … characters up to 400, one behind the other; a shorter rest is left out.</summary>
    internal static IEnumerable<string> Windows(string text)
    {
        for (int start = 0, number = 0; text.Length - start >= 200; number++)
        {
            var length = Math.Min(200 + (number * 37 % 201), text.Length - start);
            yield return text.Substring(start, length);
            start += length;
        }
    }

    private static IEnumerable<(string Language, string Text)> Texts(string file) => file.EndsWith(".jsonl", StringComparison.Ordinal)
        ? GoldArticle.Load(file).Select(a => (a.Lang, a.Text))
        : File.ReadAllText(file).Split("\n\n").Select(t => (Path.GetFileNameWithoutExtension(file), t));

    private static string Told(List<(string Language, string Text)> texts)
    {
        var wrong = texts.Where(t => LanguageDetector.Detect(t.Text) != t.Language).ToList();
        var share = texts.Count == 0 ? 0 : 1 - ((double)wrong.Count / texts.Count);
        var asWhat = string.Join(", ", wrong.GroupBy(t => LanguageDetector.Detect(t.Text) ?? "none").Select(g => $"{g.Key} {g.Count()}"));
        return string.Create(CultureInfo.InvariantCulture, $"{texts.Count - wrong.Count}/{texts.Count} ({share:0.0000}){(wrong.Count > 0 ? $" wrong: {asWhat}" : "")}");
    }
}
