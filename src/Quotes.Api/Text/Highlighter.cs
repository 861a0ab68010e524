using System.Text;

namespace Quotes.Api.Text;

/// <summary>Shows what was found.</summary>
internal static class Highlighter
{
    /// <summary>
    /// The text as HTML: escaped, with <c>&lt;mark&gt;</c> around each word, prefix's word and phrase that the query asks for. No
    /// other markup, so that it is safe wherever HTML text may stand.
    /// </summary>
    public static string Highlight(string text, QueryMatcher matcher)
    {
        var html = new StringBuilder(text.Length + 64);
        var position = 0;
        foreach (var (start, end) in matcher.FindSpans(Analyser.Analyse(text)))
        {
            Escape(text.AsSpan(position..start), html);
            html.Append("<mark>");
            Escape(text.AsSpan(start..end), html);
            html.Append("</mark>");
            position = end;
        }

        Escape(text.AsSpan(position..), html);
        return html.ToString();
    }

    private static void Escape(ReadOnlySpan<char> text, StringBuilder html)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }
    }
}
