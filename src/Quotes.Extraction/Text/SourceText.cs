using System.Text;

namespace Quotes.Extraction.Text;

/// <summary>
/// What the pipeline reads: the title, a line break and the body, composed (NFC) where the article is not, with the way back to the
/// body's own offsets.
/// </summary>
internal readonly struct SourceText
{
    public required string Text { get; init; }

    /// <summary>Where the body begins in <see cref="Text"/>.</summary>
    public required int BodyStart { get; init; }

    /// <summary>Offsets in the body of each unit of <see cref="Text"/> from the body's start; null when they are the same.</summary>
    public int[]? Map { get; init; }

    public static SourceText Of(ArticleText article)
    {
        var title = string.IsNullOrWhiteSpace(article.Title) ? "" : Compose(article.Title, null) + "\n";
        if (!article.Text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
            return new SourceText { Text = title + article.Text, BodyStart = title.Length };
        var map = new List<int>(article.Text.Length + 1);
        var body = Compose(article.Text, map);
        map.Add(article.Text.Length);
        return new SourceText { Text = title + body, BodyStart = title.Length, Map = [.. map] };
    }

    /// <summary>The offset in the article's own text.</summary>
    public int ToArticle(int offset) => Map is null ? offset - BodyStart : Map[offset - BodyStart];

    /// <summary>Composes each letter with the combining marks behind it; everything else, broken surrogates too, stays.</summary>
    private static string Compose(string text, List<int>? map)
    {
        var composed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && end - at < 8 && Tokenizer.IsCombining(text[end]))
                end++;
            var piece = end - at > 1 && !char.IsSurrogate(text[at]) ? text[at..end].Normalize(NormalizationForm.FormC) : text[at..end];
            for (var i = 0; i < piece.Length; i++)
                map?.Add(i == 0 ? at : Math.Min(at + i, end - 1));
            composed.Append(piece);
            at = end;
        }

        return composed.ToString();
    }
}
