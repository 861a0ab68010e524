using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Articles;

/// <summary>An article is its external id in its outlet, else its URL, else its text.</summary>
public sealed class ArticleIdentityTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_new_article_is_created_with_its_quotes_and_its_address()
    {
        var answer = (await Api.Post("/v1/articles", Some.Article(Some.Said("De brug gaat dicht"), Some.Url(), "De Bode", "2026-03-02"))).Expect(201);

        Assert.Equal("created", answer.Text("outcome"));
        Assert.Equal($"/v1/articles/{answer.Id}", answer.Headers.Location!.ToString());
        Assert.Equal("De brug gaat dicht", answer.Text("quotes.0.text"));
        Assert.Equal("Karin Bos", answer.Text("quotes.0.speaker.name"));
        Assert.Equal("De Bode", answer.Text("quotes.0.medium.name"));
        Assert.Equal("2026-03-02", answer.Text("quotes.0.date"));
        Assert.Equal(1, answer.Number("version"));
        Assert.Equal(1, answer.Number("quotes.0.source.version"));
    }

    [Fact]
    public async Task The_same_article_again_is_unchanged_and_nothing_is_doubled()
    {
        var article = Some.Article(url: Some.Url(), medium: "De Bode", publishedOn: "2026-03-02");
        var first = await Api.PostArticle(article);

        var again = (await Api.Post("/v1/articles", article)).Expect(200);

        Assert.Equal("unchanged", again.Text("outcome"));
        Assert.Equal(first.Id, again.Id);
        Assert.Equal(first.Ids("quotes"), again.Ids("quotes"));
        Assert.Equal(1, again.Number("version"));
        Assert.Equal(first.ETag, again.ETag);
    }

    [Theory]
    [InlineData("https://bode.example/A", "http://bode.example/A")]
    [InlineData("https://bode.example/B", "https://www.bode.example/B")]
    [InlineData("https://bode.example/C", "https://BODE.example:443/C/")]
    [InlineData("https://bode.example/D", "https://bode.example/D?utm_source=x&fbclid=y#top")]
    [InlineData("https://bode.example/E?a=1&b=2", "https://bode.example/E?b=2&a=1")]
    [InlineData("https://bode.example/F~é", "https://bode.example/F%7e%c3%a9")]
    [InlineData("https://bode.example/x/../G", "https://bode.example/./G")]
    [InlineData("https://café.example/H", "https://xn--caf-dma.example/H")]
    public async Task Two_spellings_of_one_URL_are_one_article(string one, string other)
    {
        var article = Some.Article();
        var first = await Api.PostArticle(article.With("url", one));

        var second = await Api.PostArticle(article.With("url", other));

        Assert.Equal(first.Id, second.Id);
        Assert.Equal("unchanged", second.Text("outcome"));
        Assert.Equal(one, second.Text("url"));
        Assert.Equal([first.Id], (await Api.Get($"/v1/articles?url={Uri.EscapeDataString(other)}")).Ids());
    }

    [Theory]
    [InlineData("https://bode.example/path", "https://bode.example/Path")]
    [InlineData("https://bode.example/q?id=1", "https://bode.example/q?id=2")]
    [InlineData("https://bode.example/port", "https://bode.example:8443/port")]
    public async Task Two_URLs_are_two_articles(string one, string other)
    {
        var first = await Api.PostArticle(Some.Article(url: one));
        var second = await Api.PostArticle(Some.Article(url: other));

        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task The_same_text_at_another_URL_is_another_article_that_says_so()
    {
        var text = Some.Said($"Het {Some.Word()} is klaar");
        var first = await Api.PostArticle(Some.Article(text, Some.Url(), "De Bode"));

        var copy = (await Api.Post("/v1/articles", Some.Article(text, Some.Url(), "De Krant"))).Expect(201);

        Assert.Equal([first.Id], copy.At("sameTextAs")!.AsArray().Select(id => id!.GetValue<long>()));
        var firstNow = await Api.Get($"/v1/articles/{first.Id}");
        Assert.Equal([copy.Id], firstNow.At("sameTextAs")!.AsArray().Select(id => id!.GetValue<long>()));
        Assert.NotEqual(first.ETag, firstNow.ETag);
    }

    [Fact]
    public async Task Without_URL_and_id_the_text_is_the_article()
    {
        var text = Some.Said($"Het {Some.Word()} is klaar");
        var first = await Api.PostArticle(Some.Article(text));

        Assert.Equal(first.Id, (await Api.PostArticle(Some.Article(text))).Id);
        Assert.Equal(first.Id, (await Api.PostArticle(Some.Article(text, medium: "De Bode"))).Id);
        Assert.NotEqual(first.Id, (await Api.PostArticle(Some.Article(text, medium: "De Krant"))).Id);
    }

    [Fact]
    public async Task An_external_id_identifies_an_article_in_its_outlet_whatever_its_URL()
    {
        var id = $"id-{Some.Number()}";
        var first = await Api.PostArticle(Some.Article("Een tekst.", Some.Url(), "De Bode", externalId: id));

        var moved = await Api.PostArticle(Some.Article("Een tekst.", Some.Url(), "De Bode", externalId: id));
        var elsewhere = await Api.PostArticle(Some.Article("Een tekst.", Some.Url(), "De Krant", externalId: id));

        Assert.Equal(first.Id, moved.Id);
        Assert.NotEqual(first.Id, elsewhere.Id);
    }

    [Fact]
    public async Task An_external_id_without_an_outlet_is_not_that_of_an_outlet_that_is_new()
    {
        var id = $"id-{Some.Number()}";
        var first = await Api.PostArticle(Some.Article("Een tekst.", externalId: id));

        var other = await Api.PostArticle(Some.Article("Een andere tekst.", medium: $"De {Some.Word()}", externalId: id));

        Assert.NotEqual(first.Id, other.Id);
        Assert.Equal("created", other.Text("outcome"));
    }

    [Fact]
    public async Task An_article_known_by_its_URL_gets_an_external_id_later()
    {
        var (url, id) = (Some.Url(), $"id-{Some.Number()}");
        var first = await Api.PostArticle(Some.Article("Een tekst.", url, "De Bode"));

        var named = await Api.PostArticle(Some.Article("Een tekst.", url, "De Bode", externalId: id));

        Assert.Equal(first.Id, named.Id);
        Assert.Equal("updated", named.Text("outcome"));
        Assert.Equal(first.Id, (await Api.PostArticle(Some.Article("Een tekst.", medium: "De Bode", externalId: id))).Id);
    }

    [Theory]
    [InlineData("De Bode", "de bode")]
    [InlineData("Radio Één", "Radio Een")]
    public async Task Another_spelling_of_the_outlet_is_nothing_new(string one, string other)
    {
        var article = Some.Article(url: Some.Url(), medium: one);
        await Api.PostArticle(article);

        var again = await Api.PostArticle(article.With("medium", other));

        Assert.Equal("unchanged", again.Text("outcome"));
        Assert.Equal(1, again.Number("version"));
    }

    [Fact]
    public async Task When_it_was_fetched_alone_makes_no_new_version()
    {
        var article = Some.Article(url: Some.Url()).With("retrievedAt", "2026-03-02T10:00:00Z");
        await Api.PostArticle(article);

        var again = await Api.PostArticle(article.With("retrievedAt", "2026-03-03T12:00:00+02:00"));

        Assert.Equal("unchanged", again.Text("outcome"));
    }

    [Fact]
    public async Task Fields_left_out_keep_what_is_known()
    {
        var url = Some.Url();
        await Api.PostArticle(Some.Article("Een tekst.", url, "De Bode", "2026-03-02", title: "Kop"));

        var again = await Api.PostArticle(Some.Article("Een tekst.", url));

        Assert.Equal("unchanged", again.Text("outcome"));
        Assert.Equal("Kop", again.Text("title"));
        Assert.Equal("De Bode", again.Text("outlet.name"));
    }
}
