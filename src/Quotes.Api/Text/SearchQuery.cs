using System.Diagnostics.CodeAnalysis;

namespace Quotes.Api.Text;

/// <summary>
/// What a person asked for: a text matches when it holds at least one alternative of every clause in <see cref="Required"/> and
/// none of <see cref="Excluded"/>.
/// </summary>
/// <remarks>
/// <para>How <c>q</c> is read; whatever is not named here is punctuation and separates words:</para>
/// <list type="bullet">
/// <item><c>wapens Kyiv</c>: both words, in any order; a word also finds the other forms of its stem;</item>
/// <item><c>"exact phrase"</c> (or „…“, “…”, «…»): these words in a row, as written; a mark directly after a letter or digit
/// opens nothing, and a phrase that is never closed runs to the end;</item>
/// <item><c>-without</c>, <c>-"not this"</c>: texts with it are left out; the minus stands before the word, after a space;</item>
/// <item><c>a OR b c</c>: (a or b) and c; an exclusion cannot be an alternative;</item>
/// <item><c>prefix*</c>: words that begin so, three letters or digits at least;</item>
/// <item><c>Korea-kenner</c>, <c>jan@nu.nl</c>: a word of several words is a phrase; joined by hyphens, it is also found written
/// as one (<c>Koreakenner</c>).</item>
/// </list>
/// </remarks>
internal sealed record SearchQuery(IReadOnlyList<IReadOnlyList<QueryTerm>> Required, IReadOnlyList<QueryTerm> Excluded)
{
    /// <summary>Of <c>q</c>, in UTF-16 units.</summary>
    public const int MaxLength = 1000;

    /// <summary>Words, phrases and prefixes together, excluded ones included; a phrase counts as one.</summary>
    public const int MaxTerms = 64;

    public const int MinPrefixLength = 3;

    /// <summary>Reads what a person typed. Never throws; false with the first <paramref name="error"/> found.</summary>
    public static bool TryParse(
        string q, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out QueryError? error) =>
        new QueryParser(q).TryParse(out query, out error);
}
