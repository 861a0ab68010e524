using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

/// <summary>Values at the edge of what a field can hold are stored or refused, and never too much.</summary>
public sealed class OddValueTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-08")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    public async Task Days_in_a_text_are_counted_from_the_first_and_the_last_day_there_is(string day)
    {
        var text = string.Join(
            "\n\n",
            new[] { "gisteren", "eergisteren", "morgen", "dinsdag", "vorige week", "vorige maand", "vorig jaar", "vandaag", "in 2016", "op 31 december", "op 29 februari", "twee dagen geleden" }
                .Select(when => $"“De brug gaat dicht”, zei wethouder Karin Bos {when}."));

        (await server.Api.Post("/v1/articles", Some.Article(text, Some.Url(), publishedOn: day))).Expect(201);
    }

    [Theory]
    [InlineData("https://xn--a.example/x")]
    [InlineData("https://xn--99zzzzzz/")]
    [InlineData("http://[::1]:80/x")]
    [InlineData("http://[fe80::1%25eth0]/x")]
    [InlineData("https://user:secret@bode.example/x")]
    [InlineData("https://bode.example:65535/%00%ff%zz?%00&&=&a=%ff#%00")]
    [InlineData("https://a..b/x")]
    [InlineData("https://-/x")]
    [InlineData("https://bode.example\\x")]
    [InlineData("https://😀.example/😀?😀=😀")]
    [InlineData("HTTPS://BODE.EXAMPLE/\u200b")]
    [InlineData("http://1.2.3/x")]
    [InlineData("http:///x")]
    public async Task An_odd_URL_is_taken_or_refused(string url)
    {
        (await server.Api.Post("/v1/articles", Some.Article(url: url))).Expect(201, 400);
        (await server.Api.Get($"/v1/articles?url={Uri.EscapeDataString(url)}")).Expect(200, 400);
    }

    [Theory]
    [InlineData("/v1/quotes/+1")]
    [InlineData("/v1/quotes/%201")]
    [InlineData("/v1/quotes/1%00")]
    [InlineData("/v1/quotes/١")]
    [InlineData("/v1//quotes")]
    [InlineData("/v1/quotes/../articles")]
    [InlineData("/v1/quotes/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/swagger/../v1")]
    [InlineData("/openapi/v2.json")]
    public async Task An_odd_path_is_found_or_not(string path)
    {
        var answer = await RawConnection.Send(server.Api.Address, $"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 (200|400|404) ", answer);
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("ʼ")]
    [InlineData("𝒜")]
    [InlineData("١٢٣")]
    [InlineData("ﬀ")]
    [InlineData("漢字")]
    [InlineData("\u202eabc")]
    [InlineData("s=1")]
    [InlineData("\"")]
    public async Task An_odd_name_is_found_again_or_refused(string name)
    {
        var quote = (await server.Api.Post("/v1/quotes", Some.Quote(speaker: name, medium: name, affiliation: name))).Expect(201, 400);
        var found = (await server.Api.Get($"/v1/quotes?speaker={Uri.EscapeDataString(name)}&medium={Uri.EscapeDataString(name)}&limit=200")).Expect(200, 400);

        Assert.Equal(quote.Status == 201, found.Status == 200);
        if (quote.Status == 201)
            Assert.Contains(quote.Id, found.Ids());
    }
}
