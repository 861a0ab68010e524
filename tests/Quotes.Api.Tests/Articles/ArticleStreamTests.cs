using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Articles;

/// <summary>Any number of articles in one request, one a line.</summary>
public sealed class ArticleStreamTests(TestServer server) : IClassFixture<TestServer>
{
    private const string First = "“De brug gaat dicht”, zegt wethouder Karin Bos.";
    private const string Second = "“De tunnel blijft open”, zegt burgemeester Jan Vermeer.";

    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_stream_of_articles_gets_a_line_of_answer_each()
    {
        var article = Some.Article(First, Some.Url());
        var lines = $"{article.ToJsonString()}\n\nno json\n{article.ToJsonString()}\n{{\"text\":1}}\n{Some.Article(Second, Some.Url()).ToJsonString()}";

        var answer = (await Api.Send(HttpMethod.Post, "/v1/articles", ApiClient.Bytes(System.Text.Encoding.UTF8.GetBytes(lines), "application/x-ndjson"))).Expect(200);

        var told = answer.Body.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal([1, 3, 4, 5, 6], told.Select(line => (int)line["line"]!));
        Assert.Equal([201, 400, 200, 400, 201], told.Select(line => (int)line["status"]!));
        Assert.Equal(told[0]["id"]!.ToString(), told[2]["id"]!.ToString());
    }
}
