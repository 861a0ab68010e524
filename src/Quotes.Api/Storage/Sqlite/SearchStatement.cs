using System.Data.Common;
using Dapper;
using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>The SQL of one search over a range of positions, <c>@low</c> to <c>@high</c>, at most <c>@limit</c> rows.</summary>
/// <param name="Sql">Rows of position, and of language and text when there is a check.</param>
/// <param name="Parameters">All but the range and the limit.</param>
/// <param name="Check">Not null: the index finds candidates, and each row's words are to be checked in its own language.</param>
internal sealed record SearchStatement(string Sql, DynamicParameters Parameters, IFormSource? Check)
{
    /// <summary>
    /// What is a token starts in the index; what is rare (an article, a review, a status) is read from its own b-tree; what is cheap on a row is
    /// looked at there while walking.
    /// </summary>
    public static SearchStatement Of(DbConnection connection, QuoteFilter filter)
    {
        var parameters = new DynamicParameters();
        var rows = RowConditions(filter, parameters);
        var (match, check) = Match(connection, filter, rows);
        var direction = filter.OldestFirst ? "ASC" : "DESC";
        if (match is null)
        {
            return new(
                $"SELECT q.position FROM quotes q WHERE q.position BETWEEN @low AND @high{And(rows)} ORDER BY q.position {direction} LIMIT @limit",
                parameters,
                null);
        }

        parameters.Add("match", match);
        var columns = check is null ? "i.rowid AS position" : "i.rowid AS position, q.language, q.text";
        var join = check is null && rows.Count == 0 ? "" : " CROSS JOIN quotes q ON q.position = i.rowid";
        return new(
            $"SELECT {columns} FROM quote_index i{join} WHERE i.quote_index MATCH @match AND i.rowid BETWEEN @low AND @high{And(rows)} ORDER BY i.rowid {direction} LIMIT @limit",
            parameters,
            check);
    }

    private static List<string> RowConditions(QuoteFilter filter, DynamicParameters parameters)
    {
        var conditions = new List<string>();
        AddAnyOf("article_id", filter.Articles);
        AddAnyOf("kind", filter.Kinds);
        if (filter.Reviews.Count > 0)
            AddAnyOf("review", filter.Reviews);
        if (filter.Statuses.Count > 0)
            AddAnyOf("status", filter.Statuses);
        // Said in the words of the partial indexes, so that SQLite sees that they serve.
        if (filter.Reviews.Count > 0 && !filter.Reviews.Contains("unreviewed"))
            conditions.Add("q.review <> 'unreviewed'");
        if (filter.Statuses.Count > 0 && !filter.Statuses.Contains("active"))
            conditions.Add("q.status <> 'active'");
        if (filter.Stances.Contains("asserted"))
            AddAnyOf("stance", filter.Stances);
        if (filter.MinConfidence is { } confidence)
        {
            conditions.Add("q.confidence >= @confidence");
            parameters.Add("confidence", confidence);
        }

        return conditions;

        void AddAnyOf<T>(string column, IReadOnlyList<T> values)
        {
            if (values.Count == 0)
                return;
            conditions.Add($"q.{column} IN @{column}");
            parameters.Add(column, values);
        }
    }

    private static (string? Match, IFormSource? Check) Match(DbConnection connection, QuoteFilter filter, List<string> rows)
    {
        var parts = new List<string>();
        IFormSource? check = null;
        if (filter.Words is { } words)
        {
            IFormSource forms = filter.Exact ? IFormSource.Exact : new SqliteFormSource(connection, filter.Languages);
            var expression = MatchExpression.Create(words, forms);
            parts.Add($"{{words}} : ({expression.Text})");
            check = expression.NeedsCheck ? forms : null;
        }

        if (filter.Affiliations.Count > 0)
        {
            parts.Add($"{{affiliation}} : ({string.Join(" OR ", filter.Affiliations.Select(affiliation => $"({MatchExpression.Create(affiliation, IFormSource.Exact).Text})"))})");
        }

        AddKeys(filter.Speakers.Select(SearchKey.Speaker));
        AddKeys(filter.Media.Select(SearchKey.Medium));
        AddKeys(filter.Outlets.Select(SearchKey.Outlet));
        AddKeys(filter.Languages.Select(SearchKey.Language));
        if (!filter.Stances.Contains("asserted"))
            AddKeys(filter.Stances.Select(SearchKey.Stance));

        // Lists leave out what is rejected or taken back, each unless asked for.
        var hidden = new[] { filter.Reviews.Count == 0 ? "q.review <> 'rejected'" : "", filter.Statuses.Count == 0 ? "q.status NOT IN ('retracted', 'redacted')" : "" };
        if (parts.Count == 0 || filter.Reviews.Count + filter.Statuses.Count > 0)
        {
            rows.AddRange(hidden.Where(condition => condition.Length > 0));
            return (parts.Count == 0 ? null : string.Join(" AND ", parts), check);
        }

        return ($"({string.Join(" AND ", parts)}) NOT \"{SearchKey.Hidden}\"", check);

        void AddKeys(IEnumerable<string> keys)
        {
            var any = string.Join(" OR ", keys.Select(key => $"\"{key}\""));
            if (any.Length > 0)
                parts.Add($"{{keys}} : ({any})");
        }
    }

    private static string And(List<string> conditions) => string.Concat(conditions.Select(condition => $" AND {condition}"));
}
