using System.Text.Json;
using System.Text.Json.Serialization;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>An annotated article.</summary>
/// <param name="Resolved">Its speakers are full names; else the words beside the quote.</param>
/// <param name="Ignore">Spans that count neither way.</param>
internal sealed record GoldArticle(
    [property: JsonRequired] string Id, [property: JsonRequired] string Lang, string? Title, [property: JsonRequired] string Text,
    string? Published, [property: JsonRequired] GoldQuote[] Quotes, bool Resolved = true, int[][]? Ignore = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>Every article once: of several with one id the last, as the published scorer reads them.</summary>
    /// <exception cref="InvalidDataException">The file, the line and what is wrong with it.</exception>
    public static IReadOnlyList<GoldArticle> Load(string file)
    {
        if (!File.Exists(file))
            throw new InvalidDataException($"{file}: there is no such file");
        var articles = new OrderedDictionary<string, GoldArticle>();
        foreach (var (index, line) in File.ReadLines(file).Index())
            if (!string.IsNullOrWhiteSpace(line))
            {
                var article = Read(line, $"{file}, line {index + 1}");
                articles[article.Id] = article;
            }

        return articles.Count > 0 ? [.. articles.Values] : throw new InvalidDataException($"{file}: no articles in it");
    }

    public ArticleText ToArticle() => new(
        Text, string.IsNullOrEmpty(Title) ? null : Title, Lang, DateOnly.TryParseExact(Published, "yyyy-MM-dd", out var day) ? day : null);

    private static GoldArticle Read(string line, string where)
    {
        try
        {
            var article = JsonSerializer.Deserialize<GoldArticle>(line, Options) ?? throw new InvalidDataException($"{where}: null is no article");
            return article.Wrong() is { } wrong ? throw new InvalidDataException($"{where}: {wrong}") : article;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{where}: {e.Message.Split(" Path: ")[0]}", e);
        }
    }

    private string? Wrong()
    {
        var length = Text.EnumerateRunes().Count();
        foreach (var (start, end) in Quotes.SelectMany(q => q.Spans).Concat((Ignore ?? []).Select(i => i is [var s, var e] ? (s, e) : (-1, -1))))
            if (start < 0 || end < start || end > length)
                return $"the span {start}–{end} is not in the text of {length} code points";
        return Quotes.FirstOrDefault(q => q.Kind is not ("direct" or "mixed" or "indirect")) is { } odd ? $"“{odd.Kind}” is no kind of quotation" : null;
    }
}

/// <param name="Segments">In place of start and end where the quotation is interrupted.</param>
/// <param name="Also">Further speakers that count as right; a null among them: none.</param>
internal sealed record GoldQuote(
    int? Start, int? End, Segment[]? Segments, [property: JsonRequired] string Kind, string? Speaker, string?[]? Also, string? Mention, string? Cue,
    string? Affiliation, string? Medium, string? Stance)
{
    public IEnumerable<(int Start, int End)> Spans =>
        Segments is { Length: > 0 } ? Segments.Select(s => (s.Start, s.End)) : [(Start ?? -1, End ?? -1)];
}
