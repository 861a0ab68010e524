namespace Quotes.Api.Text;

/// <summary>A query in the syntax of SQLite's FTS5, for an index whose rows hold the forms of a text joined by spaces.</summary>
/// <param name="Text">
/// Always valid, whatever was typed. To add conditions, write <c>(Text) AND …</c>. Only columns with words may be searched with
/// it, or columns whose tokens no word or prefix can equal: <c>s=12</c>.
/// </param>
/// <param name="NeedsCheck">
/// The expression finds every row that matches and some that do not – a word has other forms in one language than in another, or a phrase is
/// looked for by its pairs –, so ask <see cref="QueryMatcher.Matches"/> of each row's language.
/// </param>
internal sealed record MatchExpression(string Text, bool NeedsCheck)
{
    /// <param name="pairs">Whether the rows hold the <see cref="ShortPair"/>s of the text, too.</param>
    public static MatchExpression Create(SearchQuery query, IFormSource forms, bool pairs = false)
    {
        // What is asked for may be found in any language; only what counts in every language may be left out unseen.
        var required = query.Required.Select(clause => AnyOf(clause.Select(term => Wanted(term, forms, pairs)))).ToList();
        var excluded = query.Excluded.Select(term => Unwanted(term, forms, pairs)).ToList();
        var text = string.Join(" AND ", required.Select(part => part.Text));
        var without = AnyOf(excluded.Where(part => part.Text.Length > 0));
        return new(
            without.Text.Length == 0 ? text : $"({text}) NOT {without.Text}",
            required.Concat(excluded).Any(part => part.NeedsCheck));
    }

    private static MatchExpression AnyOf(IEnumerable<MatchExpression> terms)
    {
        var list = terms.ToList();
        var texts = list.Select(term => term.Text).Distinct().ToList();
        return new(texts.Count == 1 ? texts[0] : texts.Count == 0 ? "" : $"({string.Join(" OR ", texts)})", list.Any(term => term.NeedsCheck));
    }

    private static MatchExpression Wanted(QueryTerm term, IFormSource forms, bool pairs)
    {
        if (term.Kind == QueryTermKind.Word)
            return Word(term, forms, sets => sets.Any);
        return pairs && HasPair(term) ? ByPairs(term) : Written(term, forms);
    }

    private static MatchExpression Unwanted(QueryTerm term, IFormSource forms, bool pairs)
    {
        if (term.Kind == QueryTermKind.Word)
            return Word(term, forms, sets => sets.All);
        if (!pairs || !HasPair(term))
            return Written(term, forms);
        // A row with all of its pairs need not have the phrase: only looking at the text can leave it out.
        var found = ByPairs(term);
        return found.NeedsCheck ? new("", true) : found;
    }

    private static MatchExpression Word(QueryTerm term, IFormSource source, Func<WordForms, IEnumerable<string>> choose)
    {
        var sets = WordForms.Of(term, source);
        return AnyOf(choose(sets).Select(form => new MatchExpression(Quote(form), sets.Any.Count != sets.All.Count)));
    }

    // Of forms that are words; the last of a prefix is none.
    private static bool HasPair(QueryTerm term) => Pairs(term).Any(ShortPairs);

    private static bool ShortPairs((string First, string Second) pair) => ShortPair.Is(pair.First, pair.Second);

    private static IEnumerable<(string First, string Second)> Pairs(QueryTerm term)
    {
        var words = term.Forms.Count - (term.Kind == QueryTermKind.Prefix ? 1 : 0);
        for (var i = 1; i < words; i++)
            yield return (term.Forms[i - 1], term.Forms[i]);
    }

    private static MatchExpression ByPairs(QueryTerm term)
    {
        if (term is { Kind: QueryTermKind.Phrase, Forms.Count: 2 })
            return new(Quote(ShortPair.TokenOf(term.Forms[0], term.Forms[1])), false);

        var short_ = Pairs(term).Where(ShortPairs).ToList();
        var paired = short_.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet();
        var words = term.Kind == QueryTermKind.Prefix ? term.Forms.Take(term.Forms.Count - 1) : term.Forms;
        var parts = short_.Select(pair => Quote(ShortPair.TokenOf(pair.First, pair.Second)))
            .Concat(words.Where(word => !paired.Contains(word)).Select(Quote))
            .Concat(term.Kind == QueryTermKind.Prefix ? [$"{Quote(term.Forms[^1])} *"] : [])
            .Distinct();
        return new($"({string.Join(" AND ", parts)})", true);
    }

    private static MatchExpression Written(QueryTerm term, IFormSource source) =>
        term is { Kind: QueryTermKind.Prefix, Forms: [var prefix] } && source.FormsBeginning(prefix) is { Count: > 0 } forms
            ? AnyOf(forms.Select(form => new MatchExpression(Quote(form), false)))
            : new(Phrase(term), false);

    private static string Phrase(QueryTerm term) =>
        Quote(string.Join(' ', term.Forms)) + (term.Kind == QueryTermKind.Prefix ? " *" : "");

    // No form has a quotation mark in it.
    private static string Quote(string forms) => $"\"{forms}\"";
}
