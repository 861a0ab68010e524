using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>How the words of a query find the words of a quote.</summary>
public sealed class SearchWordsTests(SearchWordsTests.Archive archive) : IClassFixture<SearchWordsTests.Archive>
{
    private static readonly string[] Texts =
    [
        "De wapens gaan naar Oekraïne",
        "Het wapen ligt op tafel",
        "De Korea-kenner vreest een straße vol <b>wapens</b> & \"woorden\"",
        "Hij drinkt cafe\u0301 op het één of ander terras",
        "Wij leveren geen tanks aan het front",
        "Het kabinet levert wel tanks aan het front",
    ];

    [Theory]
    [InlineData("wapen", "0 1 2")]
    [InlineData("wapens", "0 1 2")]
    [InlineData("WAPENS", "0 1 2")]
    [InlineData("oekraine", "0")]
    [InlineData("OEKRAÏNE", "0")]
    [InlineData("café", "3")]
    [InlineData("een", "2 3")]
    [InlineData("strasse", "2")]
    [InlineData("koreakenner", "")]
    [InlineData("korea kenner", "2")]
    [InlineData("korea-kenner", "2")]
    [InlineData("wapens oekraine", "0")]
    [InlineData("wapens -oekraine", "1 2")]
    [InlineData("wapens -\"op tafel\"", "0 2")]
    [InlineData("oekraine OR terras", "0 3")]
    [InlineData("oekraine OR terras drinkt", "3")]
    [InlineData("\"geen tanks\"", "4")]
    [InlineData("\"tanks geen\"", "")]
    [InlineData("\"het wapens\"", "")]
    [InlineData("“aan het front”", "4 5")]
    [InlineData("oekr*", "0")]
    [InlineData("\"aan het\" tan*", "4 5")]
    [InlineData("it's c++ foo-bar OR \"open", "")]
    [InlineData("wapens) OR (keys:x AND NEAR", "")]
    [InlineData("s=1 OR terras", "3")]
    [InlineData("x=1", "")]
    public async Task Words_find_quotes(string q, string expected) => Assert.Equal(expected, await Found($"q={Uri.EscapeDataString(q)}"));

    [Theory]
    [InlineData("wapen", "1")]
    [InlineData("wapens", "0 2")]
    [InlineData("oekraine", "0")]
    public async Task An_exact_match_finds_the_written_form_alone(string q, string expected) => Assert.Equal(expected, await Found($"q={q}&match=exact"));

    [Fact]
    public async Task A_stem_finds_forms_of_the_quotes_own_language_only()
    {
        var speaker = Some.Name();
        var dutch = await archive.Api.PostQuote(Some.Quote("Twee huizen", speaker: speaker, language: "nl"));
        var german = await archive.Api.PostQuote(Some.Quote("Zwei huizen", speaker: speaker, language: "de"));

        Assert.Equal([dutch.Id], (await archive.Api.Get($"/v1/quotes?q=huis&speaker={speaker}")).Ids());
        Assert.Equal([german.Id, dutch.Id], (await archive.Api.Get($"/v1/quotes?q=huizen&speaker={speaker}")).Ids());
    }

    [Theory]
    [InlineData("wapens woorden", "De Korea-kenner vreest een straße vol &lt;b&gt;<mark>wapens</mark>&lt;/b&gt; &amp; &quot;<mark>woorden</mark>&quot;")]
    [InlineData("\"korea kenner\"", "De <mark>Korea-kenner</mark> vreest een straße vol &lt;b&gt;wapens&lt;/b&gt; &amp; &quot;woorden&quot;")]
    [InlineData("stra*", "De Korea-kenner vreest een <mark>straße</mark> vol &lt;b&gt;wapens&lt;/b&gt; &amp; &quot;woorden&quot;")]
    public async Task A_highlight_is_HTML_with_the_words_that_matched(string q, string expected)
    {
        var answer = await archive.Api.Get($"/v1/quotes?highlight=true&q={Uri.EscapeDataString(q)}");

        Assert.Equal(expected, answer.Text("items.0.highlight"));
    }

    [Fact]
    public async Task Without_words_or_without_asking_there_is_no_highlight()
    {
        Assert.All((await archive.Api.Get("/v1/quotes?highlight=true")).At("items")!.AsArray(), item => Assert.Null(item.At("highlight")));
        Assert.Null((await archive.Api.Get("/v1/quotes?q=terras")).At("items.0.highlight"));
    }

    private async Task<string> Found(string query) =>
        string.Join(' ', (await archive.Api.Get($"/v1/quotes?{query}")).Expect(200).Ids().Select(id => archive.Ids.IndexOf(id)).Order());

    public sealed class Archive : IAsyncLifetime
    {
        private readonly TestServer server = new();

        public ApiClient Api => server.Api;

        public List<long> Ids { get; } = [];

        public async ValueTask InitializeAsync()
        {
            await server.InitializeAsync();
            foreach (var text in Texts)
                Ids.Add((await Api.PostQuote(Some.Quote(text, language: "nl"))).Id);
        }

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }
}
