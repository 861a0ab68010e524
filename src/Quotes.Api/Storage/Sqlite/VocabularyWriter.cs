using Microsoft.Data.Sqlite;
using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Adds the forms that were not seen before to <c>word_forms</c>; remembers those it knows to be there.</summary>
internal sealed class VocabularyWriter
{
    /// <summary>About 20 MB of strings; past it the memory starts anew, and the table answers again.</summary>
    private const int MostRemembered = 200_000;

    private readonly HashSet<(string Language, string Form)> known = [];
    private readonly List<(string Language, string Form)> added = [];
    private readonly SqliteCommand insert;

    public VocabularyWriter(SqliteConnection connection)
    {
        insert = connection.CreateCommand();
        insert.CommandText = "INSERT OR IGNORE INTO word_forms (language, stem, form) VALUES (@language, @stem, @form)";
        insert.Parameters.Add("@language", SqliteType.Text);
        insert.Parameters.Add("@stem", SqliteType.Text);
        insert.Parameters.Add("@form", SqliteType.Text);
    }

    public void Add(string language, string form)
    {
        if (!known.Add((language, form)))
            return;

        added.Add((language, form));
        insert.Parameters["@language"].Value = language;
        insert.Parameters["@stem"].Value = Stemmer.Stem(form, language);
        insert.Parameters["@form"].Value = form;
        insert.ExecuteNonQuery();
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
}
