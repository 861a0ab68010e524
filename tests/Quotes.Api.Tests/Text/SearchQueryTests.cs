using CsCheck;
using Quotes.Api.Text;

namespace Quotes.Api.Tests.Text;

public class SearchQueryTests
{
    [Theory]
    [InlineData("wapens", "\"wapens\"")]
    [InlineData("a OR b c", "(\"a\" OR \"b\") AND \"c\"")]
    [InlineData("„Öl und Gas“ -\"x y\" -z", "(\"ol und gas\") NOT (\"x y\" OR \"z\")")]
    [InlineData("min*", "\"min\" *")]
    [InlineData("Korea-kenner", "(\"korea kenner\" OR \"koreakenner\")")]
    [InlineData("5\" NEAR(a, b)", "\"5\" AND \"near a\" AND \"b\"")]
    [InlineData("(wapens OR munitie) Kyiv", "(\"wapens\" OR \"munitie\") AND \"kyiv\"")]
    [InlineData("a OR b OR \"c d\"", "(\"a\" OR \"b\" OR \"c d\")")]
    [InlineData("or and not", "\"or\" AND \"and\" AND \"not\"")]
    [InlineData("«a b» “c” ”d” \"\"", "\"a b\" AND \"c\" AND \"d\"")]
    [InlineData("a -e-mail", "(\"a\") NOT (\"e mail\" OR \"email\")")]
    [InlineData("Korea-ken* F-16 3-5", "(\"korea ken\" * OR \"koreaken\" *) AND (\"f 16\" OR \"f16\") AND \"3 5\"")]
    [InlineData("10.000* min*) 東京*", "\"10000\" * AND \"min\" * AND \"東 京\"")]
    [InlineData("a - b -- c", "\"a\" AND \"b\" AND \"c\"")]
    [InlineData("jan@nu.nl it's", "\"jan nu nl\" AND \"its\"")]
    [InlineData("\"never closed", "\"never closed\"")]
    public void Becomes_an_expression(string q, string expression)
    {
        Assert.True(SearchQuery.TryParse(q, out var query, out _));
        Assert.Equal(expression, MatchExpression.Create(query, IFormSource.Exact).Text);
    }

    [Theory]
    [InlineData("", nameof(QueryErrorCode.Empty), 0, 0)]
    [InlineData("?! *", nameof(QueryErrorCode.Empty), 0, 4)]
    [InlineData(" -a -b", nameof(QueryErrorCode.OnlyExclusions), 1, 6)]
    [InlineData("x ab*", nameof(QueryErrorCode.PrefixTooShort), 2, 5)]
    [InlineData("OR a", nameof(QueryErrorCode.DanglingOr), 0, 2)]
    [InlineData("a OR", nameof(QueryErrorCode.DanglingOr), 2, 4)]
    [InlineData("a OR OR b", nameof(QueryErrorCode.DanglingOr), 5, 7)]
    [InlineData("a OR -b", nameof(QueryErrorCode.ExclusionInOr), 5, 7)]
    [InlineData("a -b OR c", nameof(QueryErrorCode.DanglingOr), 5, 7)]
    public void Refuses_and_points_at_the_place(string q, string code, int start, int end)
    {
        Assert.False(SearchQuery.TryParse(q, out _, out var error));
        Assert.Equal((code, start, end), (error.Code.ToString(), error.Start, error.End));
    }

    [Fact]
    public void Has_bounds()
    {
        Assert.True(SearchQuery.TryParse(new string('a', SearchQuery.MaxLength), out _, out _));
        Refuses_and_points_at_the_place(new string('a', SearchQuery.MaxLength + 3), nameof(QueryErrorCode.TooLong), 1000, 1003);
        var most = string.Join(' ', Enumerable.Repeat("a", SearchQuery.MaxTerms));
        Assert.True(SearchQuery.TryParse(most, out _, out _));
        Refuses_and_points_at_the_place(most + " -b", nameof(QueryErrorCode.TooManyTerms), 128, 130);
    }

    [Fact]
    public void Reads_anything_or_says_what_is_wrong_within_it() => OddTexts.Any.Sample(
        q => SearchQuery.TryParse(q, out var query, out var error)
            ? error is null && query.Required.Count > 0
            : 0 <= error.Start && error.Start <= error.End && error.End <= q.Length && error.Detail.EndsWith('.'),
        iter: 20_000);

    [Theory]
    [InlineData("wapen", "nl", "de wapens", true)]
    [InlineData("wapen", "en", "de wapens", false)]
    [InlineData("\"wapen\"", "nl", "de wapens", false)]
    [InlineData("zon -wapen", "nl", "zon wapens", false)]
    [InlineData("zon -wapen", "en", "zon wapens", true)]
    public void Matches_by_the_language_of_the_text(string q, string language, string text, bool matches)
    {
        Assert.True(SearchQuery.TryParse(q, out var query, out _));
        var forms = new WordLists("nl: wapen wapens; en: weapon weapons");
        Assert.Equal(matches, new QueryMatcher(query, forms, language).Matches(Analyser.Analyse(text)));
    }
}
