using System.Net;
using CsCheck;
using Quotes.Api.Text;

namespace Quotes.Api.Tests.Text;

public class HighlighterTests
{
    [Theory]
    [InlineData("wapens", "Geen wapen, wel Wapens!", "Geen <mark>wapen</mark>, wel <mark>Wapens</mark>!")]
    [InlineData("\"wapens nu\"", "Wapens: nu! nu wapens", "<mark>Wapens: nu</mark>! nu wapens")]
    [InlineData("min* -zon", "<minister> & zon", "&lt;<mark>minister</mark>&gt; &amp; zon")]
    [InlineData("cafe", "«cafe\u0301» café", "«<mark>cafe\u0301</mark>» <mark>café</mark>")]
    [InlineData("𝐁old OR zonde", "😀 bold 𝐁old \uD800", "😀 <mark>bold</mark> <mark>𝐁old</mark> \uD800")]
    [InlineData("kenner Korea-kenner", "De Korea-kenner's kenner", "De Korea-<mark>kenner&#39;s</mark> <mark>kenner</mark>")]
    [InlineData("kenner Korea-kenner", "De Korea-kenner & co", "De <mark>Korea-kenner</mark> &amp; co")]
    [InlineData("\"a b\" \"b c\"", "a b c", "<mark>a b c</mark>")]
    [InlineData("\"a a\"", "a a a", "<mark>a a a</mark>")]
    public void Marks_what_was_found(string q, string text, string html) => Assert.Equal(html, Highlight(q, text));

    [Fact]
    public void Only_adds_marks() => Gen.Select(OddTexts.Any, OddTexts.WellFormed).Sample((text, q) =>
    {
        if (!SearchQuery.TryParse(q, out _, out _))
            return;

        var html = Highlight(q, text);
        Assert.Equal(text, WebUtility.HtmlDecode(string.Concat(html.Split(["<mark>", "</mark>"], StringSplitOptions.None))));
    });

    private static string Highlight(string q, string text)
    {
        Assert.True(SearchQuery.TryParse(q, out var query, out _));
        return Highlighter.Highlight(text, new QueryMatcher(query, new WordLists("nl: wapen wapens, kenner kenners"), "nl"));
    }
}
