using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// Says of which languages the rows that the index found need no look at their text: a word's forms in one language are looked for in the rows
/// of all, which finds a row too many only where a text of another language has one of them, too.
/// </summary>
/// <param name="phrases">Whether phrases were looked for by their pairs, so that each text has to be looked at.</param>
internal sealed class LanguageVerdicts(ReadSession session, SearchQuery words, IFormSource forms, bool phrases)
{
    private readonly Dictionary<string, bool> verdicts = [];

    public bool IsDecided(string language)
    {
        if (!verdicts.TryGetValue(language, out var decided))
            verdicts.Add(language, decided = !phrases && words.Required.All(clause => clause.All(term => FindsNoMore(term, language))) && words.Excluded.All(term => DropsAll(term, language)));
        return decided;
    }

    private bool FindsNoMore(QueryTerm term, string language)
    {
        if (term.Kind != QueryTermKind.Word)
            return true;
        var found = forms.FormsOf(term.Forms[0], language);
        return WordForms.Of(term, forms).Any.All(form => form == term.Forms[0] || found.Contains(form) || !IsSeen(form, language));
    }

    // The index leaves out only what counts in every language.
    private bool DropsAll(QueryTerm term, string language) =>
        term.Kind != QueryTermKind.Word || forms.FormsOf(term.Forms[0], language).All(WordForms.Of(term, forms).All.Contains);

    private bool IsSeen(string form, string language) => session.Prepared.Query<long>(
        "SELECT EXISTS (SELECT 1 FROM word_forms WHERE language = @language AND stem = @stem AND form = @form)",
        ("@language", language), ("@stem", Stemmer.Stem(form, language)), ("@form", form)).Single() == 1;
}
