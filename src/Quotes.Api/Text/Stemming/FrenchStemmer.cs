namespace Quotes.Api.Text.Stemming;

/// <summary>French nouns and adjectives: plural and feminine. Verbs only as far as the list goes.</summary>
internal static class FrenchStemmer
{
    public static readonly StemList Words = new("stemming/french.txt");

    public static void Reduce(ref WordBuffer word)
    {
        if (word.Length > 4 && word.EndsWith("aux") && !word.EndsWith("eaux"))
            word.Replace("aux", "al");
        else if (word.EndsWith("eux") || word.EndsWith("euse") || word.EndsWith("euses"))
            _ = word.Replace("euses", "eux") || word.Replace("euse", "eux");
        else if (word.Length > 3 && word.Last() is 's' or 'x' && word.Last(2) != 's')
            word.Drop(1);

        if (word.Length > 3 && word.Last() == 'e' && (!word.IsVowel(2) || word.Last(2) is 'e' or 'u'))
        {
            word.Drop(1);
            word.Undouble();

            // française, chinoise: their masculine has lost its s as if it were a plural's.
            if (word.EndsWith("ais") || word.EndsWith("ois"))
                word.Drop(1);
        }

        if (Words.Find(word.Letters) is { } stem)
            word.Set(stem);
    }
}
