using System.Text;
using CsCheck;

namespace Quotes.Api.Tests.Text;

/// <summary>Texts made of what breaks text code: marks, joiners, controls, surrogates, letters that fold to two.</summary>
internal static class OddTexts
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Z", "é", "e\u0301", "\u0301", "\u0323", "ß", "ĳ", "Ǆ", "ŉ", "İ", "ﬃ", "ᾳ", "Å", "０", "5",
        "100", "000", "½", "٣",
        "'", "’", "qu'", "l'", ".", ",", "-", "–", "_", "=", "*", "\"", "„", "(", ")", " ", "  ", "\u00A0",
        "\u200B", "\u202E", "\u00AD",
        "\uFE0F", "\0", "😀", "👩‍👧", "𝐁", "𠮷", "京", "が", "か\u3099", "ｶﾞ", "한",
        "한".Normalize(NormalizationForm.FormD), "ไ", "ำ", "क़",
        "\u093E", "\u0338", "<", "&", "OR", "foto's",
    ];

    public static Gen<string> WellFormed { get; } = Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat);

    public static Gen<string> Any { get; } = Gen.OneOf(WellFormed, Gen.Char.Array[0, 20].Select(chars => new string(chars)));
}
