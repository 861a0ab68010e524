using Dapper;
using Microsoft.Data.Sqlite;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// Compares an archive with itself: the file's own structure, and whether the search index says of each quote what the table does. It reads one
/// state of the archive, beside a running server, and keeps 16 bytes a quote in memory.
/// </summary>
internal static class ArchiveCheck
{
    private const int MostTold = 20;

    /// <param name="progress">Told how many quotes were read so far.</param>
    /// <returns>A line for each thing that is wrong; empty: all is well.</returns>
    public static IReadOnlyList<string> Run(string path, Action<long> progress)
    {
        DapperSetup.Apply();
        using var connection = SqliteConnections.OpenUntouched(path);
        SqliteConnections.Execute(connection, "CREATE VIRTUAL TABLE temp.index_tokens USING fts5vocab(main, quote_index, instance); BEGIN");
        var wrong = new List<string>();
        wrong.AddRange(connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok"));
        wrong.AddRange(connection.Query("PRAGMA foreign_key_check").Take(MostTold).Select(row => $"a row of {row.table} refers to one of {row.parent} that is not there"));
        CompareIndex(connection, wrong, progress);
        return wrong;
    }

    private static void CompareIndex(SqliteConnection connection, List<string> wrong, Action<long> progress)
    {
        // An archive that was indexed without pairs has them in some of its rows.
        var pairs = connection.ExecuteScalar<bool>("SELECT pairs FROM index_state");
        var positions = new List<long>();
        var sums = new List<ulong>();
        var forms = new HashSet<(string Language, string Form)>();
        foreach (var page in IndexedQuotes.Pages(connection))
        {
            foreach (var (position, entry) in page)
            {
                var row = IndexRow.Of(entry);
                positions.Add(position);
                sums.Add(Sum("words", row.Words, pairs) + Sum("affiliation", row.Affiliation, pairs) + Sum("keys", row.Keys, pairs));
                forms.UnionWith(row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => (entry.Language ?? SqliteFormSource.Unknown, form)));
            }

            progress(positions.Count);
        }

        var strangers = new SortedSet<long>();
        foreach (var token in connection.Query<Token>("SELECT term, doc, col, offset FROM temp.index_tokens", buffered: false))
        {
            if (!pairs && IsPair(token.Term))
                continue;
            var at = positions.BinarySearch(token.Doc);
            if (at >= 0)
                sums[at] -= HashOf(token.Col, token.Term, token.Offset);
            else
                strangers.Add(token.Doc);
        }

        Tell("differs from its row in the search index", positions.Where((_, i) => sums[i] != 0));
        Tell("is in the search index and not in the table at that date", strangers);
        var known = connection.Query<(string, string)>("SELECT language, form FROM word_forms").ToHashSet();
        wrong.AddRange(forms.Where(form => !known.Contains(form)).Take(MostTold).Select(form => $"the form “{form.Form}” ({form.Language}) is not in the vocabulary"));

        void Tell(string what, IEnumerable<long> found)
        {
            var ids = found.Select(QuotePosition.IdOf).ToList();
            wrong.AddRange(ids.Take(MostTold).Select(id => $"quote {id} {what}"));
            if (ids.Count > MostTold)
                wrong.Add($"… and {ids.Count - MostTold} more");
        }
    }

    private static ulong Sum(string column, string tokens, bool pairs)
    {
        var sum = 0UL;
        var offset = 0;
        foreach (var token in tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pairs || !IsPair(token))
                sum += HashOf(column, token, offset);
            offset++;
        }

        return sum;
    }

    private static bool IsPair(string token) => token[0] == '=';

    // FNV-1a: of what two rows hold, in whatever order it comes, the sums are equal.
    private static ulong HashOf(string column, string token, long offset)
    {
        var hash = 14695981039346656037UL ^ column[0] ^ ((ulong)offset << 8);
        foreach (var character in token)
            hash = (hash ^ character) * 1099511628211UL;
        return (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9UL;
    }

    private sealed record Token
    {
        public string Term { get; init; } = "";

        public long Doc { get; init; }

        public string Col { get; init; } = "";

        public long Offset { get; init; }
    }
}
