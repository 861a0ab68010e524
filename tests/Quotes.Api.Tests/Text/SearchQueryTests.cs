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
}
