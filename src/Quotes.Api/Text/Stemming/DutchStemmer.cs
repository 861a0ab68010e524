namespace Quotes.Api.Text.Stemming;

/// <summary>
/// Dutch nouns and adjectives by rule; verbs, comparatives and what the rules would get wrong by list, compounds by their last
/// part.
/// </summary>
/// <remarks>
/// Dutch writes a long vowel once in an open syllable and twice in a closed one, doubles the consonant after a short vowel, and
/// ends no word in v or z. Undoing that tells <c>manen/maan</c> from <c>mannen/man</c> without a dictionary. Only a final
/// <c>e</c> before l, n or r cannot be told (<c>regelen</c>, <c>verdelen</c>): there the stem has one e, whatever is written.
/// </remarks>
internal static class DutchStemmer
{
    public static readonly StemList Words = new("stemming/dutch.txt", DutchForms.OfVerb, DutchForms.OfAdjective);

    public static void Reduce(ref WordBuffer word)
    {
        // Each cut may uncover another ending, or a word of the list: wapenleverantietjes, gemeentes.
        while (CutDiminutive(ref word) || CutS(ref word) || CutE(ref word) || CutVerbEnding(ref word))
        {
            if (Words.Find(word.Letters) is { } stem)
            {
                word.Set(stem);
                return;
            }
        }

        if (word.Syllables() > 1 &&
            (word.EndsWith("eel") || word.EndsWith("een") || word.EndsWith("eer") || word.EndsWith("eem") ||
                word.EndsWith("oor")))
        {
            var last = word.Last();
            word.Drop(2);
            word.Append(last.ToString());
        }
    }

    private static bool CutDiminutive(ref WordBuffer word)
    {
        if (word.EndsWith("jes") && word.Length > 5)
            word.Drop(1);

        if (!word.EndsWith("je") || word.Length < 5)
            return false;

        if (word.EndsWith("etje") && word.Length > 6 && word.Last(5) == word.Last(6) && !word.IsVowel(5))
        {
            word.Drop(4);
            return word.Undouble();
        }

        if (word.EndsWith("ingetje") || word.EndsWith("ongetje"))
            return word.Cut("etje");

        if (word.EndsWith("inkje"))
            return word.Replace("kje", "g");

        if (word.EndsWith("mpje"))
            return word.Cut("pje");

        if (word.EndsWith("tje") && (word.IsVowel(4) || "lnrw".Contains(word.Last(4))))
            return word.Cut("tje", 2);

        return "bdfgkpsth".Contains(word.Last(3)) && word.Cut("je");
    }

    private static bool CutS(ref WordBuffer word)
    {
        if (word.Last() != 's' || word.Syllables(2) == 0)
            return false;

        var plural = word.Last(2) switch
        {
            'a' or 'i' or 'o' or 'u' or 'y' => word.Length > 4 && !word.IsVowel(3),
            'e' => !word.EndsWith("ees") && (word.Length > 5 || word.EndsWith("ies")),
            'l' or 'm' or 'n' => word.Last(3) == 'e' && !word.IsVowel(4) && word.Syllables(3) > 0,
            'r' => (word.Last(3) == 'e' && word.Syllables(3) > 0) ||
                word.EndsWith("aars") || word.EndsWith("eurs") || word.EndsWith("iers"),
            'g' => word.EndsWith("ings"),
            _ => false,
        };
        return plural && word.Cut("s");
    }

    private static bool CutE(ref WordBuffer word)
    {
        if (word.Replace("heden", "heid") || word.Replace("ieen", "ie") || word.Replace("eeen", "ee", 1))
            return true;

        if (word.EndsWith("ien") && word.Syllables() > 2)
            return word.Cut("n");

        if (word.Syllables(2) == 0 || word.EndsWith("ee") || word.EndsWith("ie") || word.EndsWith("oe") || word.EndsWith("een"))
            return false;

        if (!word.Cut("en", 2) && !word.Cut("e", 2))
            return false;

        DutchForms.CloseSyllable(ref word);
        return true;
    }

    // Verbs in -eren are too many to list: reageert, reageerde, gereageerd.
    private static bool CutVerbEnding(ref WordBuffer word)
    {
        if (word.Length < 7 || !(word.EndsWith("eert") || word.EndsWith("eerd")))
            return false;

        if (word.Last() == 'd' && word.Letters.StartsWith("ge") && word.Length > 8)
            word.CutStart("ge");

        word.Drop(1);
        return true;
    }
}
