using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>The forms seen in the archive; remembers what one request asked.</summary>
/// <param name="only">The languages that the search is limited to; empty: all there are.</param>
internal sealed class SqliteFormSource(ReadSession session, IReadOnlyList<string> only) : IFormSource
{
    /// <summary>The language of texts whose language nobody knows (BCP 47): each of their words is found as written.</summary>
    public const string Unknown = "und";

    /// <summary>A prefix that begins more words than that is left to the index.</summary>
    private const int MostBeginnings = 256;

    /// <summary>A stem with more written forms than that is searched by the first ones.</summary>
    private const int MostForms = 64;

    private readonly Dictionary<(string Form, string Language), IReadOnlyCollection<string>> asked = [];

    // Jumps from language to language in the key of the table, instead of reading all of it.
    public IReadOnlyCollection<string> Languages => field ??= only.Count > 0 ? only : [.. session.Prepared.Query<string>(
        """
        WITH RECURSIVE seen (language) AS (
            SELECT MIN(language) FROM word_forms
            UNION ALL
            SELECT (SELECT MIN(language) FROM word_forms WHERE language > seen.language) FROM seen WHERE seen.language IS NOT NULL
        )
        SELECT language FROM seen WHERE language IS NOT NULL
        """)];

    public IReadOnlyCollection<string> FormsOf(string form, string language)
    {
        if (asked.TryGetValue((form, language), out var known))
            return known;
        IReadOnlyCollection<string> forms =
        [
            .. session.Prepared.Query<string>(
                "SELECT form FROM word_forms WHERE language = @language AND stem = @stem ORDER BY form LIMIT @most",
                ("@language", language), ("@stem", Stemmer.Stem(form, language)), ("@most", MostForms)),
        ];
        return asked[(form, language)] = forms;
    }

    public IReadOnlyCollection<string>? FormsBeginning(string prefix)
    {
        var forms = session.Prepared.Query<string>(
            "SELECT DISTINCT form FROM word_forms WHERE form >= @prefix AND form < @prefix || char(1114111) LIMIT @most",
            ("@prefix", prefix), ("@most", MostBeginnings + 1)).ToList();
        return forms.Count <= MostBeginnings ? forms : null;
    }
}
