using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Quotes;

/// <summary>Quotes that a person enters.</summary>
public sealed class ManualQuoteTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task A_quote_of_an_article_gets_its_place_day_and_medium_from_it()
    {
        var article = await Api.PostArticle(Some.Article("Inleiding 🎉. De brug blijft toch open, klonk het.", Some.Url(), "De Bode", "2026-03-02"));

        var quote = await Api.PostQuote(Of(article.Id, "De brug blijft toch open"));

        Assert.Equal($"/v1/quotes/{quote.Id}", quote.Headers.Location!.ToString());
        Assert.Equal(13, quote.Number("source.segments.0.start"));
        Assert.Equal(37, quote.Number("source.segments.0.end"));
        Assert.Equal("2026-03-02", quote.Text("date"));
        Assert.Equal("publication", quote.Text("dateBasis"));
        Assert.Equal("De Bode", quote.Text("medium.name"));
        Assert.Equal("outlet", quote.Text("mediumBasis"));
        Assert.Equal("manual", quote.Text("rule"));
        Assert.Equal(1, quote.At("confidence")!.GetValue<double>());
        Assert.Equal([quote.Id], (await Api.Get($"/v1/articles/{article.Id}")).Ids("quotes"));
    }

    [Theory]
    [InlineData("De brug ligt er niet")]
    [InlineData("rug blijft")]
    [InlineData("de brug blijft")]
    public async Task Words_that_do_not_stand_in_the_article_are_refused(string words)
    {
        var article = await Api.PostArticle(Some.Article("De brug blijft toch open, klonk het.", Some.Url()));

        var refused = (await Api.Post("/v1/quotes", Of(article.Id, words))).Expect(400);

        Assert.Equal("/text", refused.Text("errors.0.pointer"));
        Assert.Equal("notInArticle", refused.Text("errors.0.code"));
    }

    [Fact]
    public async Task A_quote_stands_by_itself_with_a_URL_or_a_citation()
    {
        var cited = await Api.PostQuote(Some.Quote(date: "2025-11-20"));
        var linked = await Api.PostQuote(Some.Quote().With("source", new JsonObject { ["url"] = "https://tv.example/uitzending" }));

        Assert.Equal("Raadsvergadering, notulen blz. 4", cited.Text("source.citation"));
        Assert.Equal("stated", cited.Text("dateBasis"));
        Assert.Equal("https://tv.example/uitzending", linked.Text("source.url"));
        Assert.Equal("unknown", linked.Text("dateBasis"));
        Assert.Empty(linked.At("source.segments")!.AsArray());
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"url":"https://a.example","citation":"x"}""")]
    [InlineData("""{"articleId":1,"citation":"x"}""")]
    public async Task Its_source_is_exactly_one_of_the_three(string source)
    {
        var refused = (await Api.Post("/v1/quotes", Some.Quote().With("source", JsonNode.Parse(source)))).Expect(400);

        Assert.Equal("/source", refused.Text("errors.0.pointer"));
    }

    [Fact]
    public async Task An_article_that_is_not_there_cannot_be_a_source() =>
        Assert.Equal("/source/articleId", (await Api.Post("/v1/quotes", Of(999_999, "woorden"))).Expect(400).Text("errors.0.pointer"));

    [Fact]
    public async Task A_new_extraction_of_the_article_leaves_it_as_it_is()
    {
        var url = Some.Url();
        var article = await Api.PostArticle(Some.Article("De brug blijft toch open, klonk het.", url));
        var quote = await Api.PostQuote(Of(article.Id, "De brug blijft toch open").With("speaker", new JsonObject { ["name"] = "Karin Bos" }));

        var next = await Api.PostArticle(Some.Article("Eerst dit. De brug blijft toch open, klonk het.", url));

        Assert.Equal([quote.Id], next.Ids("quotes"));
        Assert.Equal("Karin Bos", next.Text("quotes.0.speaker.name"));
        Assert.Equal(11, next.Number("quotes.0.source.segments.0.start"));
    }

    [Fact]
    public async Task Several_who_said_it_together_are_all_found()
    {
        var (one, two) = (Some.Name(), Some.Name());
        var quote = await Api.PostQuote(Some.Quote(speaker: one).With("jointWith", new JsonArray(new JsonObject { ["name"] = two }, new JsonObject { ["name"] = one })));

        Assert.Equal(one, quote.Text("speaker.name"));
        Assert.Equal([two], quote.Each("jointWith", "name"));
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?speaker={one}")).Ids());
        Assert.Equal([quote.Id], (await Api.Get($"/v1/quotes?speaker={two}")).Ids());
    }

    [Theory]
    [InlineData("speaker", """{"id":999999}""", "/speaker/id")]
    [InlineData("speaker", """{"id":0}""", "/speaker/id")]
    [InlineData("speaker", """{"id":1,"name":"x"}""", "/speaker/name")]
    [InlineData("speaker", """{}""", "/speaker/name")]
    [InlineData("speaker", """{"name":"…"}""", "/speaker/name")]
    [InlineData("speaker", """{"name":"ʼ"}""", "/speaker/name")]
    [InlineData("speaker", """{"name":"Karin Bos","type":"mens"}""", "/speaker/type")]
    [InlineData("medium", "\"ʼ\"", "/medium")]
    [InlineData("jointWith", """[{"name":"Karin Bos"}]""", "/jointWith")]
    [InlineData("text", "\"…\"", "/text")]
    [InlineData("dateEarliest", "\"2026-01-01\"", "/dateEarliest")]
    [InlineData("language", "\"Nederlands\"", "/language")]
    public async Task What_does_not_make_sense_is_pointed_at(string field, string value, string pointer)
    {
        var refused = (await Api.Post("/v1/quotes", Some.Quote().With(field, JsonNode.Parse(value)))).Expect(400);

        Assert.Equal(pointer, refused.Text("errors.0.pointer"));
    }

    private static JsonObject Of(long article, string words) => Some.Quote(words).With("source", new JsonObject { ["articleId"] = article });
}
