using CsCheck;

namespace Quotes.Api.Tests.Search;

/// <summary>A quote of the small archive that random searches are asked of, as a test knows it.</summary>
internal sealed record KnownQuote(
    long Id, string Text, IReadOnlyList<string> Speakers, string? Medium, string? Affiliation, string? Language, string Kind, string Stance, string? Date, string Review, string Status)
{
    public string[] Words => Text.Split(' ');
}

/// <summary>One part of <c>q</c>: alternatives of which one must stand in the text, or, excluded, none.</summary>
internal sealed record Clause(IReadOnlyList<string> Alternatives, bool Excluded)
{
    public string Typed => Excluded ? $"-{Alternatives[0]}" : string.Join(" OR ", Alternatives);
}

/// <summary>A search, and what it ought to find.</summary>
internal sealed record RandomSearch(
    Clause[] Clauses, bool Exact, string[] Speakers, string[] Media, string[] Affiliations, string[] Languages, string[] Kinds, string[] Stances,
    string[] Reviews, string[] Statuses, string? From, string? To, bool Oldest, int Limit)
{
    public string Query => Joined(Parameters);

    /// <summary>Without order and page.</summary>
    public string Conditions => Joined(Parameters.Where(pair => pair.Name is not ("sort" or "limit")));

    private static string Joined(IEnumerable<(string Name, string? Value)> parameters) => string.Join('&', parameters
        .Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));

    private IEnumerable<(string Name, string? Value)> Parameters =>
    [
        ("q", Clauses.Length == 0 ? null : string.Join(' ', Clauses.Select(clause => clause.Typed))),
        .. Speakers.Select(value => ("speaker", (string?)value)), .. Media.Select(value => ("medium", (string?)value)),
        .. Affiliations.Select(value => ("affiliation", (string?)value)), .. Languages.Select(value => ("language", (string?)value)),
        .. Kinds.Select(value => ("kind", (string?)value)), .. Stances.Select(value => ("stance", (string?)value)),
        .. Reviews.Select(value => ("review", (string?)value)), .. Statuses.Select(value => ("status", (string?)value)),
        ("from", From), ("to", To), ("match", Exact ? "exact" : null), ("sort", Oldest ? "oldest" : null), ("limit", $"{Limit}"),
    ];

    public IReadOnlyList<long> Expected(IEnumerable<KnownQuote> archive)
    {
        var found = archive.Where(Matches).ToList();
        var dated = found.Where(quote => quote.Date is not null);
        var undated = found.Where(quote => quote.Date is null);
        return Oldest
            ? [.. dated.OrderBy(quote => quote.Date, StringComparer.Ordinal).ThenBy(quote => quote.Id).Concat(undated.OrderBy(quote => quote.Id)).Select(quote => quote.Id)]
            : [.. dated.OrderByDescending(quote => quote.Date, StringComparer.Ordinal).ThenByDescending(quote => quote.Id).Concat(undated.OrderByDescending(quote => quote.Id)).Select(quote => quote.Id)];
    }

    private bool Matches(KnownQuote quote) =>
        Clauses.All(clause => clause.Alternatives.Any(term => Has(quote, term)) != clause.Excluded)
        && AnyOrNone(Speakers, name => quote.Speakers.Any(speaker => speaker == name || speaker.EndsWith($" {name}", StringComparison.Ordinal)))
        && AnyOrNone(Media, name => quote.Medium == name)
        && AnyOrNone(Affiliations, words => words.Split(' ').All(word => (quote.Affiliation ?? "").Split(' ').Contains(word)))
        && AnyOrNone(Languages, tag => quote.Language == tag)
        && AnyOrNone(Kinds, kind => quote.Kind == kind)
        && AnyOrNone(Stances, stance => quote.Stance == stance)
        && (Reviews.Length == 0 ? quote.Review != "rejected" : Reviews.Contains(quote.Review))
        && (Statuses.Length == 0 ? quote.Status != "retracted" : Statuses.Contains(quote.Status))
        && (From is null || string.CompareOrdinal(quote.Date, From) >= 0)
        && (To is null || (quote.Date is not null && string.CompareOrdinal(quote.Date, To) <= 0));

    private bool Has(KnownQuote quote, string term)
    {
        if (term.StartsWith('"'))
            return $" {quote.Text} ".Contains($" {term.Trim('"')} ", StringComparison.Ordinal);
        if (term.EndsWith('*'))
            return quote.Words.Any(word => word.StartsWith(term[..^1], StringComparison.Ordinal));
        // wapen and wapens are one word in Dutch; of a text whose language nobody knows each is its own.
        var forms = !Exact && quote.Language == "nl" && term.StartsWith("wapen", StringComparison.Ordinal) ? ["wapen", "wapens"] : new[] { term };
        return quote.Words.Any(forms.Contains);
    }

    private static bool AnyOrNone(string[] values, Func<string, bool> matches) => values.Length == 0 || values.Any(matches);
}

internal static class RandomSearches
{
    public static readonly string[] Words = ["brug", "wapen", "wapens", "zee", "dorp"];
    public static readonly string[] Names = ["Karin Bos", "Joris Maas", "Anneke van den Berg"];
    public static readonly string[] Media = ["De Bode", "Omroep Delta"];
    public static readonly string[] Affiliations = ["wethouder verkeer", "hoogleraar verkeer"];
    public static readonly string[] Days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"];

    private static readonly Gen<string> Term = Gen.OneOf(
        Of(Words), Of("bru*", "wap*", "wapens*"), Gen.Select(Of(Words), Of(Words), (a, b) => $"\"{a} {b}\""));

    // A search of exclusions alone is none: the first clause is always something to find.
    private static readonly Gen<Clause[]> Clauses = Gen.Select(
        Term.List[1, 2], Gen.Select(Term, Gen.Bool, (term, excluded) => new Clause([term], excluded)).Array[0, 2],
        (first, more) => more.Prepend(new Clause(first, false)).ToArray());

    public static readonly Gen<RandomSearch> Any =
        from clauses in Gen.OneOf(Gen.Const(Array.Empty<Clause>()), Clauses)
        from exact in Gen.Bool
        from speakers in Some(["Karin Bos", "Bos", "van den Berg", "Berg", "Joris Maas", "Niemand"])
        from media in Some([.. Media, "Nergens"])
        from affiliations in Some(["wethouder", "verkeer", "hoogleraar verkeer"])
        from languages in Some(["nl", "en"])
        from kinds in Some(["direct", "mixed", "indirect"])
        from stances in Some(["asserted", "denied", "expected"])
        from reviews in Some(["unreviewed", "confirmed", "rejected", "corrected"])
        from statuses in Some(["active", "retracted", "removedFromSource"])
        from days in Gen.OneOf(Gen.Const(((string?)null, (string?)null)), Gen.Select(Day, Day, (a, b) => string.CompareOrdinal(a, b) > 0 && b is not null ? (b, a) : (a, b)))
        from oldest in Gen.Bool
        from limit in Of(1, 3, 7, 200)
        select new RandomSearch(clauses, exact, speakers, media, affiliations, languages, kinds, stances, reviews, statuses, days.Item1, days.Item2, oldest, limit);

    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string?> Day => Of([.. Days, "2026-01-15", null]);

    // Mostly nothing, so that the conditions that are there have something to find.
    private static Gen<string[]> Some(string[] values) =>
        Gen.Frequency((4, Gen.Const(Array.Empty<string>())), (1, Of(values).Array[1, 2].Select(chosen => chosen.Distinct().ToArray())));
}
