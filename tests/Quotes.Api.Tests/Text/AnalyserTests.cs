using System.Text;
using CsCheck;
using Quotes.Api.Text;

namespace Quotes.Api.Tests.Text;

public class AnalyserTests
{
    [Theory]
    [InlineData("De Oekraïense wapens.", "de oekraiense wapens")]
    [InlineData("STRAẞE Straße", "strasse strasse")]
    [InlineData("ĳs IJS Łódź smørrebrød Æsop œuvre Đorđe þing", "ijs ijs lodz smorrebrod aesop oeuvre dorde thing")]
    [InlineData("ﬁets ＦＵＬＬ m² ½", "fiets full m2 ½")]
    [InlineData("İstanbul ısı ΣΟΦΌΣ ё", "istanbul isi σοφοσ е")]
    [InlineData("foto's foto’s foto`s it's rock'n'roll 's-Gravenhage", "fotos fotos fotos its rocknroll s gravenhage")]
    [InlineData("l'heure qu'elle l’UE d'Hondt I've I'm jusqu'ici", "l heure qu elle l ue d hondt i ve im jusqu ici")]
    [InlineData("'tis ‘quoted’ 'n", "tis quoted n")]
    [InlineData("Korea-kenner wapen- en munitieleveranties – co­op", "korea kenner wapen en munitieleveranties coop")]
    [InlineData("1.000,50 1,000.50 10.000.000 3,5 0,125 12.05.2024 1.0000 2024.123",
        "1000 50 1000 50 10000000 3 5 0 125 12 05 2024 1 0000 2024 123")]
    [InlineData("U.S. d.w.z. J.P. Balkenende e.g. A.Ik a.b.cd", "us dwz jp balkenende eg a ik ab cd")]
    [InlineData("jan@nu.nl https://nu.nl/a_b?c=d #metoo C++ 50% €5", "jan nu nl https nu nl a b c d metoo c 50 5")]
    [InlineData("東京は 한국어", "東 京 は 한국어")]
    [InlineData("สวัสดี", "ส วั ส ดี")]
    [InlineData("😀a👩‍👩‍👧b🇺🇦 5️⃣ 𝐁old 𠮷野", "a b 5 bold 𠮷 野")]
    [InlineData("٣٤ ⅳ", "34 iv")]
    [InlineData("a\0b a\u200Bb \u202Ec\u202C \uFEFFd", "a b ab c d")]
    [InlineData("a\uD800b \uDC00", "a b")]
    [InlineData("\u0301 ≠ =\u0338 \u093E", "")]
    [InlineData("", "")]
    public void Folds_and_cuts(string text, string forms) => Assert.Equal(forms.Normalize(NormalizationForm.FormD), Forms(text));

    [Theory]
    [InlineData("«cafe\u0301»", 1, 6)]
    [InlineData("😀 naïef!", 3, 8)]
    [InlineData("\u200Bfoto’s\u200B", 1, 7)]
    [InlineData("(U.S.)", 1, 4)]
    public void Tells_where_a_word_stands(string text, int start, int end)
    {
        var token = Assert.Single(Analyser.Analyse(text));
        Assert.Equal((start, end), (token.Start, token.End));
    }

    [Fact]
    public void Cuts_forms_at_the_bound_and_spans_the_whole_word()
    {
        var token = Assert.Single(Analyser.Analyse(new string('a', 5000) + "é"));
        Assert.Equal((new string('a', Analyser.MaxFormLength), 0, 5001), (token.Form, token.Start, token.End));
        var joined = Assert.Single(Analyser.Analyse(new string('a', 62) + "'𝔘𐐨𐐨"));
        Assert.Equal(63, joined.Form.Length);
    }

    [Fact]
    public void Reads_any_string_and_keeps_its_promises() => OddTexts.Any.Sample(
        text =>
        {
            var end = 0;
            foreach (var token in Analyser.Analyse(text))
            {
                Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Length);
                Assert.InRange(token.Form.Length, 1, Analyser.MaxFormLength);
                Assert.DoesNotContain(token.Form, c => c < 128 && !char.IsAsciiDigit(c) && !char.IsAsciiLetterLower(c));
                _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(token.Form);
                end = token.End;
            }
        },
        iter: 20_000);

    [Fact]
    public void Composed_and_decomposed_text_is_the_same() => OddTexts.WellFormed.Sample(
        text => Forms(text.Normalize(NormalizationForm.FormC)) == Forms(text.Normalize(NormalizationForm.FormD)), iter: 20_000);

    [Fact]
    public void Every_form_analyses_to_itself() => OddTexts.WellFormed.Sample(
        text => Analyser.Analyse(text).TrueForAll(token => Forms(token.Form) == token.Form), iter: 20_000);

    private static string Forms(string text) => string.Join(' ', Analyser.Analyse(text).Select(token => token.Form));
}
