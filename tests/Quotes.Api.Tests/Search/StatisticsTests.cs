using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>Counts by facets and over time.</summary>
public sealed class StatisticsTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Theory]
    [InlineData("day", "2024-12-29:1 2024-12-30:1 2025-01-05:1 2025-02-01:2")]
    [InlineData("week", "2024-12-23:1 2024-12-30:2 2025-01-27:2")]
    [InlineData("month", "2024-12-01:2 2025-01-01:1 2025-02-01:2")]
    [InlineData("year", "2024-01-01:2 2025-01-01:3")]
    public async Task Quotes_are_counted_by_the_period_in_which_they_were_said(string interval, string expected)
    {
        var word = Some.Word();
        foreach (var day in new[] { "2024-12-29", "2024-12-30", "2025-01-05", "2025-02-01", "2025-02-01", null })
            await Api.PostQuote(Some.Quote($"Dit is {word}", date: day));

        var counted = (await Api.Get($"/v1/quotes/stats?q={word}&interval={interval}")).Expect(200);

        Assert.Equal(expected, string.Join(' ', counted.At("periods")!.AsArray().Select(period => $"{period!["start"]}:{period["count"]}")));
        Assert.Equal(1, counted.Number("undated"));
        Assert.True(counted.At("exact")!.GetValue<bool>());
    }

    [Fact]
    public async Task A_period_is_split_and_a_joint_quote_counts_for_each_who_said_it()
    {
        var (word, first, second) = (Some.Word(), Some.Name(), Some.Name());
        var joint = Some.Quote($"Dit is {word}", speaker: first, date: "2026-01-01");
        joint["jointWith"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["name"] = second });
        await Api.PostQuote(joint);
        await Api.PostQuote(Some.Quote($"Dit is {word}", speaker: first, date: "2026-01-02"));

        var periods = (await Api.Get($"/v1/quotes/stats?q={word}&split=speaker")).Expect(200);
        var facets = (await Api.Get($"/v1/quotes?q={word}&facets=speaker&facets=month")).Expect(200);

        Assert.Equal([$"{first} 2", $"{second} 1"], periods.At("periods.0.split")!.AsArray().Select(value => $"{value!["name"]} {value["count"]}"));
        Assert.Equal([$"{first} 2", $"{second} 1"], facets.At("facets.counts.speaker")!.AsArray().Select(value => $"{value!["name"]} {value["count"]}"));
        Assert.Equal("""[{"value":"2026-01","count":2}]""", facets.At("facets.counts.month")!.ToJsonString());
        foreach (var value in facets.At("facets.counts.speaker")!.AsArray())
            Assert.Equal(value!["count"]!.GetValue<int>(), (await Api.Get($"/v1/quotes?q={word}&speakerId={value["value"]}")).Ids().Count);
    }

    [Theory]
    [InlineData("split=mood", "split")]
    [InlineData("interval=hour", "interval")]
    [InlineData("cursor=AAAA", "cursor")]
    public async Task What_cannot_be_asked_is_told(string query, string parameter) =>
        Assert.Equal(parameter, (await Api.Get($"/v1/quotes/stats?{query}")).Expect(400).Text("errors.0.parameter"));
}
