using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Storage;

/// <summary>What was acknowledged survives the end of the process, whenever it comes.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-crash-");

    private string Database => Path.Combine(folder.FullName, "quotes.db");

    [Fact]
    public async Task A_kill_in_the_middle_of_writes_loses_nothing_that_was_acknowledged()
    {
        var acknowledged = new List<long>();
        for (var round = 0; round < 3; round++)
        {
            await using var server = await QuotesProcess.StartServer(Database);
            Assert.Empty(acknowledged.Except(await AllArticles(server.Api)));

            var clients = Enumerable.Range(0, 8).Select(_ => PostUntilItDies(server.Api)).ToList();
            await Task.Delay(TimeSpan.FromMilliseconds(700 + 137 * round), TestContext.Current.CancellationToken);
            await server.Kill();
            acknowledged.AddRange((await Task.WhenAll(clients)).SelectMany(ids => ids));
        }

        await using var last = await QuotesProcess.StartServer(Database);
        var there = await AllArticles(last.Api);
        Assert.True(acknowledged.Count > 20, $"Only {acknowledged.Count} articles were acknowledged.");
        Assert.Equal(acknowledged.Count, acknowledged.Distinct().Count());
        Assert.Empty(acknowledged.Except(there));
        await ArchiveFile.RequireSound(Database);
    }

    [Fact]
    public async Task A_limit_on_the_size_of_files_is_a_507_and_reading_goes_on()
    {
        // In blocks of 512 bytes: room for the empty archive and little more. The runtime would want a large file of its own for its code.
        await using var server = await QuotesProcess.StartServer(Database, "export DOTNET_EnableWriteXorExecute=0; ulimit -f 1500");
        var first = await server.Api.PostArticle(Some.Article(url: Some.Url()));

        var large = string.Join("\n\n", Enumerable.Range(0, 3000).Select(i => Some.Said($"De brug nummer {i} gaat dicht")));
        var refused = (await server.Api.Post("/v1/articles", Some.Article(large, Some.Url()))).Expect(507);

        Http.ProblemShape.Require(refused);
        (await server.Api.Get($"/v1/articles/{first.Id}")).Expect(200);
        Assert.Single((await server.Api.Get("/v1/quotes")).Ids());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<List<long>> PostUntilItDies(ApiClient api)
    {
        var ids = new List<long>();
        try
        {
            while (true)
                ids.Add((await api.PostArticle(Some.Article(url: Some.Url(), medium: "De Bode", publishedOn: "2026-03-02"))).Id);
        }
        catch (HttpRequestException)
        {
            return ids;
        }
    }

    private static async Task<List<long>> AllArticles(ApiClient api)
    {
        var ids = new List<long>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = (await api.Get($"/v1/articles?limit=200{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}")).Expect(200);
            ids.AddRange(page.Ids());
            cursor = page.Text("nextCursor");
        }

        return ids;
    }
}
