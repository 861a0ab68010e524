namespace Quotes.Api.Text;

/// <summary>Why <c>q</c> cannot be searched for, and where.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Detail">For people: one sentence that says what to do instead.</param>
/// <param name="Start">Offset in UTF-16 units of <c>q</c>.</param>
/// <param name="End">Exclusive; equal to <paramref name="Start"/> when something is missing there.</param>
internal sealed record QueryError(QueryErrorCode Code, string Detail, int Start, int End);

internal enum QueryErrorCode
{
    /// <summary>No letter or digit in it.</summary>
    Empty,

    /// <summary>Nothing but exclusions.</summary>
    OnlyExclusions,

    /// <summary>Under <see cref="SearchQuery.MinPrefixLength"/>.</summary>
    PrefixTooShort,

    /// <summary>OR without something to find on both sides.</summary>
    DanglingOr,

    /// <summary>An exclusion beside OR.</summary>
    ExclusionInOr,

    /// <summary>Over <see cref="SearchQuery.MaxTerms"/>.</summary>
    TooManyTerms,

    /// <summary>Over <see cref="SearchQuery.MaxLength"/>.</summary>
    TooLong,
}
