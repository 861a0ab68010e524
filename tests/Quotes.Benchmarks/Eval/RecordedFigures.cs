using System.Globalization;

namespace Quotes.Benchmarks.Eval;

/// <summary>A text file of figures, one a line: set, name, value.</summary>
internal static class RecordedFigures
{
    private const string Header = "# The best figures so far, written by `eval --record`; `eval --check` fails below them. Set, figure, value.";

    public static SortedDictionary<string, double> Load(string? file)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        if (file is not null && File.Exists(file))
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
                figures[line[..line.LastIndexOf(' ')]] = double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
        return figures;
    }

    public static void Save(string file, SortedDictionary<string, double> figures) => File.WriteAllLines(
        file, figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key} {Math.Floor(f.Value * 1000) / 1000:0.000}")).Prepend(Header));
}
