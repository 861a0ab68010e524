using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>What of a search the index answers.</summary>
/// <param name="Match">In the syntax of FTS5.</param>
/// <param name="Check">Not null: what it finds are candidates.</param>
/// <param name="AskRowsForLanguage">Most rows have the language that is asked for: comparing its long list costs more than looking at the rows.</param>
internal sealed record IndexQuery(string Match, RowCheck? Check, bool AskRowsForLanguage)
{
    private const int Sample = 400;
    private const int OftenInSample = Sample / 4;

    /// <summary>Null: nothing that is asked is a token.</summary>
    /// <param name="pairs">Whether the index has pairs of short words.</param>
    public static IndexQuery? Of(ReadSession session, QuoteFilter filter, bool pairs)
    {
        var parts = new List<string>();
        RowCheck? check = null;
        if (filter.Words is { } words)
        {
            var forms = FormsFor(session, filter);
            var expression = MatchExpression.Create(words, forms, pairs);
            parts.Add($"{{words keys}} : ({expression.Text})");
            // Written forms alone need a look only where pairs stand for a phrase.
            var phrases = MatchExpression.Create(words, IFormSource.Exact, pairs).NeedsCheck;
            check = expression.NeedsCheck ? new RowCheck(session, words, forms, [], new LanguageVerdicts(session, words, forms, phrases)) : null;
        }

        if (filter.Affiliations.Count > 0)
        {
            var any = filter.Affiliations.Select(affiliation => $"({MatchExpression.Create(affiliation, IFormSource.Exact).Text})");
            parts.Add($"{{affiliation}} : ({string.Join(" OR ", any)})");
        }

        AddKeys(filter.Speakers.Select(SearchKey.Speaker));
        AddKeys(filter.Media.Select(SearchKey.Medium));
        AddKeys(filter.Outlets.Select(SearchKey.Outlet));
        if (!filter.Stances.Contains("asserted"))
            AddKeys(filter.Stances.Select(SearchKey.Stance));
        var askRows = parts.Count > 0 && filter.Languages.Count > 0 && AreCommon(session, filter.Languages);
        if (!askRows)
            AddKeys(filter.Languages.Select(SearchKey.Language));
        if (parts.Count == 0)
            return null;

        var match = string.Join(" AND ", parts);
        // Who asks for a review or a status asks it of the rows.
        return new(filter.Reviews.Count + filter.Statuses.Count > 0 ? match : $"({match}) NOT \"{SearchKey.Hidden}\"", check, askRows);

        void AddKeys(IEnumerable<string> keys)
        {
            var any = string.Join(" OR ", keys.Select(key => $"\"{key}\""));
            if (any.Length > 0)
                parts.Add($"{{keys}} : ({any})");
        }
    }

    // The newest quotes are near each other; that they may be unlike the older ones costs time, and changes no answer.
    private static bool AreCommon(ReadSession session, IReadOnlyList<string> languages) => session.Prepared
        .Query<string?>("SELECT language FROM quotes INDEXED BY quotes_brief ORDER BY position DESC LIMIT @sample", ("@sample", Sample))
        .Count(languages.Contains) >= OftenInSample;

    /// <summary>The forms that a bare word of the search finds.</summary>
    public static IFormSource FormsFor(ReadSession session, QuoteFilter filter) =>
        filter.Exact ? IFormSource.Exact : new SqliteFormSource(session, filter.Languages);
}
