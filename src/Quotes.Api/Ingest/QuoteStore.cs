using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Storage;

namespace Quotes.Api.Ingest;

/// <summary>Rows of quotes and what belongs to them: joint speakers and the search index, which follow every change.</summary>
internal static class QuoteStore
{
    private static readonly string[] Columns =
    [
        .. typeof(QuoteRecord).GetProperties().Where(property => property.SetMethod is not null).Select(property => property.Name),
    ];

    private static readonly string InsertSql =
        $"INSERT INTO quotes ({string.Join(", ", Columns.Select(Snake))}) VALUES ({string.Join(", ", Columns.Select(name => "@" + name))})";

    private static readonly string UpdateSql =
        $"UPDATE quotes SET {string.Join(", ", Columns.Where(name => name != "Id").Select(name => $"{Snake(name)} = @{name}"))} WHERE id = @Id";

    public static QuoteRecord? Find(WriteSession session, long id) =>
        session.Connection.QuerySingleOrDefault<QuoteRecord>("SELECT * FROM quotes WHERE id = @id", new { id });

    public static IReadOnlyList<long> JointSpeakers(WriteSession session, QuoteRecord quote) => quote.Joint == 0
        ? []
        : session.Connection.Query<long>("SELECT speaker_id FROM quote_joint_speakers WHERE quote_id = @Id ORDER BY ordinal", new { quote.Id }).AsList();

    /// <returns>The row as stored: with its id, position, revision and dates.</returns>
    public static QuoteRecord Insert(WriteSession session, QuoteRecord quote, IReadOnlyList<long> jointWith)
    {
        var row = (quote with
        {
            Id = session.NextQuoteId(),
            Joint = jointWith.Count,
            Revision = 1,
            CreatedAt = session.Now,
            UpdatedAt = session.Now,
        }).Placed();
        session.Prepared.Execute(InsertSql, row);
        InsertJoint(session, row, jointWith);
        session.Index.Add(row.Position, IndexEntry(session, row, jointWith));
        return row;
    }

    /// <summary>Stores the next state of a quote under its next revision.</summary>
    public static QuoteRecord Update(WriteSession session, QuoteRecord before, QuoteRecord after, IReadOnlyList<long> jointWith)
    {
        var row = (after with { Joint = jointWith.Count, Revision = before.Revision + 1, UpdatedAt = session.Now }).Placed();
        if (row.Position != before.Position)
            session.Index.Remove(before.Position);
        Write(session, row, jointWith);
        return row;
    }

    /// <summary>Stores a state that is no new revision: only the place in the source, or the outlet, is another.</summary>
    public static void Relocate(WriteSession session, QuoteRecord row, IReadOnlyList<long> jointWith) => Write(session, row, jointWith);

    private static void Write(WriteSession session, QuoteRecord row, IReadOnlyList<long> jointWith)
    {
        session.Prepared.Execute(UpdateSql, row);
        session.Connection.Execute("DELETE FROM quote_joint_speakers WHERE quote_id = @Id", new { row.Id });
        InsertJoint(session, row, jointWith);
        session.Index.Put(row.Position, IndexEntry(session, row, jointWith));
    }

    private static QuoteIndexEntry IndexEntry(WriteSession session, QuoteRecord quote, IReadOnlyList<long> jointWith)
    {
        var outlet = quote.ArticleId is null ? null : (long?)session.Prepared.Scalar("SELECT outlet_id FROM articles WHERE id = @ArticleId", quote);
        return new QuoteIndexEntry(
            quote.Text,
            quote.Affiliation,
            quote.Language,
            quote.Stance,
            quote.SpeakerId is { } speaker ? [.. jointWith.Prepend(speaker).Distinct()] : jointWith,
            quote.MediumId,
            outlet,
            quote.IsHidden);
    }

    private static void InsertJoint(WriteSession session, QuoteRecord quote, IReadOnlyList<long> jointWith)
    {
        for (var i = 0; i < jointWith.Count; i++)
        {
            session.Connection.Execute(
                "INSERT INTO quote_joint_speakers (quote_id, ordinal, speaker_id) VALUES (@Id, @ordinal, @speaker)",
                new { quote.Id, ordinal = i + 1, speaker = jointWith[i] });
        }
    }

    private static string Snake(string name) =>
        string.Concat(name.Select((character, i) => char.IsUpper(character) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(character) : character.ToString()));
}
