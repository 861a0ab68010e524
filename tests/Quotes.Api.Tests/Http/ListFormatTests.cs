using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>Lists as NDJSON, CSV and JSON-LD: whole, in the order of the pages, and with an end that is seen.</summary>
public sealed class ListFormatTests(TestServer server) : IClassFixture<TestServer>
{
    private const int Quotes = 520; // more than a page of the export

    private ApiClient Api => server.Api;

    [Fact]
    public async Task Ndjson_is_the_whole_list_and_says_how_many_there_were()
    {
        var word = Some.Word();
        for (var i = 0; i < Quotes; i += 20)
            await Api.PostArticle(Some.Article(string.Join("\n\n", Enumerable.Range(0, 20).Select(j => Some.Said($"Dit is {word} nummer {i + j}"))), publishedOn: $"2026-01-{1 + (i / 20):00}"));

        var answer = (await Api.Get($"/v1/quotes?q={word}", ("Accept", "application/x-ndjson"))).Expect(200);
        Assert.Equal("application/x-ndjson", answer.ContentType);
        var lines = answer.Body.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();

        var paged = new List<string>();
        for (var cursor = ""; ;)
        {
            var page = (await Api.Get($"/v1/quotes?q={word}&limit=200{cursor}")).Expect(200);
            paged.AddRange(page.At("items")!.AsArray().Select(item => item!.ToJsonString()));
            if (page.Text("nextCursor") is not { } next)
                break;
            cursor = $"&cursor={next}";
        }

        Assert.Equal(Quotes, paged.Count);
        Assert.Equal(paged, lines.SkipLast(1).Select(line => line.ToJsonString()));
        Assert.Equal($$"""{"end":true,"count":{{Quotes}}}""", lines[^1].ToJsonString());
        Assert.Equal(4, (await Api.Get($"/v1/quotes?q={word}&format=ndjson&limit=3")).Body.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(302, (await Api.Get($"/v1/quotes?q={word}&format=ndjson&limit=301")).Body.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Csv_opens_as_it_was_meant()
    {
        var word = Some.Word();
        await Api.PostQuote(Some.Quote($"=HYPERLINK(\"https://kwaad.example\";\"{word}\")", speaker: "+31 Karin Bos", affiliation: "@wethouder"));

        var answer = (await Api.Get($"/v1/quotes?q={word}&format=csv")).Expect(200);

        Assert.Equal("text/csv", answer.ContentType);
        Assert.Contains(".csv", answer.ContentHeaders.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("id,text,kind,stance,cue,speaker,", answer.Body, StringComparison.Ordinal);
        Assert.Contains($",\"'=HYPERLINK(\"\"https://kwaad.example\"\";\"\"{word}\"\")\",direct,", answer.Body, StringComparison.Ordinal);
        Assert.Contains(",\"'+31 Karin Bos\",", answer.Body, StringComparison.Ordinal);
        Assert.Contains(",\"'@wethouder\",", answer.Body, StringComparison.Ordinal);
        Assert.Equal(2, answer.Body.TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task Json_ld_is_a_list_of_quotations()
    {
        var word = Some.Word();
        await Api.PostArticle(Some.Article($"Karin Bos ontkent dat de brug {word} is.\n\n{Some.Said($"De brug is {word}")}", Some.Url(), "De Bode", "2026-03-02"));

        var answer = (await Api.Get($"/v1/quotes?q={word}&sort=oldest", ("Accept", "application/ld+json"))).Expect(200);

        Assert.Equal("application/ld+json", answer.ContentType);
        Assert.Equal("https://schema.org", answer.Text("@context"));
        Assert.Equal(answer.At("itemListElement")!.AsArray().Count, answer.Number("numberOfItems"));
        Assert.All(answer.Each("itemListElement", "@type"), type => Assert.Equal("Quotation", type));
        Assert.All(answer.Each("itemListElement", "isPartOf.publisher.name"), name => Assert.Equal("De Bode", name));
        Assert.Contains("Karin Bos", answer.Each("itemListElement", "spokenByCharacter.0.name"));
        Assert.Contains("denied (ontkent)", answer.Each("itemListElement", "disambiguatingDescription"));
    }

    [Theory]
    [InlineData("/v1/quotes")]
    [InlineData("/v1/articles")]
    [InlineData("/v1/speakers")]
    [InlineData("/v1/media")]
    public async Task Every_list_comes_in_every_format(string path)
    {
        await Api.PostArticle(Some.Article(url: Some.Url(), medium: "De Bode"));

        var ndjson = (await Api.Get($"{path}?format=ndjson")).Expect(200).Body.TrimEnd('\n').Split('\n');
        Assert.Equal(ndjson.Length - 1, (int)JsonNode.Parse(ndjson[^1])!["count"]!);
        Assert.True(ndjson.Length > 1);
        Assert.StartsWith("id,", (await Api.Get($"{path}?format=csv")).Expect(200).Body, StringComparison.Ordinal);
        Assert.Equal(ndjson.Length - 1, (await Api.Get($"{path}?format=jsonLd")).Expect(200).Number("numberOfItems"));
        (await Api.Get($"{path}?format=json")).Expect(200).At("items")!.AsArray();
        Assert.Equal("", (await Api.Send(HttpMethod.Head, $"{path}?format=csv", null)).Expect(200).Body);
        (await Api.Get($"{path}?format=xml")).Expect(400);
        (await Api.Get($"{path}?limit=201")).Expect(400);
        (await Api.Get($"{path}?limit=0&format=csv")).Expect(400);
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/*", "text/csv")]
    [InlineData("application/json;q=0.1, application/x-ndjson", "application/x-ndjson")]
    [InlineData("text/csv;q=0, application/ld+json", "application/ld+json")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "application/json")]
    [InlineData("image/png", "application/json")]
    public async Task The_header_chooses_what_it_likes_best(string accept, string mediaType)
    {
        var answer = (await Api.Get("/v1/media", ("Accept", accept))).Expect(200);

        Assert.Equal(mediaType, answer.ContentType);
        Assert.Equal("Accept", answer.Headers.Vary.ToString());
    }

    [Fact]
    public async Task A_search_that_is_wrong_is_a_problem_in_every_format() =>
        ProblemShape.Require((await Api.Get("/v1/quotes?q=v*&format=csv")).Expect(400));
}
