using Dapper;
using Microsoft.Data.Sqlite;
using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Keeps the stems of <c>word_forms</c> in step with the stemmer: the index holds written forms only and is not touched.</summary>
internal static class VocabularyRules
{
    public static void Apply(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<int>("SELECT version FROM word_form_rules") == Stemmer.Version)
            return;

        SqliteConnections.Execute(connection, "BEGIN IMMEDIATE");
        var forms = connection.Query<(string Language, string Form, long Quotes)>("SELECT language, form, SUM(quotes) FROM word_forms GROUP BY language, form").AsList();
        connection.Execute("DELETE FROM word_forms");
        var writer = new VocabularyWriter(connection);
        foreach (var (language, form, quotes) in forms)
            writer.Write(language, form, quotes);
        connection.Execute("UPDATE word_form_rules SET version = @Version", new { Stemmer.Version });
        SqliteConnections.Execute(connection, "COMMIT");
    }
}
