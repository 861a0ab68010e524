using CsCheck;
using Quotes.Api.Archive;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Search;

/// <summary>What is spelt wrong is found, or suggested.</summary>
public sealed class MisspeltTests : IClassFixture<MisspeltTests.Names>
{
    private readonly ApiClient api;

    public MisspeltTests(Names names) => api = names.Server.Api;

    [Theory]
    [InlineData("Breukr", "Remco Breuker")]
    [InlineData("Bruekr", "Remco Breuker")]
    [InlineData("Remko Breuker", "Remco Breuker")]
    [InlineData("remkoo breuckr", "Remco Breuker")]
    [InlineData("Remco Breukr", "Remco Breuker")]
    [InlineData("Selensky", "Volodymyr Zelensky")]
    [InlineData("zelenskyj", "Volodymyr Zelensky")]
    [InlineData("van den Breg", "Eva van den Berg")]
    [InlineData("Jansens", "Jan Janssen")]
    [InlineData("Gemente Zuiddorp", "Gemeente Zuiddorp")]
    public async Task A_misspelt_speaker_is_found(string asked, string name)
    {
        var answer = (await api.Get($"/v1/speakers?q={Uri.EscapeDataString(asked)}")).Expect(200);

        Assert.Equal(name, answer.Text("items.0.name"));
        Assert.Equal("true", answer.Text("similar"));
    }

    [Theory]
    [InlineData("Xq")]
    [InlineData("Onbekende")]
    [InlineData("Brandsma")]
    public async Task What_is_like_nothing_finds_nothing(string asked)
    {
        var answer = (await api.Get($"/v1/speakers?q={asked}")).Expect(200);

        Assert.Empty(answer.Ids());
        Assert.Null(answer.At("similar"));
    }

    [Fact]
    public async Task A_name_that_begins_so_is_not_taken_for_a_mistake()
    {
        var answer = (await api.Get("/v1/speakers?q=Breuk")).Expect(200);

        Assert.Equal("Remco Breuker", answer.Text("items.0.name"));
        Assert.Null(answer.At("similar"));
        Assert.Empty((await api.Get("/v1/speakers?q=Breukr&type=institution")).Ids());
    }

    [Fact]
    public async Task A_search_without_hits_suggests_speakers_and_words()
    {
        var speaker = (await api.Get("/v1/quotes?speaker=Breukr")).Expect(200);
        Assert.Equal("Remco Breuker", speaker.Text("suggestions.speaker.0.name"));
        Assert.NotNull(speaker.At("coverage"));

        var words = (await api.Get("/v1/quotes?q=de%20wapsns")).Expect(200);
        Assert.Equal("de wapens", words.Text("suggestions.q"));
        Assert.NotEmpty((await api.Get($"/v1/quotes?q={Uri.EscapeDataString(words.Text("suggestions.q")!)}")).Ids());

        Assert.Null((await api.Get("/v1/quotes?q=zzzzzz")).At("suggestions"));
        Assert.Null((await api.Get("/v1/quotes?q=wapens")).At("suggestions"));
    }

    [Fact]
    public void Two_spellings_that_are_near_meet() =>
        Gen.Select(Gen.Char["abcd"].Array[3, 9], Gen.Int[0, 1000].Array[0, 2]).Sample((letters, mistakes) =>
        {
            var word = new string(letters);
            var other = mistakes.Aggregate(word, Mistake);
            var far = SimilarNames.Distance(word, other) > Math.Min(NameGaps.MistakesIn(word.Length), NameGaps.MistakesIn(other.Length));
            Assert.True(far || NameGaps.Of(word).Intersect(NameGaps.Of(other)).Any(), $"{word} {other}");
        });

    private static string Mistake(string word, int which)
    {
        var at = which / 4 % Math.Max(1, word.Length);
        return (which % 4) switch
        {
            0 => word.Insert(at, "x"),
            1 when word.Length > 0 => word.Remove(at, 1),
            2 when word.Length > 0 => $"{word[..at]}x{word[(at + 1)..]}",
            _ => at + 1 < word.Length ? $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}" : word,
        };
    }

    public sealed class Names : IAsyncLifetime
    {
        public TestServer Server { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Server.InitializeAsync();
            foreach (var name in new[] { "Remco Breuker", "Volodymyr Zelensky", "Eva van den Berg", "Jan Janssen" })
                await Server.Api.PostQuote(Some.Quote("Over de wapens wordt gesproken", name, language: "nl"));
            var institution = Some.Quote("Wij wachten af", language: "nl");
            institution["speaker"] = new System.Text.Json.Nodes.JsonObject { ["name"] = "Gemeente Zuiddorp", ["type"] = "institution" };
            await Server.Api.PostQuote(institution);
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
