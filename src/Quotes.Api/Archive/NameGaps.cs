using System.Data.Common;
using Dapper;

namespace Quotes.Api.Archive;

/// <summary>
/// Under what two spellings of a word meet: the word with letters left out (the symmetric delete algorithm). Two words that are a few mistakes
/// apart have a gap in common, whatever the mistakes are.
/// </summary>
internal static class NameGaps
{
    /// <summary>Raised with every change of what <see cref="Of"/> gives.</summary>
    public const int Version = 1;

    /// <summary>Only the beginning counts: it bounds the gaps of a long word, and the rest is compared when they meet.</summary>
    private const int Beginning = 7;

    private const string InsertSql = "INSERT OR IGNORE INTO name_gaps (gap, word) VALUES (@Gap, @Word)";

    /// <summary>How many mistakes a word of that length may have to be taken for another.</summary>
    public static int MistakesIn(int length) => length switch
    {
        < 3 => 0,
        < 6 => 1,
        _ => 2,
    };

    /// <summary>At most 29.</summary>
    public static IReadOnlyCollection<string> Of(string word)
    {
        var gaps = new HashSet<string> { word.Length <= Beginning ? word : word[..Beginning] };
        var last = gaps.ToList();
        for (var mistakes = MistakesIn(word.Length); mistakes > 0; mistakes--)
        {
            last = [.. last.SelectMany(text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1))).Where(gap => gap.Length > 0 && gaps.Add(gap))];
        }

        return gaps;
    }

    /// <summary>Keeps the words of a name that is new.</summary>
    public static void Add(Storage.WriteSession session, string nameKey)
    {
        foreach (var word in nameKey.Split(' '))
        {
            // A word that is there with its first gap is there with all.
            if (session.Prepared.Scalar("SELECT 1 FROM name_gaps WHERE gap = @Gap AND word = @Word", FirstOf(word)) is not null)
                continue;
            foreach (var gap in Of(word))
                session.Prepared.Execute(InsertSql, new Row(gap, word));
        }
    }

    /// <summary>Makes them anew for all names, if they were made by other rules.</summary>
    /// <param name="connection">The writer's.</param>
    public static void Apply(DbConnection connection)
    {
        if (connection.ExecuteScalar<int>("SELECT version FROM name_gap_rules") == Version)
            return;
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM name_gaps", transaction: transaction);
        foreach (var word in connection.Query<string>("SELECT name_key FROM speaker_names WHERE basis IN ('name', 'alias')", transaction: transaction).SelectMany(key => key.Split(' ')).Distinct().ToList())
            connection.Execute(InsertSql, Of(word).Select(gap => new Row(gap, word)), transaction);
        connection.Execute("UPDATE name_gap_rules SET version = @Version", new { Version }, transaction);
        transaction.Commit();
    }

    private static Row FirstOf(string word) => new(word.Length <= Beginning ? word : word[..Beginning], word);

    private sealed record Row(string Gap, string Word);
}
