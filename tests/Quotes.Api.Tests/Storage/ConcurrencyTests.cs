using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Storage;

/// <summary>Many writers at once: each is answered for itself.</summary>
public sealed class ConcurrencyTests(TestServer server) : IClassFixture<TestServer>
{
    private const int Clients = 16;

    [Fact]
    public async Task The_same_article_from_many_clients_is_one_article()
    {
        var article = Some.Article(url: Some.Url(), medium: "De Bode");

        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => server.Api.PostArticle(article)));

        Assert.Single(answers.Select(answer => answer.Id).Distinct());
        Assert.Single(answers, answer => answer.Text("outcome") == "created");
        Assert.All(answers, answer => Assert.Single(answer.At("quotes")!.AsArray()));
    }

    [Fact]
    public async Task Every_acknowledged_article_is_there()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients * 10).Select(_ => server.Api.PostArticle(Some.Article(url: Some.Url()))));

        Assert.Equal(Clients * 10, answers.Select(answer => answer.Id).Distinct().Count());
        foreach (var answer in answers)
            Assert.Equal(answer.ETag, (await server.Api.Get($"/v1/articles/{answer.Id}")).ETag);
        Archive.AssertSound(server.DatabasePath);
    }

    [Fact]
    public async Task A_guarded_change_is_made_by_one_of_many()
    {
        var quote = await server.Api.PostQuote(Some.Quote());

        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(i =>
            server.Api.Patch($"/v1/quotes/{quote.Id}", new JsonObject { ["affiliation"] = $"wethouder {i}" }, ("If-Match", quote.ETag))));

        Assert.Single(answers, answer => answer.Status == 200);
        Assert.Equal(Clients - 1, answers.Count(answer => answer.Status == 412));
        Assert.Equal(2, (await server.Api.Get($"/v1/quotes/{quote.Id}/history")).At("items")!.AsArray().Count);
    }
}
