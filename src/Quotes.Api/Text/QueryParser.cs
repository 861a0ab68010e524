using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Quotes.Api.Text;

/// <summary>Reads a <see cref="SearchQuery"/> from left to right; its rules stand there.</summary>
internal sealed class QueryParser(string q)
{
    private const string QuotationMarks = "\"“”„‟«»＂〝〞〟";
    private const string Minuses = "-−‐‑－﹣";
    private const string Hyphens = "-‐‑－﹣";

    private readonly List<List<QueryTerm>> required = [];
    private readonly List<QueryTerm> excluded = [];
    private int position;
    private int terms;
    private int firstExclusion = -1;
    private QueryError? error;

    // The OR that waits for its right side; -1 when none does.
    private int orAt = -1;
    private bool orPossible;

    public bool TryParse([NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out QueryError? parseError)
    {
        if (q.Length > SearchQuery.MaxLength)
            Fail(
                QueryErrorCode.TooLong,
                $"The query may have {SearchQuery.MaxLength} characters at most.",
                SearchQuery.MaxLength, q.Length);

        while (error is null && SkipToNext())
            ReadOne();

        if (orAt >= 0)
            FailDanglingOr(orAt);

        if (required.Count == 0 && excluded.Count > 0)
            Fail(QueryErrorCode.OnlyExclusions, "Add a word to find: exclusions alone are no search.", firstExclusion, q.Length);
        else if (required.Count == 0)
            Fail(QueryErrorCode.Empty, "Type a word to search for: there is no letter or digit in the query.", 0, q.Length);

        parseError = error;
        query = error is null ? new SearchQuery(required, excluded) : null;
        return error is null;
    }

    private void Fail(QueryErrorCode code, string detail, int start, int end) => error ??= new(code, detail, start, end);

    private void FailDanglingOr(int at) =>
        Fail(
            QueryErrorCode.DanglingOr,
            "OR needs something to find on both sides; to search for the word itself, write it small.",
            at, at + 2);

    private bool SkipToNext()
    {
        while (position < q.Length && char.IsWhiteSpace(q[position]))
            position++;

        return position < q.Length;
    }

    private void ReadOne()
    {
        var start = position;
        var exclude = Minuses.Contains(q[position]) && position + 1 < q.Length &&
            (position == 0 || char.IsWhiteSpace(q[position - 1]));
        if (exclude)
            position++;

        if (IsMark(position))
        {
            ReadPhrase(start, exclude);
            return;
        }

        var wordStart = position;
        while (position < q.Length && !char.IsWhiteSpace(q[position]) && !(IsMark(position) && !FollowsWord(position)))
            position++;

        if (!exclude && q.AsSpan(wordStart, position - wordStart) is "OR")
            ReadOr(wordStart);
        else
            ReadWord(wordStart, start, exclude);
    }

    private bool IsMark(int at) => at < q.Length && QuotationMarks.Contains(q[at]);

    // 5" is a length, not the beginning of a phrase.
    private bool FollowsWord(int at) => at > 0 && char.IsLetterOrDigit(q[at - 1]);

    private void ReadPhrase(int start, bool exclude)
    {
        var open = ++position;
        while (position < q.Length && !QuotationMarks.Contains(q[position]))
            position++;

        var forms = Analyser.Analyse(q[open..position]).ConvertAll(token => token.Form);
        position = Math.Min(position + 1, q.Length);
        if (forms.Count > 0)
            Add([new(forms, QueryTermKind.Phrase)], start, exclude);
    }

    private void ReadOr(int at)
    {
        if (!orPossible || orAt >= 0)
            FailDanglingOr(at);

        orAt = at;
    }

    private void ReadWord(int wordStart, int start, bool exclude)
    {
        var word = q[wordStart..position];
        var tokens = Analyser.Analyse(word);
        if (tokens.Count == 0)
            return;

        var forms = tokens.ConvertAll(token => token.Form);
        var last = tokens[^1];
        var prefix = last.End < word.Length && word[last.End] == '*' && !Analyser.IsIdeograph(last.Form);
        if (prefix && new StringInfo(last.Form).LengthInTextElements < SearchQuery.MinPrefixLength)
        {
            var end = wordStart + last.End + 1;
            Fail(QueryErrorCode.PrefixTooShort, "Before * there must be three letters at least.", wordStart + last.Start, end);
        }

        var kind = prefix ? QueryTermKind.Prefix : forms.Count > 1 ? QueryTermKind.Phrase : QueryTermKind.Word;
        List<QueryTerm> alternatives = [new(forms, kind)];
        if (IsHyphenated(word, tokens))
        {
            var joined = Analyser.Analyse(string.Concat(forms))[0].Form;
            alternatives.Add(new([joined], prefix ? QueryTermKind.Prefix : QueryTermKind.Word));
        }

        Add(alternatives, start, exclude);
    }

    // 3-5 is not 35.
    private static bool IsHyphenated(string word, List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            var (left, right) = (tokens[i - 1], tokens[i]);
            if (right.Start != left.End + 1 || !Hyphens.Contains(word[left.End]))
                return false;

            if (char.IsDigit(left.Form[^1]) && char.IsDigit(right.Form[0]))
                return false;
        }

        return tokens.Count > 1;
    }

    private void Add(List<QueryTerm> alternatives, int start, bool exclude)
    {
        if (++terms > SearchQuery.MaxTerms)
            Fail(
                QueryErrorCode.TooManyTerms,
                $"A query may have {SearchQuery.MaxTerms} words and phrases at most.",
                start, q.Length);

        if (exclude && orAt >= 0)
            Fail(
                QueryErrorCode.ExclusionInOr,
                "OR joins things to find: move the exclusion to the end of the query.",
                start, position);

        if (exclude)
        {
            firstExclusion = firstExclusion < 0 ? start : firstExclusion;
            excluded.AddRange(alternatives);
        }
        else if (orAt >= 0)
        {
            required[^1].AddRange(alternatives);
        }
        else
        {
            required.Add(alternatives);
        }

        orAt = -1;
        orPossible = !exclude;
    }
}
