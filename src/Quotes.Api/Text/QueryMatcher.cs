namespace Quotes.Api.Text;

/// <summary>
/// A query made ready for the texts of one language. It asks the form source once for each word, so build one for many texts;
/// safe to share between threads.
/// </summary>
internal sealed class QueryMatcher(SearchQuery query, IFormSource forms, string language)
{
    private readonly PreparedTerm[][] required =
        [.. query.Required.Select(clause => clause.Select(term => new PreparedTerm(term, forms, language)).ToArray())];

    private readonly PreparedTerm[] excluded = [.. query.Excluded.Select(term => new PreparedTerm(term, forms, language))];

    /// <summary>
    /// Says of an analysed text what <see cref="MatchExpression"/> says of its row in the index, but by its language.
    /// </summary>
    public bool Matches(IReadOnlyList<Token> tokens) =>
        Array.TrueForAll(required, clause => Array.Exists(clause, term => term.Find(tokens, 0) >= 0)) &&
        Array.TrueForAll(excluded, term => term.Find(tokens, 0) < 0);

    /// <summary>How often each term to find stands in the text, in the order of the query.</summary>
    public IEnumerable<int> Occurrences(IReadOnlyList<Token> tokens)
    {
        foreach (var term in required.SelectMany(clause => clause))
        {
            var count = 0;
            for (var at = term.Find(tokens, 0); at >= 0; at = term.Find(tokens, at + 1))
                count++;
            yield return count;
        }
    }

    /// <summary>
    /// Where the words to find stand in the text, as offsets in its UTF-16 units, in order and without overlap; a phrase is one
    /// span. Does not ask whether the text as a whole matches.
    /// </summary>
    public List<(int Start, int End)> FindSpans(IReadOnlyList<Token> tokens)
    {
        var spans = new List<(int Start, int End)>();
        foreach (var term in required.SelectMany(clause => clause))
        {
            for (var at = term.Find(tokens, 0); at >= 0; at = term.Find(tokens, at + 1))
                spans.Add((tokens[at].Start, tokens[at + term.Length - 1].End));
        }

        spans.Sort();
        return Merge(spans);
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> spans)
    {
        var merged = new List<(int Start, int End)>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }

    private sealed class PreparedTerm(QueryTerm term, IFormSource forms, string language)
    {
        private readonly HashSet<string>? words =
            term.Kind == QueryTermKind.Word ? [term.Forms[0], .. forms.FormsOf(term.Forms[0], language)] : null;

        public int Length => term.Forms.Count;

        /// <summary>
        /// The index of the first token of the first occurrence at or after <paramref name="from"/>; -1 when there is none.
        /// </summary>
        public int Find(IReadOnlyList<Token> tokens, int from)
        {
            for (var i = from; i <= tokens.Count - Length; i++)
            {
                if (words is not null ? words.Contains(tokens[i].Form) : IsAt(tokens, i))
                    return i;
            }

            return -1;
        }

        private bool IsAt(IReadOnlyList<Token> tokens, int at)
        {
            for (var i = 0; i < Length; i++)
            {
                var form = tokens[at + i].Form;
                var prefix = i == Length - 1 && term.Kind == QueryTermKind.Prefix;
                if (prefix ? !form.StartsWith(term.Forms[i], StringComparison.Ordinal) : form != term.Forms[i])
                    return false;
            }

            return true;
        }
    }
}
