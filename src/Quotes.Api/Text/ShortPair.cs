namespace Quotes.Api.Text;

/// <summary>
/// Two short words in a row, which the index holds as a token of their own. The commonest words of a language are short (<c>van de</c>,
/// <c>that is</c>): a phrase of them would be looked for in lists as long as the archive, and the list of a pair is short.
/// </summary>
internal static class ShortPair
{
    /// <summary>Of both words, in UTF-16 units.</summary>
    private const int MaxLength = 5;

    public static bool Is(string first, string second) => first.Length <= MaxLength && second.Length <= MaxLength;

    /// <summary>Nothing that the analyser makes has <c>=</c>, and no key begins with it.</summary>
    public static string TokenOf(string first, string second) => $"={first}={second}";
}
