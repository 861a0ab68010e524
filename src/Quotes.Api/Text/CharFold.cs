using System.Globalization;
using System.Text;

namespace Quotes.Api.Text;

/// <summary>What a character is to <see cref="Analyser"/>.</summary>
internal enum CharKind : byte
{
    /// <summary>Ends a word: spaces, punctuation, symbols, emoji, controls, lone surrogates.</summary>
    Separator,

    /// <summary>As if it were not there: soft hyphens, zero-width and bidi controls, variation selectors.</summary>
    Ignored,

    /// <summary>A diacritic: belongs to the word, leaves no trace in its form.</summary>
    Diacritic,

    /// <summary>
    /// A combining mark that spells (Indic vowel signs, Japanese voicing): kept in the form, never starts a word.
    /// </summary>
    Mark,
    Word,

    /// <summary>A character of a script written without spaces (Chinese, Japanese, Thai …): a word of its own.</summary>
    Ideograph,
    Apostrophe,
}

/// <summary>How one character folds: its kind, and what it puts into the form (empty unless it belongs to a word).</summary>
internal readonly record struct CharFold(CharKind Kind, string Form)
{
    private const string Apostrophes = "'’‘‛ʼʻ`´′＇";

    private static readonly CharFold[]?[] Pages = new CharFold[]?[256];

    /// <summary>The fold of a character of the basic plane; a surrogate is a separator here.</summary>
    public static CharFold Of(char character)
    {
        var page = Pages[character >> 8] ??= ComputePage(character >> 8);
        return page[character & 0xFF];
    }

    public static CharFold Of(Rune rune)
    {
        if (rune.IsBmp && Apostrophes.Contains((char)rune.Value))
            return new(CharKind.Apostrophe, "");

        if (FoldWhole(rune) is { } extra)
            return new(CharKind.Word, extra);

        if (rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF))
            return new(CharKind.Ignored, "");

        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format:
                return new(CharKind.Ignored, "");
            case UnicodeCategory.DecimalDigitNumber:
                return new(CharKind.Word, ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture));
            case var category when IsMark(category) && IsDiacritic(rune):
                return new(CharKind.Diacritic, "");
            case var category when IsMark(category) || IsLetterOrNumber(category):
                return OfWordCharacter(rune);
            default:
                return new(CharKind.Separator, "");
        }
    }

    // What Unicode's compatibility decomposition leaves whole.
    private static string? FoldWhole(Rune rune) => rune.IsBmp
        ? (char)rune.Value switch
        {
            'ß' or 'ẞ' => "ss",
            'æ' or 'Æ' => "ae",
            'œ' or 'Œ' => "oe",
            'þ' or 'Þ' => "th",
            'ø' or 'Ø' => "o",
            'ł' or 'Ł' => "l",
            'đ' or 'Đ' or 'ð' or 'Ð' => "d",
            'ħ' or 'Ħ' => "h",
            'ŧ' or 'Ŧ' => "t",
            'ŋ' or 'Ŋ' or 'ŉ' => "n",
            'ĸ' => "k",
            'ı' => "i",
            'ς' => "σ",
            _ => null,
        }
        : null;

    private static CharFold[] ComputePage(int number)
    {
        var page = new CharFold[256];
        for (var i = 0; i < 256; i++)
            page[i] = Rune.TryCreate((char)((number << 8) | i), out var rune) ? Of(rune) : new(CharKind.Separator, "");

        return page;
    }

    private static CharFold OfWordCharacter(Rune rune)
    {
        // Thai and Lao AM are letters; their compatibility decomposition begins with a mark and would hang them on the one
        // before.
        var decomposition = rune.Value is 0x0E33 or 0x0EB3 ? NormalizationForm.FormD : NormalizationForm.FormKD;
        var form = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(decomposition).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(part);
            if (IsMark(category) && IsDiacritic(part))
                continue;

            // ½ decomposes into 1⁄2: what is not made of letters and digits alone stays as it is.
            if (!IsMark(category) && !IsLetterOrNumber(category))
            {
                form.Clear().Append(Rune.ToLowerInvariant(rune));
                break;
            }

            form.Append(FoldWhole(part) ?? Rune.ToLowerInvariant(part).ToString());
        }

        if (form.Length == 0)
            return new(CharKind.Ignored, "");

        var first = Rune.GetRuneAt(form.ToString(), 0);
        var kind = IsMark(Rune.GetUnicodeCategory(first)) ? CharKind.Mark
            : IsUnspaced(first) ? CharKind.Ideograph
            : CharKind.Word;
        return new(kind, string.Intern(form.ToString()));
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsLetterOrNumber(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber);

    // Latin, Greek and Cyrillic diacritics, Hebrew points, Arabic vowel marks: what readers leave out when they type.
    private static bool IsDiacritic(Rune mark) => mark.Value is
        (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x0591 and <= 0x05C7) or (>= 0x0610 and <= 0x061A) or
        (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED) or (>= 0x1AB0 and <= 0x1AFF) or
        (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    // Thai, Lao, Myanmar, Khmer; kana and Han with their compatibility blocks and supplementary planes.
    private static bool IsUnspaced(Rune rune) => rune.Value is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x2E80 and <= 0x2FDF) or
        0x3005 or 0x3007 or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or
        (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
