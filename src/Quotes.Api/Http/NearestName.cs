namespace Quotes.Api.Http;

/// <summary>Finds the known name that an unknown one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>What to say of an unknown name: the nearest known one, or all of them when none is near.</summary>
    public static string Advice(string unknown, IReadOnlyCollection<string> known)
    {
        var nearest = known.MinBy(name => Distance(unknown.ToLowerInvariant(), name.ToLowerInvariant()));
        return nearest is not null && Distance(unknown.ToLowerInvariant(), nearest.ToLowerInvariant()) <= Math.Max(2, nearest.Length / 3)
            ? $"did you mean “{nearest}”?"
            : $"known: {string.Join(", ", known)}.";
    }

    /// <summary>Levenshtein distance; names longer than 64 characters count as infinitely far.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64)
            return int.MaxValue;

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
