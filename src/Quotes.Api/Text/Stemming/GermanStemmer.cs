namespace Quotes.Api.Text.Stemming;

/// <summary>
/// German inflection: the endings of nouns, adjectives and weak verbs, with irregular ones by list. Umlauts are folded before
/// (Häuser is <c>hauser</c>), so that plurals by umlaut need nothing. Compounds follow their last part where that is listed.
/// </summary>
internal static class GermanStemmer
{
    public static readonly StemList Words = new("stemming/german.txt", OfVerb);

    private static readonly string[] Endings = ["innen", "ern", "em", "en", "er", "es", "e", "n", "s"];

    public static void Reduce(ref WordBuffer word)
    {
        // Each cut may uncover another ending: minister(n), großer(en).
        for (var cuts = 0; cuts < 2 && CutOne(ref word); cuts++)
        {
            if (Words.Find(word.Letters) is { } stem)
            {
                word.Set(stem);
                return;
            }
        }

        word.Replace("niss", "nis");
    }

    private static bool CutOne(ref WordBuffer word)
    {
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending) || word.Syllables(ending.Length) == 0)
                continue;

            if (ending == "innen")
                return word.Replace("innen", "in", 4);

            if (ending is "n" && word.Last(2) is not ('r' or 'l' or 'e'))
                continue;

            // Auto(s), Minister(s), but not Haus, Russ, Kris; in one syllable Krieg(s), but not Gans.
            if (ending is "s" && !(word.Syllables(1) > 1 ? "abdfghklmnoprtwy" : "bdgkmt").Contains(word.Last(2)))
                continue;

            return word.Cut(ending);
        }

        return false;
    }

    /// <param name="infinitive">Of a weak verb, without a separable part: <c>machen</c>.</param>
    private static string[] OfVerb(string infinitive)
    {
        var stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
        // arbeit(e)t, öffn(e)t, zeichn(e)t.
        var link = stem[^1] is 't' or 'd' || stem[^2..] is "fn" || stem[^3..] is "chn" ? "e" : "";
        var past = stem + link + "t";
        return
        [
            stem, infinitive, stem + "e", stem + link + "st", past, past + "e", past + "en", past + "est", past + "et",
            "ge" + past, $"ge{past}e", $"ge{past}en", $"ge{past}er", $"ge{past}es", infinitive + "d", infinitive + "de",
        ];
    }
}
