namespace Quotes.Api.Text;

/// <summary>A query in the syntax of SQLite's FTS5, for an index whose rows hold the forms of a text joined by spaces.</summary>
/// <param name="Text">
/// Always valid, whatever was typed. To add conditions, write <c>(Text) AND …</c>. Only columns with words may be searched with
/// it, or columns whose tokens no word or prefix can equal: <c>s=12</c>.
/// </param>
/// <param name="NeedsCheck">
/// A word has other forms in one language than in another: the expression finds every row that matches and some that do not, so
/// ask <see cref="QueryMatcher.Matches"/> of each row's language. Never so with one language or <see cref="IFormSource.Exact"/>.
/// </param>
internal sealed record MatchExpression(string Text, bool NeedsCheck)
{
    public static MatchExpression Create(SearchQuery query, IFormSource forms)
    {
        // What is asked for may be found in any language; only what counts in every language may be left out unseen.
        var required = query.Required.Select(clause => AnyOf(clause, term => FormsOf(term, forms).Any)).ToList();
        var excluded = AnyOf(query.Excluded, term => FormsOf(term, forms).All);
        var text = string.Join(" AND ", required);
        return new(query.Excluded.Count == 0 ? text : $"({text}) NOT {excluded}", NeedsToCheck(query, forms));
    }

    private static bool NeedsToCheck(SearchQuery query, IFormSource forms) =>
        query.Required.SelectMany(clause => clause).Concat(query.Excluded).Select(term => FormsOf(term, forms))
            .Any(sets => sets.Any.Count != sets.All.Count);

    private static string AnyOf(IReadOnlyList<QueryTerm> terms, Func<QueryTerm, IEnumerable<string>> formsOf)
    {
        var phrases = terms
            .SelectMany(term => term.Kind == QueryTermKind.Word ? formsOf(term).Select(Quote) : [Phrase(term)])
            .Distinct().ToList();
        return phrases.Count == 1 ? phrases[0] : $"({string.Join(" OR ", phrases)})";
    }

    private static string Phrase(QueryTerm term) =>
        Quote(string.Join(' ', term.Forms)) + (term.Kind == QueryTermKind.Prefix ? " *" : "");

    // No form has a quotation mark in it.
    private static string Quote(string forms) => $"\"{forms}\"";

    private static (IReadOnlyCollection<string> Any, IReadOnlyCollection<string> All) FormsOf(QueryTerm term, IFormSource source)
    {
        var any = new SortedSet<string>(StringComparer.Ordinal) { term.Forms[0] };
        var all = new SortedSet<string>(StringComparer.Ordinal);
        if (term.Kind != QueryTermKind.Word)
            return (any, any);

        var first = true;
        foreach (var language in source.Languages)
        {
            var forms = source.FormsOf(term.Forms[0], language);
            any.UnionWith(forms);
            if (first)
                all.UnionWith(forms);
            else
                all.IntersectWith(forms);

            first = false;
        }

        all.Add(term.Forms[0]);
        return (any, all);
    }
}
