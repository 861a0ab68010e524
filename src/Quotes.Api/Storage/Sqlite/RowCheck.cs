using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Looks at the words of rows that SQL can only call candidates, each in its own language.</summary>
/// <param name="index">What the index has decided about the words; null: nothing.</param>
internal sealed class RowCheck(ReadSession session, SearchQuery? words, IFormSource forms, IReadOnlyList<SearchQuery> affiliations, LanguageVerdicts? index)
{
    /// <summary>The columns that a candidate is read with, of the table <c>q</c>; its texts are read only where they are needed.</summary>
    public const string Columns = "q.position, q.language";

    private readonly Dictionary<string, QueryMatcher> matchers = [];
    private readonly List<QueryMatcher> affiliationMatchers = [.. affiliations.Select(query => new QueryMatcher(query, IFormSource.Exact, SqliteFormSource.Unknown))];
    private readonly List<Token> tokens = [];

    public bool Accepts(CandidateRow row)
    {
        var language = row.Language ?? SqliteFormSource.Unknown;
        var decided = words is null || (index?.IsDecided(language) ?? false);
        if (decided && affiliations.Count == 0)
            return true;
        var texts = session.Prepared.Query<RowTexts>("SELECT text, affiliation FROM quotes WHERE position = @position", ("@position", row.Position)).Single();
        return (decided || HasWords(texts.Text, language)) && HasAffiliation(texts.Affiliation ?? "");
    }

    private bool HasWords(string text, string language)
    {
        if (!matchers.TryGetValue(language, out var matcher))
            matchers.Add(language, matcher = new QueryMatcher(words!, forms, language));
        Analyser.Analyse(text, tokens);
        return matcher.Matches(tokens);
    }

    private bool HasAffiliation(string affiliation)
    {
        if (affiliations.Count == 0)
            return true;
        Analyser.Analyse(affiliation, tokens);
        return affiliationMatchers.Exists(matcher => matcher.Matches(tokens));
    }

    private sealed record RowTexts
    {
        public string Text { get; init; } = "";

        public string? Affiliation { get; init; }
    }
}

internal sealed record CandidateRow
{
    public long Position { get; init; }

    public string? Language { get; init; }
}
