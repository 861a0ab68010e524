using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;

namespace Quotes.Api.Articles;

internal static class DeleteArticle
{
    public static async Task<NoContent> Handle(long id, HttpContext context, IDatabase database, CancellationToken cancellation) =>
        await database.WriteAsync(session => Delete(session, id, context), cancellation);

    private static NoContent Delete(WriteSession session, long id, HttpContext context)
    {
        var article = ArticleReader.RequireRecord(session.Connection, id);
        ETags.Require(context.Request, () => ArticleReader.Require(session.Connection, id));

        var actor = Actor.Of(context);
        session.Connection.Execute(
            "UPDATE articles SET status = 'deleted', revision = revision + 1, updated_at = @Now WHERE id = @id", new { id, session.Now });
        Revisions.Log<ArticleSummary>(session, "article", id, article.Revision + 1, "deleted", actor, null, null);

        var quotes = session.Connection.Query<QuoteRecord>(
            "SELECT * FROM quotes WHERE article_id = @id AND status IN ('active', 'removedFromSource')", new { id }).AsList();
        foreach (var quote in quotes)
        {
            var retracted = quote with { Status = "retracted", StatusReason = "article deleted" };
            QuoteRevision.Apply(session, quote, retracted, QuoteStore.JointSpeakers(session, quote), Reextraction.RetractedWithArticle, actor);
        }

        return TypedResults.NoContent();
    }
}
