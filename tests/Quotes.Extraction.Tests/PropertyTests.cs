using CsCheck;

namespace Quotes.Extraction.Tests;

/// <summary>What must hold for any text, also one that nobody would write.</summary>
public class PropertyTests
{
    private static readonly QuoteExtractor Extractor = new();

    private static readonly string[] Pieces =
    [
        "“", "”", "„", "‘", "’", "\"", "'", "''", ",,", "«", "»", "‹", "›", "‚", "'s ", "foto's", " ", " ", " ", ", ", ". ", ": ", "! ", "\n", "\n\n",
        "zegt", "aldus", "volgens", "dat", "niet", "hij", "ze", "Jan Jansen", "Karin de Wit", "de wethouder", "een woordvoerder van de politie", "het RIVM",
        "Het plan is goed", "we gaan door", "te gaan", "heeft", "(CDA)", "en", "maar", "op Twitter", "gisteren",
        "e\u0301e\u0301n", "\ud800", "\udc00", "😀", "\u200b", "\u0000", "שלום", "مرحبا", "\u202e", "ß", "ĳ", "İ", "1", "5Het", "–", "…", "-",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(i => string.Concat(i.Select(n => Pieces[n]))),
        Gen.String[0, 200],
        Gen.Char.Array[0, 200].Select(c => new string(c)));

    private static ExtractionResult Extract(string text) => Extractor.Extract(new ArticleText(text, "Titel van Jan Jansen", "nl", new DateOnly(2024, 6, 11)));

    [Fact]
    public void Segments_are_spans_of_the_text_that_do_not_overlap() => Texts.Sample(
        text =>
        {
            var points = CodePoints(text);
            var until = 0;
            foreach (var quote in Extract(text).Quotes)
            {
                Assert.Equal(quote.Text, string.Join(' ', quote.Segments.Select(s => string.Concat(points[s.Start..s.End]))));
                Assert.True(quote.Context.Start <= quote.Segments[0].Start && quote.Context.End >= quote.Segments[^1].End && quote.Context.End <= points.Count);
                Assert.InRange(quote.Confidence, 0, 1);
            }

            foreach (var segment in Extract(text).Quotes.SelectMany(q => q.Segments).OrderBy(s => s.Start))
            {
                Assert.True(segment.Start >= until && segment.End > segment.Start);
                until = segment.End;
            }
        },
        iter: 3000);

    [Fact]
    public void The_same_text_gives_the_same_answer() => Texts.Sample(
        text => Assert.Equal(Extract(text).Quotes.Select(Flat), Extract(text).Quotes.Select(Flat)), iter: 1000);

    [Fact]
    public void To_explain_changes_nothing_in_any_text() => Texts.Sample(
        text =>
        {
            var explained = Extractor.Extract(new ArticleText(text, "Titel van Jan Jansen", "nl", new DateOnly(2024, 6, 11)), explain: true);
            Assert.Equal(Extract(text).Quotes.Select(Flat), explained.Quotes.Select(Flat));
            Assert.Equal(explained.Quotes.Count, explained.Explanation!.Quotes.Count);
        },
        iter: 1000);

    [Fact]
    public void A_title_never_moves_the_segments() => Texts.Sample(
        text => Assert.All(Extractor.Extract(new ArticleText(text, new string('x', 500), "nl")).Quotes, q => Assert.True(q.Segments[^1].End <= CodePoints(text).Count)),
        iter: 1000);

    [Theory]
    [InlineData("“Het plan van één man”, zegt Jan Jansen.")]
    [InlineData("Volgens Jan Jansen is het geregeld in café Zuid.")]
    public void Decomposed_letters_read_as_composed_ones(string text)
    {
        var composed = Extract(text).Quotes;
        var decomposed = Extract(text.Normalize(System.Text.NormalizationForm.FormD)).Quotes;
        Assert.NotEmpty(composed);
        Assert.Equal(composed.Select(q => (q.Text, q.Speaker?.Name)), decomposed.Select(q => (q.Text.Normalize(), q.Speaker?.Name)));
    }

    private static string Flat(ExtractedQuote quote) => $"{quote.Rule} {quote.Text} {quote.Speaker?.Name} {quote.Confidence} {string.Join(',', quote.Segments)}";

    /// <summary>Pieces of the text, one a code point; a lone surrogate is one.</summary>
    private static List<string> CodePoints(string text)
    {
        var points = new List<string>();
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                points.Add(text[i..(++i + 1)]);
            else
                points.Add(text[i].ToString());
        return points;
    }
}
