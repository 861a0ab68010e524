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

        // maked, making, make: a mute e is left out everywhere, so that making need not know whether there was one.
        if (word.Length > 3 && word.Last() == 'e' && !word.IsVowel(2))
            word.Drop(1);

        if (word.Length > 3 && word.Last() == 'y' && !word.IsVowel(2))
            word.Replace("y", "i");
    }

    private static bool CutPlural(ref WordBuffer word)
    {
        if (word.Last() != 's' || word.Length < 4 || word.Last(2) is 's' or 'u' || word.EndsWith("is"))
            return false;

        return word.Replace("ies", "y") ||
            ((word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") || word.EndsWith("zzes") ||
                word.EndsWith("oes")) && word.Cut("es")) ||
            word.Cut("s");
    }

    private static bool CutVerbEnding(ref WordBuffer word)
    {
        if (word.Replace("ied", "y"))
            return true;

        var cut = (word.EndsWith("ing") && word.Syllables(3) > 0 && word.Cut("ing", 2)) ||
            (word.EndsWith("ed") && !word.EndsWith("eed") && word.Syllables(2) > 0 && word.Cut("ed", 2));
        if (!cut)
            return false;

        // stopp(ed), but fall(ing), miss(ed), buzz(ing).
        if (word.Length > 3 && word.Last() is not ('l' or 's' or 'z'))
            word.Undouble();

        return true;
    }
}
