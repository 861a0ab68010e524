using Microsoft.Data.Sqlite;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// Collects the index rows of a commit and writes them last, in the order of their positions, which is the order FTS5 keeps them in.
/// </summary>
internal sealed class SqliteQuoteIndex : IQuoteIndexWriter
{
    private readonly List<(long Position, QuoteIndexEntry? Entry, bool New)> pending = [];
    private readonly VocabularyWriter vocabulary;
    private readonly SqliteCommand put;
    private readonly SqliteCommand remove;

    public SqliteQuoteIndex(SqliteConnection connection)
    {
        vocabulary = new VocabularyWriter(connection);
        put = Command(connection, "REPLACE INTO quote_index (rowid, words, affiliation, keys) VALUES (@position, @words, @affiliation, @keys)");
        put.Parameters.Add("@words", SqliteType.Text);
        put.Parameters.Add("@affiliation", SqliteType.Text);
        put.Parameters.Add("@keys", SqliteType.Text);
        remove = Command(connection, "DELETE FROM quote_index WHERE rowid = @position");
    }

    public void Add(long position, QuoteIndexEntry entry) => pending.Add((position, entry, true));

    public void Put(long position, QuoteIndexEntry entry) => pending.Add((position, entry, false));

    public void Remove(long position) => pending.Add((position, null, false));

    public int Mark() => pending.Count;

    public void BackTo(int mark) => pending.RemoveRange(mark, pending.Count - mark);

    /// <summary>Writes what is pending; of several changes to one position the last counts.</summary>
    public void Flush()
    {
        var last = new SortedDictionary<long, QuoteIndexEntry?>();
        foreach (var (position, entry, isNew) in pending)
        {
            last[position] = entry;
            if (isNew)
                vocabulary.Count(QuotePosition.IdOf(position), entry!.Language ?? SqliteFormSource.Unknown, entry.Text);
        }

        foreach (var (position, entry) in last)
        {
            if (entry is null)
            {
                remove.Parameters["@position"].Value = position;
                remove.ExecuteNonQuery();
                continue;
            }

            var row = IndexRow.Of(entry);
            put.Parameters["@position"].Value = position;
            put.Parameters["@words"].Value = row.Words;
            put.Parameters["@affiliation"].Value = row.Affiliation;
            put.Parameters["@keys"].Value = row.Keys;
            put.ExecuteNonQuery();
            foreach (var form in row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                vocabulary.Add(entry.Language ?? SqliteFormSource.Unknown, form);
        }
    }

    public void Committed()
    {
        pending.Clear();
        vocabulary.Committed();
    }

    public void RolledBack()
    {
        pending.Clear();
        vocabulary.RolledBack();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("@position", SqliteType.Integer);
        return command;
    }
}

/// <summary>The tokens of the index that are no words; the analyser never makes a form with <c>=</c>.</summary>
internal static class SearchKey
{
    public const string Hidden = "x=1";

    public static string Speaker(long id) => $"s={id}";

    public static string Medium(long id) => $"m={id}";

    public static string Outlet(long id) => $"o={id}";

    /// <summary>A primary language subtag: two or three ASCII letters.</summary>
    public static string Language(string tag) => $"l={tag}";

    public static string Stance(string name) => $"t={name}";
}
