using Quotes.Api.Storage.Sqlite;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>No search holds the server.</summary>
public sealed class DeadlineTests
{
    [Fact]
    public async Task A_search_that_takes_too_long_is_stopped_and_says_why_and_others_are_answered()
    {
        await using var server = await TestServer.StartAsync(new Settings { QueryDeadline = TimeSpan.FromTicks(1), TotalBudget = TimeSpan.FromSeconds(30) });
        for (var article = 0; article < 40; article++)
        {
            var text = string.Join("\n\n", Enumerable.Range(0, 5).Select(i => Some.Said($"De brug nummer {(5 * article) + i} gaat vandaag dicht")));
            await server.Api.PostArticle(Some.Article(text, Some.Url()));
        }

        var stopped = (await server.Api.Get("/v1/quotes?q=brug&minConfidence=1")).Expect(503);

        Assert.Contains("was stopped", stopped.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(["1"], stopped.Headers.GetValues("Retry-After"));
        Assert.Single((await server.Api.Get("/v1/quotes?limit=1&total=false")).Expect(200).Ids());
        (await server.Api.Get("/v1/quotes?q=brug&minConfidence=1")).Expect(503);
    }

    [Fact]
    public async Task Only_so_many_that_take_long_run_at_once_and_the_next_waits()
    {
        using var heavy = new HeavyQueries(1);
        Assert.True(heavy.TryEnter(TimeSpan.Zero));
        Assert.False(heavy.TryEnter(TimeSpan.Zero));

        var waiting = Task.Factory.StartNew(
            () => heavy.TryEnter(Timeout.InfiniteTimeSpan), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        heavy.Leave();
        Assert.True(await waiting);
        Assert.False(heavy.TryEnter(TimeSpan.Zero));
    }
}
