using Microsoft.Data.Sqlite;
using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// Adds the forms that were not seen before to <c>word_forms</c>, remembering those it knows to be there, and counts about how many quotes
/// each stands in.
/// </summary>
internal sealed class VocabularyWriter
{
    /// <summary>About 20 MB of strings; past it the memory starts anew, and the table answers again.</summary>
    private const int MostRemembered = 200_000;

    /// <summary>Up to this id every quote is counted; from there on one of <see cref="Sampled"/>, for all of them.</summary>
    private const int CountedOneByOne = 10_000;

    private const int Sampled = 16;

    private readonly HashSet<(string Language, string Form)> known = [];
    private readonly List<(string Language, string Form)> added = [];
    private readonly HashSet<string> distinct = [];
    private readonly List<Token> tokens = [];
    private readonly SqliteCommand insert;

    public VocabularyWriter(SqliteConnection connection)
    {
        insert = connection.CreateCommand();
        insert.CommandText =
            """
            INSERT INTO word_forms (language, stem, form, quotes) VALUES (@language, @stem, @form, @quotes)
            ON CONFLICT DO UPDATE SET quotes = quotes + excluded.quotes WHERE excluded.quotes > 0
            """;
        insert.Parameters.Add("@language", SqliteType.Text);
        insert.Parameters.Add("@stem", SqliteType.Text);
        insert.Parameters.Add("@form", SqliteType.Text);
        insert.Parameters.Add("@quotes", SqliteType.Integer);
    }

    public void Add(string language, string form)
    {
        if (!known.Add((language, form)))
            return;

        added.Add((language, form));
        Write(language, form, 0);
    }

    /// <summary>Counts the words of a new quote.</summary>
    public void Count(long id, string language, string text)
    {
        if (id > CountedOneByOne && id % Sampled != 0)
            return;
        Analyser.Analyse(text, tokens);
        distinct.Clear();
        foreach (var token in tokens)
        {
            if (distinct.Add(token.Form))
                Write(language, token.Form, id > CountedOneByOne ? Sampled : 1);
        }
    }

    public void Committed()
    {
        added.Clear();
        if (known.Count > MostRemembered)
            known.Clear();
    }

    public void RolledBack()
    {
        known.ExceptWith(added);
        added.Clear();
    }

    /// <param name="quotes">How many more quotes it stands in.</param>
    public void Write(string language, string form, long quotes)
    {
        insert.Parameters["@language"].Value = language;
        insert.Parameters["@stem"].Value = Stemmer.Stem(form, language);
        insert.Parameters["@form"].Value = form;
        insert.Parameters["@quotes"].Value = quotes;
        insert.ExecuteNonQuery();
    }
}
