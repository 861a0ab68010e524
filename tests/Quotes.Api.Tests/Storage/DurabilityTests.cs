using System.Collections.Concurrent;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Storage;

/// <summary>What was acknowledged is there, whatever happened to the process, and nothing is half-written.</summary>
public sealed class DurabilityTests : IDisposable
{
    private const int Clients = 8;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-durability-");

    private string File => Path.Combine(folder.FullName, "quotes.db");

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed()
    {
        var acknowledged = new ConcurrentBag<long>();
        for (var round = 0; round < 4; round++)
        {
            await using (var process = await QuotesProcess.StartServer(File))
            {
                var before = acknowledged.Count;
                var writing = Enumerable.Range(0, Clients).Select(_ => WriteUntilCutOff(process.Api, acknowledged)).ToList();
                while (acknowledged.Count < before + 40)
                    await Task.Delay(5, TestContext.Current.CancellationToken);
                await process.Kill();
                await Task.WhenAll(writing);
            }

            Archive.AssertSound(File);
            var stored = Archive.Ask(File, "SELECT GROUP_CONCAT(id) FROM articles")!.ToString()!.Split(',').Select(long.Parse).ToHashSet();
            Assert.Subset(stored, acknowledged.ToHashSet());
            Assert.Equal(0L, Archive.Ask(File, "SELECT COUNT(*) FROM articles a WHERE NOT EXISTS (SELECT 1 FROM quotes q WHERE q.article_id = a.id)"));
            Assert.Equal(0L, Archive.Ask(File, "SELECT COUNT(*) FROM articles a WHERE NOT EXISTS (SELECT 1 FROM revisions r WHERE r.entity = 'article' AND r.entity_id = a.id)"));
        }
    }

    [Fact]
    public async Task A_full_disk_is_told_and_reading_goes_on()
    {
        await using var server = await TestServer.StartAsync(new Settings { MaxDatabaseBytes = 200 * 4096 });
        var first = await server.Api.PostArticle(Some.Article(url: Some.Url()));

        Answer answer;
        var tries = 0;
        do
            answer = await server.Api.Post("/v1/articles", Some.Article(Some.Said($"{Some.Word()} {new string('x', 5000)}"), Some.Url()));
        while (answer.Status == 201 && ++tries < 1000);

        answer.Expect(507);
        Assert.Equal("application/problem+json", answer.ContentType);
        (await server.Api.Get($"/v1/articles/{first.Id}")).Expect(200);
        (await server.Api.Get("/v1/quotes?q=brug")).Expect(200);
        Archive.AssertSound(server.DatabasePath);
    }

    [Fact]
    public async Task A_limit_on_the_size_of_files_is_told_too_and_ends_nothing()
    {
        // In blocks of 512 bytes: room for the empty archive and little more. The runtime would want a large file of its own for its code.
        await using var server = await QuotesProcess.StartServer(File, "export DOTNET_EnableWriteXorExecute=0; ulimit -f 1500");
        var first = await server.Api.PostArticle(Some.Article(url: Some.Url()));

        var large = string.Join("\n\n", Enumerable.Range(0, 3000).Select(i => Some.Said($"De brug nummer {i} gaat dicht")));
        var refused = (await server.Api.Post("/v1/articles", Some.Article(large, Some.Url()))).Expect(507);

        Assert.Equal("application/problem+json", refused.ContentType);
        (await server.Api.Get($"/v1/articles/{first.Id}")).Expect(200);
        Assert.Single((await server.Api.Get("/v1/quotes")).Ids());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task WriteUntilCutOff(ApiClient api, ConcurrentBag<long> acknowledged)
    {
        try
        {
            while (true)
                acknowledged.Add((await api.PostArticle(Some.Article(url: Some.Url()))).Id);
        }
        catch (HttpRequestException)
        {
            // the server is gone
        }
    }
}
