using System.Data.Common;
using Dapper;

namespace Quotes.Api.Archive;

/// <summary>Finds speakers by a name that nobody in the archive has, but that is spelt like one.</summary>
internal static class SimilarNames
{
    private const int MostWords = 6;
    private const int MostMet = 2000;
    private const int MostSpellings = 8;
    private const int MostNames = 50;
    private const int MostOfOneName = 25;
    private const string AboveEveryName = "\U0010FFFF";

    /// <summary>
    /// Ids, those with the fewest mistakes first; at most <paramref name="limit"/>. What it costs does not grow with the archive: every step
    /// is bounded.
    /// </summary>
    /// <param name="type">A speaker's type; null: any.</param>
    public static IReadOnlyList<long> Find(DbConnection connection, string name, string? type, int limit)
    {
        var words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
            return [];
        var names = words.Select(word => Spellings(connection, word))
            .Aggregate(
                new List<(string Key, int Mistakes)> { ("", 0) },
                (begun, spellings) => [.. begun
                    .SelectMany(name => spellings.Select(word => (Key: name.Key.Length == 0 ? word.Key : $"{name.Key} {word.Key}", Mistakes: name.Mistakes + word.Mistakes)))
                    .OrderBy(name => name.Mistakes).Take(MostNames)]);
        var found = new List<long>();
        foreach (var (key, _) in names)
        {
            found.AddRange(connection.Query<long>(
                """
                SELECT DISTINCT COALESCE(e.merged_into, e.id)
                FROM speaker_names n JOIN speakers e ON e.id = n.speaker_id
                WHERE n.name_key >= @key AND n.name_key < @end AND (@type IS NULL OR e.type = @type)
                LIMIT @MostOfOneName
                """,
                new { key, end = key + AboveEveryName, type, MostOfOneName }).Except(found).ToList());
            if (found.Count >= limit)
                break;
        }

        return [.. found.Take(limit)];
    }

    /// <summary>The number of letters left out, put in, changed or swapped with their neighbour that make one word of the other.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }

    /// <summary>The word itself, and the words of names that it may be a mistake for, fewest mistakes first.</summary>
    private static List<(string Key, int Mistakes)> Spellings(DbConnection connection, string word) =>
    [
        (word, 0),
        .. connection.Query<string>("SELECT DISTINCT word FROM name_gaps WHERE gap IN @gaps LIMIT @MostMet", new { gaps = NameGaps.Of(word), MostMet })
            .Where(other => other != word)
            .Select(other => (Key: other, Mistakes: Distance(word, other)))
            .Where(other => other.Mistakes <= NameGaps.MistakesIn(Math.Max(word.Length, other.Key.Length)))
            .OrderBy(other => other.Mistakes).ThenBy(other => other.Key, StringComparer.Ordinal)
            .Take(MostSpellings),
    ];
}
