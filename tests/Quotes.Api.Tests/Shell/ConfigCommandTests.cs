using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Shell;

public sealed class ConfigCommandTests
{
    [Fact]
    public async Task Every_setting_is_shown_with_its_value_and_source()
    {
        var (exitCode, output, _) = await QuotesProcess.Run(
            [("QUOTES_TOTAL_BUDGET", "1s"), ("ASPNETCORE_URLS", "http://localhost:5999")], "config", "--max-body", "2097152B");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"--max-body +2MB +\(--max-body\)", output);
        Assert.Matches(@"--total-budget +1s +\(QUOTES_TOTAL_BUDGET\)", output);
        Assert.Matches(@"--urls +http://localhost:5999 +\(ASPNETCORE_URLS\)", output);
        Assert.Matches(@"--query-deadline +2s +\(default\)", output);
    }

    [Fact]
    public async Task The_option_wins_over_the_variable()
    {
        var (_, output, _) = await QuotesProcess.Run([("QUOTES_QUERY_DEADLINE", "1s")], "config", "--query-deadline", "3s");

        Assert.Matches(@"--query-deadline +3s +\(--query-deadline\)", output);
    }

    [Theory]
    [InlineData("QUOTES_QUERY_DEDLINE", "1s", "There is no setting QUOTES_QUERY_DEDLINE; did you mean “QUOTES_QUERY_DEADLINE”?")]
    [InlineData("QUOTES_QUERY_DEADLINE", "soon", "“soon” is no value for --query-deadline")]
    [InlineData("QUOTES_QUERY_DEADLINE", "-1s", "a time from 10ms to 1h belongs there")]
    [InlineData("QUOTES_QUERY_DEADLINE", "9223372036854775807d", "a time from 10ms to 1h belongs there")]
    [InlineData("QUOTES_MAX_BODY", "12", "a size from 1KB to 1GB belongs there")]
    [InlineData("QUOTES_MAX_BODY", "2GB", "a size from 1KB to 1GB belongs there")]
    [InlineData("QUOTES_ARTICLES_IN_FLIGHT", "0", "a whole number from 1 to 1024 belongs there")]
    public async Task What_cannot_be_set_stops_the_start_with_one_line_that_says_why(string variable, string value, string reason)
    {
        foreach (var command in new[] { "config", null })
        {
            var (exitCode, output, errors) = await QuotesProcess.Run([(variable, value)], command is null ? [] : [command]);

            Assert.Equal((1, ""), (exitCode, output));
            Assert.Contains(reason, Assert.Single(errors.TrimEnd().Split('\n')));
        }
    }

    [Fact]
    public async Task An_option_that_is_none_is_refused()
    {
        var (exitCode, _, errors) = await QuotesProcess.Run("config", "--query-dedline", "1s");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("--query-dedline", errors);
    }
}
