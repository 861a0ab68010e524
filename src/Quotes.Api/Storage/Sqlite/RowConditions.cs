namespace Quotes.Api.Storage.Sqlite;

/// <summary>What can be asked of a row <c>q</c> of <c>quotes</c>.</summary>
internal static class RowConditions
{
    /// <summary>What the index does not have as a token, and the language where it was not asked for it.</summary>
    public static List<string> OfRest(QuoteFilter filter, bool language, SqlValues values)
    {
        var conditions = new List<string>();
        if (language)
            AddIn(conditions, "language", filter.Languages, values);
        AddIn(conditions, "kind", filter.Kinds, values);
        AddIn(conditions, "review", filter.Reviews, values);
        AddIn(conditions, "status", filter.Statuses, values);
        // Most quotes assert: that is no token.
        if (filter.Stances.Contains("asserted"))
            AddIn(conditions, "stance", filter.Stances, values);
        if (filter.MinConfidence is { } confidence)
            conditions.Add($"q.confidence >= {values.Add(confidence)}");
        if (filter.Reviews.Count + filter.Statuses.Count > 0)
            AddHidden(conditions, filter);
        return conditions;
    }

    /// <summary>All but the words.</summary>
    public static List<string> OfAll(QuoteFilter filter, SqlValues values)
    {
        var conditions = OfRest(filter, language: true, values);
        AddIn(conditions, "article_id", filter.Articles, values);
        AddIn(conditions, "medium_id", filter.Media, values);
        if (!filter.Stances.Contains("asserted"))
            AddIn(conditions, "stance", filter.Stances, values);
        if (filter.Reviews.Count + filter.Statuses.Count == 0)
            AddHidden(conditions, filter);
        if (filter.Speakers.Count > 0)
        {
            var speakers = values.AddList(filter.Speakers);
            conditions.Add($"""
                (q.speaker_id IN {speakers}
                 OR (q.joint > 0 AND EXISTS (SELECT 1 FROM quote_joint_speakers j WHERE j.quote_id = (q.position & 4294967295) AND j.speaker_id IN {speakers})))
                """);
        }

        if (filter.Outlets.Count > 0)
            conditions.Add($"EXISTS (SELECT 1 FROM articles a WHERE a.id = q.article_id AND a.outlet_id IN {values.AddList(filter.Outlets)})");
        return conditions;
    }

    public static string And(List<string> conditions) => string.Concat(conditions.Select(condition => $" AND {condition}"));

    // Lists leave out what is rejected or taken back, each unless asked for.
    private static void AddHidden(List<string> conditions, QuoteFilter filter)
    {
        if (filter.Reviews.Count == 0)
            conditions.Add("q.review <> 'rejected'");
        if (filter.Statuses.Count == 0)
            conditions.Add("q.status NOT IN ('retracted', 'redacted')");
    }

    private static void AddIn<T>(List<string> conditions, string column, IReadOnlyList<T> list, SqlValues values)
    {
        if (list.Count > 0)
            conditions.Add($"q.{column} IN {values.AddList(list)}");
    }
}
