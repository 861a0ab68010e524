using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Ingest;

/// <summary>What became of an article that was stored.</summary>
/// <param name="Quotes">How many quotes the extraction found in it; 0 when it was unchanged.</param>
internal sealed record StoredArticle(long Id, Outcome Outcome, int Quotes);

/// <summary>
/// Stores articles and their quotes: the one way in, whoever calls. The extraction runs before the writer is asked, so that the writer only
/// writes; should another caller have changed the article meanwhile, it starts again.
/// </summary>
internal sealed class ArticleStore(IDatabase database, Func<ArticleText, CancellationToken, Task<ExtractionResult>> extract)
{
    private delegate KnownArticle? Lookup(System.Data.Common.DbConnection connection, PreparedStatements prepared);

    /// <summary>Stores a posted article, new or known.</summary>
    public Task<StoredArticle> PostAsync(ArticleInput input, string actor, CancellationToken cancellation) => StoreAsync(
        (_, prepared) => KnownArticle.Of(prepared, input),
        known => known is null ? input with { Type = input.Type ?? ArticleType.Article } : input.Over(known.Posted),
        _ => { },
        actor,
        cancellation);

    /// <summary>Stores the next state of a known article.</summary>
    /// <param name="precondition">Asked inside the writer; what it throws stops the change.</param>
    public Task<StoredArticle> ReviseAsync(
        long id, Func<ArticleInput, ArticleInput> revise, Action<WriteSession> precondition, string actor, CancellationToken cancellation) =>
        StoreAsync(
            (connection, prepared) =>
            {
                ArticleReader.RequireRecord(connection, id);
                return KnownArticle.ById(prepared, id);
            },
            known => revise(known!.Posted),
            precondition,
            actor,
            cancellation);

    private async Task<StoredArticle> StoreAsync(
        Lookup lookup, Func<KnownArticle?, ArticleInput> next, Action<WriteSession> precondition, string actor, CancellationToken cancellation)
    {
        while (true)
        {
            var known = database.Read(session => lookup(session.Connection, session.Prepared));
            var input = next(known);
            var unchanged = known?.Has(input) == true;
            var extraction = unchanged ? null : await extract(new ArticleText(input.Text, input.Title, input.Language, input.PublishedOn, input.Medium), cancellation);
            var stored = await database.WriteAsync(
                session =>
                {
                    var current = lookup(session.Connection, session.Prepared);
                    if (current?.Id != known?.Id || current?.Revision != known?.Revision)
                        return null;
                    precondition(session);
                    if (unchanged)
                        return new StoredArticle(known!.Id, Outcome.Unchanged, 0);
                    return known is null ? Insert(session, input, extraction!, actor) : Update(session, known, input, extraction!, actor);
                },
                cancellation);
            if (stored is not null)
                return stored;
        }
    }

    private static StoredArticle Insert(WriteSession session, ArticleInput input, ExtractionResult extraction, string actor)
    {
        var row = ArticleRow.Of(session, input, extraction.Language);
        var id = (long)session.Prepared.Scalar(
            """
            INSERT INTO articles (outlet_id, external_id, url, url_key, title, language, author, published_on, retrieved_at, archive_url, type,
                                  text_sha256, version, status, revision, created_at, updated_at)
            VALUES (@OutletId, @ExternalId, @Url, @UrlKey, @Title, @Language, @Author, @PublishedOn, @RetrievedAt, @ArchiveUrl, @Type,
                    @TextSha256, 1, 'active', 1, @Now, @Now)
            RETURNING id
            """,
            row)!;
        row.InsertVersion(session, id, 1);
        new Reextraction(session, id, 1, row, input, extraction).Run();
        LogChange(session, id, 1, "created", actor, null);
        return new StoredArticle(id, Outcome.Created, extraction.Quotes.Count);
    }

    private static StoredArticle Update(WriteSession session, KnownArticle known, ArticleInput input, ExtractionResult extraction, string actor)
    {
        var before = Summary(session, known.Id);
        var row = ArticleRow.Of(session, input, extraction.Language);
        RequireFree(session, known.Id, row);
        var version = known.Version + 1;
        row.InsertVersion(session, known.Id, version);
        session.Connection.Execute(
            """
            UPDATE articles SET outlet_id = @OutletId, external_id = @ExternalId, url = @Url, url_key = @UrlKey, title = @Title,
                language = @Language, author = @Author, published_on = @PublishedOn, retrieved_at = @RetrievedAt, archive_url = @ArchiveUrl,
                type = @Type, text_sha256 = @TextSha256, version = version + 1, status = 'active', revision = revision + 1, updated_at = @Now
            WHERE id = @Id
            """,
            row with { Id = known.Id });
        new Reextraction(session, known.Id, version, row, input, extraction).Run();
        LogChange(session, known.Id, known.Revision + 1, known.Status == "active" ? "updated" : "restored", actor, before);
        return new StoredArticle(known.Id, Outcome.Updated, extraction.Quotes.Count);
    }

    // Two articles cannot be one: a PATCH must not give an article what identifies another.
    private static void RequireFree(WriteSession session, long id, ArticleRow row)
    {
        var (what, condition) = row switch
        {
            { ExternalId: not null } => ("external id in this outlet", "external_id = @ExternalId AND COALESCE(outlet_id, 0) = COALESCE(@OutletId, 0)"),
            { UrlKey: not null } => ("URL", "external_id IS NULL AND url_key = @UrlKey"),
            _ => ("text", "external_id IS NULL AND url_key IS NULL AND text_sha256 = @TextSha256 AND COALESCE(outlet_id, 0) = COALESCE(@OutletId, 0)"),
        };
        var other = session.Connection.QueryFirstOrDefault<long?>($"SELECT id FROM articles WHERE {condition} AND id <> @Id", row with { Id = id });
        if (other is not null)
            throw new ProblemException(StatusCodes.Status409Conflict, $"Article {other} has this {what} already.");
    }

    private static ArticleSummary Summary(WriteSession session, long id) =>
        session.Prepared.Query<ArticleRecord>($"{ArticleReader.Select} WHERE a.id = @id", ("@id", id)).First().ToSummary();

    private static void LogChange(WriteSession session, long id, long revision, string action, string actor, ArticleSummary? before) =>
        Revisions.Log(session, "article", id, revision, action, actor, before, Summary(session, id));
}
