using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Looks at the words of rows that SQL can only call candidates, each in its own language.</summary>
internal sealed class RowCheck(SearchQuery? words, IFormSource forms, IReadOnlyList<SearchQuery> affiliations)
{
    private readonly Dictionary<string, QueryMatcher> matchers = [];
    private readonly List<QueryMatcher> affiliationMatchers = [.. affiliations.Select(query => new QueryMatcher(query, IFormSource.Exact, SqliteFormSource.Unknown))];
    private readonly List<Token> tokens = [];

    /// <summary>The columns it reads, of the table <c>q</c>.</summary>
    public string Columns => affiliations.Count == 0 ? "q.position, q.language, q.text" : "q.position, q.language, q.text, q.affiliation";

    public bool Accepts(CandidateRow row) => HasWords(row) && HasAffiliation(row);

    private bool HasWords(CandidateRow row)
    {
        if (words is null)
            return true;
        var language = row.Language ?? SqliteFormSource.Unknown;
        if (!matchers.TryGetValue(language, out var matcher))
            matchers.Add(language, matcher = new QueryMatcher(words, forms, language));
        Analyser.Analyse(row.Text, tokens);
        return matcher.Matches(tokens);
    }

    private bool HasAffiliation(CandidateRow row)
    {
        if (affiliations.Count == 0)
            return true;
        Analyser.Analyse(row.Affiliation ?? "", tokens);
        return affiliationMatchers.Exists(matcher => matcher.Matches(tokens));
    }
}

internal sealed record CandidateRow
{
    public long Position { get; init; }

    public string? Language { get; init; }

    public string? Text { get; init; }

    public string? Affiliation { get; init; }
}
