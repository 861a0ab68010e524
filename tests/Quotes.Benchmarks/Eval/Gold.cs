using System.Text.Json;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>An annotated article: <see cref="Resolved"/> tells whether its speakers are full names or the words beside the quote.</summary>
internal sealed record GoldArticle(
    string Id, string Lang, string? Title, string Text, string? Published, bool Resolved, GoldQuote[] Quotes, int[][] Ignore)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IEnumerable<GoldArticle> Load(string file) =>
        File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<GoldArticle>(l, Options)!);

    public ArticleText ToArticle() => new(
        Text, string.IsNullOrEmpty(Title) ? null : Title, Lang, DateOnly.TryParseExact(Published, "yyyy-MM-dd", out var day) ? day : null);
}

/// <param name="Also">Further speakers that count as right; a null among them: none.</param>
internal sealed record GoldQuote(
    int Start, int End, string Kind, string? Speaker, string?[]? Also, string? Mention, string? Affiliation, string? Medium, string? Stance);
