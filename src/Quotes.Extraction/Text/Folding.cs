using System.Text;

namespace Quotes.Extraction.Text;

/// <summary>Lower case with straight apostrophes, one UTF-16 unit for one: the form in which word lists are searched.</summary>
internal static class Folding
{
    /// <param name="target">As long as the text.</param>
    public static void Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        // ASCII goes many letters at a time; what stops it is folded by itself.
        for (var at = 0; at < text.Length; at++)
        {
            Ascii.ToLower(text[at..], target[at..], out var done);
            at += done;
            if (at < text.Length)
                target[at] = text[at] is '’' or '‘' ? '\'' : char.ToLowerInvariant(text[at]);
        }

        target.Replace('`', '\'');
    }
}
