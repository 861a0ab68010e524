using System.Globalization;

namespace Quotes.Extraction.Tests.Specs;

/// <summary>One case of a spec file; <c>Specs/README.md</c> has the format.</summary>
public sealed record SpecCase(string File, string Title, ArticleText Article, IReadOnlyList<ExpectedQuote> Expected)
{
    public override string ToString() => $"{File}: {Title}";

    public static IEnumerable<SpecCase> All()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Specs");
        foreach (var file in Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Order())
            if (Path.GetDirectoryName(file) != root)
                foreach (var one in Read(file, Path.GetFileName(Path.GetDirectoryName(file)!)))
                    yield return one;
    }

    private static IEnumerable<SpecCase> Read(string file, string language)
    {
        var name = $"{language}/{Path.GetFileName(file)}";
        foreach (var section in System.IO.File.ReadAllText(file).Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n');
            string? Meta(string key) => lines.FirstOrDefault(l => l.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..];
            var text = string.Join('\n', lines.Where(l => l.StartsWith('>')).Select(l => l.Length > 2 ? l[2..] : ""));
            var published = Meta("published") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
            var expected = lines.Where(l => l.StartsWith("- ", StringComparison.Ordinal) && l != "- nothing").Select(ExpectedQuote.Parse).ToList();
            if (expected.Count == 0 && !lines.Contains("- nothing"))
                throw new InvalidDataException($"{name}: {lines[0]} expects neither quotations nor nothing");
            yield return new SpecCase(name, lines[0].Trim(), new ArticleText(text, Meta("title"), language, published, Meta("outlet")), expected);
        }
    }
}

/// <summary>The kind and words of a quotation and the fields that a case names.</summary>
public sealed record ExpectedQuote(string Kind, string Text, IReadOnlyDictionary<string, string> Fields)
{
    public static ExpectedQuote Parse(string line)
    {
        var parts = line[2..].Split(" | ");
        var colon = parts[0].IndexOf(": ", StringComparison.Ordinal);
        var fields = parts.Skip(1).ToDictionary(p => p[..p.IndexOf('=')].Trim(), p => p[(p.IndexOf('=') + 1)..].Trim());
        fields.TryAdd("speaker", "none");
        return new ExpectedQuote(parts[0][..colon], parts[0][(colon + 2)..].Trim(), fields);
    }

    /// <summary>The same line for a quotation that was found, with the fields this case names.</summary>
    public static string Describe(ExtractedQuote quote, IEnumerable<string> fields) =>
        string.Join(" | ", fields.Select(f => $"{f}={Value(quote, f)}").Prepend($"{quote.Kind.ToString().ToLowerInvariant()}: {quote.Text}"));

    public override string ToString() => string.Join(" | ", Fields.Select(f => $"{f.Key}={f.Value}").Prepend($"{Kind}: {Text}"));

    private static string Value(ExtractedQuote quote, string field) => field switch
    {
        "speaker" => quote.Speaker?.Name,
        "type" => quote.Speaker?.Type.ToString().ToLowerInvariant(),
        "mention" => quote.Mention,
        "cue" => quote.Cue,
        "affiliation" => quote.Affiliation,
        "medium" => quote.Medium,
        "occasion" => quote.Occasion,
        "date" => quote.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "earliest" => quote.DateEarliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "basis" => quote.DateBasis.ToString().ToLowerInvariant(),
        "stance" => quote.Stance.ToString().ToLowerInvariant(),
        "rule" => quote.Rule,
        "joint" => quote.JointWith.Count == 0 ? null : string.Join(", ", quote.JointWith.Select(j => j.Name)),
        "segments" => quote.Segments.Count.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidDataException($"no such field: {field}"),
    } ?? "none";
}
