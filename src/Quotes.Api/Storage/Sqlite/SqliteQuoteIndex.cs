using System.Text;
using Microsoft.Data.Sqlite;
using Quotes.Api.Text;

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
    private readonly StringBuilder joined = new();
    private readonly List<Token> tokens = [];

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

            put.Parameters["@position"].Value = position;
            put.Parameters["@affiliation"].Value = Analysed(entry.Affiliation ?? "", null);
            put.Parameters["@words"].Value = Analysed(entry.Text, entry.Language ?? SqliteFormSource.Unknown);
            put.Parameters["@keys"].Value = $"{Keys(entry)}{Pairs()}";
            put.ExecuteNonQuery();
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

    /// <param name="language">Whose vocabulary the words are added to; null: no vocabulary.</param>
    private string Analysed(string text, string? language)
    {
        Analyser.Analyse(text, tokens);
        joined.Clear();
        foreach (var token in tokens)
        {
            joined.Append(joined.Length == 0 ? "" : " ").Append(token.Form);
            if (language is not null)
                vocabulary.Add(language, token.Form);
        }

        return joined.ToString();
    }

    /// <summary>Of the text that was analysed last.</summary>
    private string Pairs()
    {
        joined.Clear();
        for (var i = 1; i < tokens.Count; i++)
        {
            if (ShortPair.Is(tokens[i - 1].Form, tokens[i].Form))
                joined.Append(' ').Append(ShortPair.TokenOf(tokens[i - 1].Form, tokens[i].Form));
        }

        return joined.ToString();
    }

    private static string Keys(QuoteIndexEntry entry)
    {
        IEnumerable<string> keys =
        [
            .. entry.SpeakerIds.Select(SearchKey.Speaker),
            .. entry.MediumId is { } medium ? [SearchKey.Medium(medium)] : Array.Empty<string>(),
            .. entry.OutletId is { } outlet ? [SearchKey.Outlet(outlet)] : Array.Empty<string>(),
            .. entry.Language is { } language ? [SearchKey.Language(language)] : Array.Empty<string>(),
            .. entry.Stance != "asserted" ? [SearchKey.Stance(entry.Stance)] : Array.Empty<string>(),
            .. entry.Hidden ? [SearchKey.Hidden] : Array.Empty<string>(),
        ];
        return string.Join(' ', keys);
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
