using CsCheck;
using Microsoft.Data.Sqlite;
using Quotes.Api.Text;

namespace Quotes.Api.Tests.Text;

/// <summary>Against the SQLite that the program runs on, with a table shaped as the search index is.</summary>
public sealed class MatchExpressionTests : IDisposable
{
    private static readonly WordLists Forms = new("nl: aa bb, cat cats; en: aa cc, cat cats; und: ");

    private static readonly Gen<string> Query = Gen.OneOf(
        "aa", "bb", "cc", "cat", "cats", "a", "cat-cats", "catsups", "\"aa bb cat\"", "-\"cat cats\"", "it's", "NEAR", "words:",
        "*", "\"", "„", "”", "-", "–", "OR", "AND", "NOT", "(", ")",
        "{", "+", "^", ",", "京", "é", "\0", "'", " ", " ", " ", " ").Array[1, 14].Select(string.Concat);

    private static readonly Gen<string> Content = Gen.OneOf(
        "aa", "bb", "cc", "cat", "cats", "catsup", "catsups", "a", "its", "near", "s", "words", "or", "京", "e")
        .Array[0, 6].Select(words => string.Join(' ', words));

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public MatchExpressionTests()
    {
        connection.Open();
        Execute(
            """
            CREATE VIRTUAL TABLE t USING fts5(
                words, keys, content='', contentless_delete=1, tokenize="ascii tokenchars '=_'", prefix='3')
            """);
    }

    public void Dispose() => connection.Dispose();

    [Fact]
    public void Finds_in_SQLite_what_the_matcher_finds() =>
        Gen.Select(Query, Content.Array[8], Gen.OneOf<IFormSource>(Forms, IFormSource.Exact), Gen.Bool).Sample(
            (q, texts, forms, pairs) =>
            {
                if (!SearchQuery.TryParse(q, out var query, out _))
                    return;

                var expression = MatchExpression.Create(query, forms, pairs);
                var found = Search(expression.Text, texts);
                foreach (var language in (string[])["nl", "en", "und"])
                {
                    var matcher = new QueryMatcher(query, forms, language);
                    var expected = Enumerable.Range(0, texts.Length).Where(i => matcher.Matches(Analyser.Analyse(texts[i])));
                    if (expression.NeedsCheck)
                        Assert.Subset(found, expected.ToHashSet());
                    else
                        Assert.Equal(expected, found.Order());
                }
            },
            iter: 3_000, threads: 1);

    [Fact]
    public void Takes_the_largest_query_there_is()
    {
        var many = string.Join(' ', Enumerable.Range(0, SearchQuery.MaxTerms).Select(i => $"w{i}"));
        var phrase = "\"" + string.Concat(Enumerable.Repeat("a ", 490));
        var pairs = "\"" + string.Join(' ', Enumerable.Range(0, 240).Select(i => $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}"));
        foreach (var q in (string[])[many, many.Replace(" ", " OR ", StringComparison.Ordinal), phrase, pairs])
        {
            Assert.True(SearchQuery.TryParse(q, out var query, out _));
            Search(MatchExpression.Create(query, Forms).Text, ["a"]);
            Search(MatchExpression.Create(query, Forms, pairs: true).Text, ["a"]);
        }
    }

    private HashSet<int> Search(string expression, string[] texts)
    {
        Execute("DELETE FROM t");
        for (var i = 0; i < texts.Length; i++)
        {
            var forms = Analyser.Analyse(texts[i]).ConvertAll(token => token.Form);
            var pairs = forms.Zip(forms.Skip(1)).Where(pair => ShortPair.Is(pair.First, pair.Second)).Select(pair => ShortPair.TokenOf(pair.First, pair.Second));
            Execute("INSERT INTO t (rowid, words, keys) VALUES ($1, $2, 's=12 l=nl m=a_b ' || $3)", i, string.Join(' ', forms), string.Join(' ', pairs));
        }

        using var command = Command("SELECT rowid FROM t WHERE t MATCH $1", expression);
        using var reader = command.ExecuteReader();
        var found = new HashSet<int>();
        while (reader.Read())
            found.Add(reader.GetInt32(0));

        return found;
    }

    private void Execute(string sql, params object[] values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"${i + 1}", values[i]);

        return command;
    }
}
