using Quotes.Api.Text.Stemming;

namespace Quotes.Api.Text;

/// <summary>
/// Brings the forms of a word together: two forms of a language belong to one word when their stems are equal.
/// </summary>
internal static class Stemmer
{
    private delegate void Reducer(ref WordBuffer word);

    /// <summary>
    /// The stem of an analysed form: a key to compare, not a word to show, and never a form to search for. Deterministic, but it
    /// changes when a rule or a list does: what was kept by stem must be built anew then (<see cref="Version"/>).
    /// </summary>
    /// <param name="form">A <see cref="Token.Form"/>.</param>
    /// <param name="language">A BCP 47 tag; nl, en, de and fr are known (<c>nl-BE</c> is nl). Any other: the form itself.</param>
    public static string Stem(string form, string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? language.AsSpan() : language.AsSpan(0, end);
        if (primary.Equals("nl", StringComparison.OrdinalIgnoreCase))
            return Reduced(form, DutchStemmer.Words, DutchStemmer.Reduce);

        if (primary.Equals("en", StringComparison.OrdinalIgnoreCase))
            return Reduced(form, EnglishStemmer.Words, EnglishStemmer.Reduce);

        if (primary.Equals("de", StringComparison.OrdinalIgnoreCase))
            return Reduced(form, GermanStemmer.Words, GermanStemmer.Reduce);

        if (primary.Equals("fr", StringComparison.OrdinalIgnoreCase))
            return Reduced(form, FrenchStemmer.Words, FrenchStemmer.Reduce);

        return form;
    }

    /// <summary>Raised with every change that gives any form another stem.</summary>
    public const int Version = 1;

    private static string Reduced(string form, StemList words, Reducer reduce)
    {
        if (words.Find(form) is { } listed)
            return listed;

        // Numbers, names with digits and other scripts have no endings of ours.
        if (form.Length < 3 || form.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return form;

        var word = new WordBuffer(form, stackalloc char[Analyser.MaxFormLength + WordBuffer.Room]);
        reduce(ref word);
        return word.Is(form) ? form : FormCache.Intern(word.Letters);
    }
}
