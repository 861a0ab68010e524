using System.Text;

namespace Quotes.Extraction.Text;

/// <summary>
/// What the pipeline reads: the title, a line break and the body, composed (NFC) where the article is not, with the way back to the
/// body's own offsets. Reused from article to article.
/// </summary>
internal sealed class SourceText
{
    private readonly Buffer<char> text = new(), folded = new();

    /// <summary>Offsets in the body of each unit of <see cref="text"/> from the body's start; empty when they are the same.</summary>
    private readonly Buffer<int> map = new();

    private readonly CodePoints points = new();
    private readonly StringPool strings = new();

    public int Length => text.Count;

    /// <summary>Where the body begins.</summary>
    public int BodyStart { get; private set; }

    public char this[int index] => text[index];

    public ReadOnlySpan<char> AsSpan() => text.Span;

    public ReadOnlySpan<char> AsSpan(int start, int length) => text.Span.Slice(start, length);

    /// <summary>The text as word lists have it: see <see cref="Folding"/>. Offsets are the same.</summary>
    public ReadOnlySpan<char> Folded => folded.Span;

    public string Slice(int start, int length) => strings.Get(AsSpan(start, length));

    /// <summary>The same string for the same letters, as long as there are not too many of them.</summary>
    public string Intern(ReadOnlySpan<char> letters) => strings.Get(letters);

    public void Read(ArticleText article)
    {
        text.Clear(article.Text.Length + (article.Title?.Length ?? 0) + 1);
        map.Clear();
        if (!string.IsNullOrWhiteSpace(article.Title))
        {
            Append(article.Title, mapped: false);
            text.Add('\n');
        }

        BodyStart = text.Count;
        Append(article.Text, mapped: true);
        points.Read(article.Text);
        Folding.Fold(text.Span, folded.Renew(text.Count));
    }

    /// <summary>The offset in the article's own text.</summary>
    public int ToArticle(int offset) => map.Count == 0 ? offset - BodyStart : map[offset - BodyStart];

    /// <summary>The same in code points.</summary>
    public int ToCodePoint(int offset) => points.At(ToArticle(offset));

    private void Append(string part, bool mapped)
    {
        if (part.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
            Compose(part, mapped);
        else
            text.AddRange(part);
    }

    /// <summary>Composes each letter with the combining marks behind it; everything else, broken surrogates too, stays.</summary>
    private void Compose(string part, bool mapped)
    {
        for (var at = 0; at < part.Length;)
        {
            var end = at + 1;
            while (end < part.Length && end - at < 8 && Tokenizer.IsCombining(part[end]))
                end++;
            var piece = end - at > 1 && !char.IsSurrogate(part[at]) ? part[at..end].Normalize(NormalizationForm.FormC) : part.AsSpan(at, end - at);
            for (var i = 0; i < piece.Length; i++)
            {
                text.Add(piece[i]);
                if (mapped)
                    map.Add(i == 0 ? at : Math.Min(at + i, end - 1));
            }

            at = end;
        }

        if (mapped)
            map.Add(part.Length);
    }
}
