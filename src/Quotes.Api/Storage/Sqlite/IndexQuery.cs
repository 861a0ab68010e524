using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>What of a search the index answers.</summary>
/// <param name="Match">In the syntax of FTS5.</param>
/// <param name="Check">Not null: what it finds are candidates.</param>
internal sealed record IndexQuery(string Match, RowCheck? Check)
{
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
            check = expression.NeedsCheck ? new RowCheck(words, forms, []) : null;
        }

        if (filter.Affiliations.Count > 0)
        {
            var any = filter.Affiliations.Select(affiliation => $"({MatchExpression.Create(affiliation, IFormSource.Exact).Text})");
            parts.Add($"{{affiliation}} : ({string.Join(" OR ", any)})");
        }

        AddKeys(filter.Speakers.Select(SearchKey.Speaker));
        AddKeys(filter.Media.Select(SearchKey.Medium));
        AddKeys(filter.Outlets.Select(SearchKey.Outlet));
        AddKeys(filter.Languages.Select(SearchKey.Language));
        if (!filter.Stances.Contains("asserted"))
            AddKeys(filter.Stances.Select(SearchKey.Stance));
        if (parts.Count == 0)
            return null;

        var match = string.Join(" AND ", parts);
        // Who asks for a review or a status asks it of the rows.
        return new(filter.Reviews.Count + filter.Statuses.Count > 0 ? match : $"({match}) NOT \"{SearchKey.Hidden}\"", check);

        void AddKeys(IEnumerable<string> keys)
        {
            var any = string.Join(" OR ", keys.Select(key => $"\"{key}\""));
            if (any.Length > 0)
                parts.Add($"{{keys}} : ({any})");
        }
    }

    /// <summary>The forms that a bare word of the search finds.</summary>
    public static IFormSource FormsFor(ReadSession session, QuoteFilter filter) =>
        filter.Exact ? IFormSource.Exact : new SqliteFormSource(session, filter.Languages);
}
