using System.Collections.Frozen;

namespace Quotes.Extraction.Languages;

/// <summary>Which word completes which half of a reporting expression (<em>teilt … mit</em>): lines of <c>teilt+teilte:mit</c>, every
/// form with every word. A language without such lines lets any half be completed by any other.</summary>
internal sealed class PairList
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> byHalf;

    public PairList(IReadOnlyList<string> lines)
    {
        Any = lines.Count == 0;
        byHalf = lines.Select(l => l.Split(':'))
            .SelectMany(l => l[0].Split('+').Select(half => (Half: half, Others: l[1].Split('+'))))
            .GroupBy(p => p.Half)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(p => p.Others).Distinct().ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>There are no lines: any other half will do.</summary>
    public bool Any { get; }

    public bool Completes(ReadOnlySpan<char> half, ReadOnlySpan<char> other)
    {
        if (Any)
            return true;
        if (!byHalf.TryGetValue(half, out var others))
            return false;
        foreach (var one in others)
            if (other.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
