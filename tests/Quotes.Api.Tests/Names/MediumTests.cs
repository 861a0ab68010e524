using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Names;

public sealed class MediumTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_medium_counts_what_it_published_and_what_was_said_there()
    {
        var name = $"De {Some.Word()}";
        var article = await Api.PostArticle(Some.Article(url: Some.Url(), medium: name));
        await Api.PostQuote(Some.Quote(medium: name));

        var medium = (await Api.Get($"/v1/media/{article.Number("outlet.id")}")).Expect(200);

        Assert.Equal(name, medium.Text("name"));
        Assert.Equal("""{"count":1,"exact":true}""", medium.At("articles")!.ToJsonString());
        Assert.Equal("""{"count":2,"exact":true}""", medium.At("quotes")!.ToJsonString());
    }

    [Fact]
    public async Task A_list_begins_at_any_part_of_a_name()
    {
        foreach (var name in new[] { "Omroep Xanten", "Xantener Bode", "Radio 1" })
            await Api.PostQuote(Some.Quote(medium: name));

        Assert.Equal(["Omroep Xanten", "Xantener Bode"], (await Api.Get("/v1/media?q=xant")).Each("items", "name"));
        Assert.Equal(["Omroep Xanten"], (await Api.Get("/v1/media?q=xant&limit=1")).Each("items", "name"));
    }
}
