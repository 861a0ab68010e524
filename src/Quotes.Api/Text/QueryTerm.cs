namespace Quotes.Api.Text;

/// <summary>A word, phrase or prefix of a <see cref="SearchQuery"/>.</summary>
/// <param name="Forms">Analysed; at least one, exactly one for <see cref="QueryTermKind.Word"/>.</param>
/// <param name="Kind">How the forms are to be found.</param>
internal sealed record QueryTerm(IReadOnlyList<string> Forms, QueryTermKind Kind);

internal enum QueryTermKind
{
    /// <summary>Finds every form that the <see cref="IFormSource"/> tells for the text's language.</summary>
    Word,

    /// <summary>The forms as written, one directly after the other.</summary>
    Phrase,

    /// <summary>As <see cref="Phrase"/>, but the last is the beginning of a word (or all of it).</summary>
    Prefix,
}
