using System.Text;
using System.Text.RegularExpressions;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>When two wordings of a name, a role or a medium count as the same.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Stop =
        [.. "de het een the a an der die das den dem des ein eine einer einem einen mr mrs ms dr van von of s".Split(' ')];

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();

    public static string[] Words(string? name)
    {
        // A lone surrogate, which the normalisation refuses, becomes U+FFFD.
        var plain = string.Concat(string.Concat((name ?? "").EnumerateRunes()).Normalize(NormalizationForm.FormKD).Where(char.IsAscii)).ToLowerInvariant();
        return [.. Word().Matches(plain).Select(m => m.Value).Where(w => !Stop.Contains(w))];
    }

    public static bool Same(string? a, string? b)
    {
        var (x, y) = (Words(a), Words(b));
        if (x.Length == 0 || y.Length == 0)
            return false;
        if (x.SequenceEqual(y))
            return true;
        if (x[^1] == y[^1] && (x.Length == 1 || y.Length == 1 || x[0] == y[0] || x[..^1].Intersect(y[..^1]).Any()))
            return true;
        return (double)x.Intersect(y).Count() / x.Union(y).Count() >= 0.5;
    }

    /// <summary>One holds the other, or half of the words agree.</summary>
    public static bool Held(string? a, string? b)
    {
        var (x, y) = (Words(a).ToHashSet(), Words(b).ToHashSet());
        return x.Count > 0 && y.Count > 0
            && (x.IsSubsetOf(y) || y.IsSubsetOf(x) || (double)x.Intersect(y).Count() / x.Union(y).Count() >= 0.5);
    }

    /// <summary>Whether a found quote has the right speaker.</summary>
    public static bool Right(GoldQuote gold, ExtractedQuote quote, bool resolved)
    {
        var name = quote.Speaker?.Name;
        if (name is not null && quote.JointWith.Count > 0 && gold.Speaker is not null
            && Same(gold.Speaker, string.Join(' ', quote.JointWith.Select(j => j.Name).Prepend(name))))
            return true;
        if (gold.Also?.Any(a => a is null ? name is null : Same(a, name)) == true)
            return true;
        if (gold.Speaker is null)
            return name is null && (resolved || quote.Mention is null);
        if (resolved)
            return Same(gold.Speaker, name);
        var mention = string.IsNullOrEmpty(gold.Mention) ? gold.Speaker : gold.Mention;
        return Same(mention, quote.Mention) || Same(gold.Speaker, name) || Words(quote.Mention).Intersect(Words(mention)).Any();
    }
}
