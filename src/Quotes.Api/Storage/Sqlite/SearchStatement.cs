namespace Quotes.Api.Storage.Sqlite;

/// <summary>The SQL of one search over a range of positions, <c>@low</c> to <c>@high</c>, at most <c>@limit</c> rows, in their order.</summary>
/// <param name="Sql">Rows of position, and of what the check reads.</param>
/// <param name="Values">All but the range and the limit.</param>
/// <param name="Check">Not null: the rows are candidates.</param>
internal sealed record SearchStatement(string Sql, SqlValues Values, RowCheck? Check)
{
    // All that is asked of a row stands in this index.
    private const string BriefRows = "quotes q INDEXED BY quotes_brief";

    /// <summary>
    /// What is rare starts from its own b-tree, what is a token from the index, and what is neither is looked for while walking the table.
    /// </summary>
    /// <param name="pairs">Whether the index has pairs of short words.</param>
    public static SearchStatement Of(ReadSession session, QuoteFilter filter, bool pairs) =>
        RareRows.Of(filter) is { } rare ? FromRows(session, filter, rare)
        : IndexQuery.Of(session, filter, pairs) is { } index ? FromIndex(filter, index)
        : FromRows(session, filter, null);

    private static SearchStatement FromIndex(QuoteFilter filter, IndexQuery index)
    {
        var values = new SqlValues();
        var rows = RowConditions.OfRest(filter, index.AskRowsForLanguage, values);
        var match = values.Add(index.Match);
        var join = index.Check is null && rows.Count == 0 ? "" : $" CROSS JOIN {BriefRows} ON q.position = i.rowid";
        return new(
            $"""
            SELECT {(index.Check is null ? "i.rowid AS position" : RowCheck.Columns)} FROM quote_index i{join}
            WHERE i.quote_index MATCH {match} AND i.rowid BETWEEN @low AND @high{RowConditions.And(rows)}
            ORDER BY i.rowid {Direction(filter)} LIMIT @limit
            """,
            values,
            index.Check);
    }

    private static SearchStatement FromRows(ReadSession session, QuoteFilter filter, RareRows? rare)
    {
        var values = new SqlValues();
        var check = filter.Words is null && filter.Affiliations.Count == 0
            ? null
            : new RowCheck(session, filter.Words, IndexQuery.FormsFor(session, filter), filter.Affiliations, null);
        var columns = check is null ? "q.position" : RowCheck.Columns;
        var conditions = RowConditions.OfAll(filter, values);
        // The rare positions are put in order before any row is read, and rows are read only until the page is full.
        var sql = rare is null
            ? $"""
              SELECT {columns} FROM {BriefRows}
              WHERE q.position BETWEEN @low AND @high{RowConditions.And(conditions)}
              ORDER BY q.position {Direction(filter)} LIMIT @limit
              """
            : $"""
              SELECT {columns}
              FROM (SELECT position AS at FROM quotes INDEXED BY {rare.Index} WHERE {rare.Condition(values)} AND position BETWEEN @low AND @high
                    ORDER BY position {Direction(filter)} LIMIT -1) rare
              CROSS JOIN {BriefRows} ON q.position = rare.at
              WHERE TRUE{RowConditions.And(conditions)}
              LIMIT @limit
              """;
        return new(sql, values, check);
    }

    private static string Direction(QuoteFilter filter) => filter.OldestFirst ? "ASC" : "DESC";
}

/// <summary>A b-tree of few quotes, one of which each quote sought is.</summary>
/// <param name="Condition">In the words of the partial index, so that SQLite sees that it serves.</param>
internal sealed record RareRows(string Index, Func<SqlValues, string> Condition)
{
    public static RareRows? Of(QuoteFilter filter)
    {
        if (filter.Articles.Count > 0)
            return new("quotes_by_article", values => $"article_id IN {values.AddList(filter.Articles)}");
        if (filter.Statuses.Count > 0 && !filter.Statuses.Contains("active"))
            return new("quotes_not_active", values => $"status <> 'active' AND status IN {values.AddList(filter.Statuses)}");
        if (filter.Reviews.Count > 0 && !filter.Reviews.Contains("unreviewed"))
            return new("quotes_reviewed", values => $"review <> 'unreviewed' AND review IN {values.AddList(filter.Reviews)}");
        return null;
    }
}
