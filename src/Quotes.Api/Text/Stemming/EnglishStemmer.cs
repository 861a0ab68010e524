namespace Quotes.Api.Text.Stemming;

/// <summary>
/// English inflection: plurals, <c>-ed</c>, <c>-ing</c>, and by list irregular forms and comparatives. Derivation stays:
/// <c>minister</c>, <c>ministry</c> and <c>ministerial</c> are three words.
/// </summary>
internal static class EnglishStemmer
{
    public static readonly StemList Words = new("stemming/english.txt");

    public static void Reduce(ref WordBuffer word)
    {
        if (CutPlural(ref word) && Words.Find(word.Letters) is { } singular)
            word.Set(singular);
        else if (CutVerbEnding(ref word) && Words.Find(word.Letters) is { } verb)
            word.Set(verb);

        // A mute e tells hope from hop; behind two vowels, two consonants or a second syllable it tells nothing that -ing would
        // keep.
        if (word.Length > 3 && word.Last() == 'e' && !word.IsVowel(2) && !IsShort(word, 1))
            word.Drop(1);

        if (word.Length > 3 && word.Last() == 'y' && !word.IsVowel(2))
            word.Replace("y", "i");
    }

    private static bool CutPlural(ref WordBuffer word)
    {
        if (word.Last() != 's' || word.Length < 4 || word.Last(2) is 's' or 'u' || word.EndsWith("is"))
            return false;

        var hisses = word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") ||
            word.EndsWith("zzes") || word.EndsWith("oes");
        return word.Replace("ies", "y") || (hisses && word.Cut("es")) || word.Cut("s");
    }

    private static bool CutVerbEnding(ref WordBuffer word)
    {
        if (word.Replace("ied", "y"))
            return true;

        var cut = (word.EndsWith("ing") && word.Syllables(3) > 0 && word.Cut("ing", 2)) ||
            (word.EndsWith("ed") && !word.EndsWith("eed") && word.Syllables(2) > 0 && word.Cut("ed", 2));
        if (!cut)
            return false;

        // hopp(ing) is hop, hop(ing) is hope; but fall(ing), miss(ed), buzz(ing).
        if (IsShort(word, 0))
            word.Append("e");
        else if (word.Length > 3 && word.Last() is not ('l' or 's' or 'z'))
            word.Undouble();

        return true;
    }

    // One syllable with one vowel and one consonant after it, where English doubles the consonant before -ing if there is no mute
    // e.
    private static bool IsShort(WordBuffer word, int skip) =>
        word.Syllables(skip) == 1 && word.Last(skip + 1) is not ('w' or 'x' or 'y') && !word.IsVowel(skip + 1) &&
        word.IsVowel(skip + 2) && !word.IsVowel(skip + 3);
}
