using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Articles;

/// <summary>What was posted is stored to the letter, and offsets count code points of it.</summary>
public sealed class StoredTextTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    public static TheoryData<string> OddTexts =>
    [
        "Cafe\u0301 🎉👩‍👩‍👧 vooraf. “De brug gaat dicht”, zegt wethouder Karin Bos.",
        "Regel een.\r\n\r\n“De brug\u200B gaat dicht”, zegt wethouder Karin Bos.\r\n",
        "שלום עולם \u202Eomgekeerd\u202C. “De brug gaat dicht”, zegt wethouder Karin Bos.",
        "\uFEFF“De brug gaat dicht 🚧”, zegt wethouder Karin Bos.",
        "\t “De bru\u0308g gaat dicht”, zegt wethouder Karin Bos.\u2028 \u0085 ",
        "𝔘𝔫𝔦 \uE000 \uFFFD “De brug gaat dicht”, zegt wethouder Karin Bos.",
        " voorafgegaan en gevolgd door wit \n\n",
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task A_text_comes_back_as_it_went_in_and_segments_point_at_the_words(string text)
    {
        var id = (await Api.PostArticle(Some.Article(text, Some.Url()))).Id;

        var article = await Api.Get($"/v1/articles/{id}");

        Assert.Equal(text, article.Text("text"));
        Assert.Equal(text, (await Api.Get($"/v1/articles/{id}/versions")).Text("items.0.text"));
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        foreach (var quote in article.At("quotes")!.AsArray())
        {
            var (start, end) = (quote.At("source.segments.0.start")!.GetValue<int>(), quote.At("source.segments.0.end")!.GetValue<int>());
            Assert.Equal(quote.At("text")!.ToString(), string.Concat(runes[start..end]));
            Assert.EndsWith(quote.At("source.prefix")!.ToString(), string.Concat(runes[..start]), StringComparison.Ordinal);
            Assert.StartsWith(quote.At("source.suffix")!.ToString(), string.Concat(runes[end..]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_quote_behind_an_emoji_is_found_at_its_code_point()
    {
        var article = await Api.PostArticle(Some.Article("🎉 “De brug gaat dicht”, zegt wethouder Karin Bos.", Some.Url()));

        Assert.Equal(3, article.Number("quotes.0.source.segments.0.start"));
    }

    [Fact]
    public async Task A_text_of_the_largest_size_is_taken_and_one_more_character_is_not()
    {
        var largest = new string('a', 1_999_999) + ".";

        (await Api.PostArticle(Some.Article(largest, Some.Url()))).Expect(201);
        var refused = (await Api.Post("/v1/articles", Some.Article(largest + ".", Some.Url()))).Expect(400);

        Assert.Equal("/text", refused.Text("errors.0.pointer"));
    }
}
