using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;

namespace Quotes.Api.Articles;

internal static class PatchArticle
{
    public const string Description = """
        RFC 7396 merge patch on what was posted: a field that is left out stays, null takes it away. Any change makes a new version and extracts
        the quotes anew, as a POST of the corrected article would.
        """;

    public static async Task<Tagged<Article>> Handle(
        long id, Patch<ArticleInput> patch, HttpContext context, ArticleStore store, IDatabase database, CancellationToken cancellation)
    {
        var stored = await store.ReviseAsync(
            id,
            current => patch.Apply(current, context.RequestServices),
            session => ETags.Require(context.Request, () => ArticleReader.Require(session.Connection, id)),
            Actor.Of(context),
            cancellation);
        var article = database.Read(session => ArticleReader.Require(session.Connection, id));
        return new(article with { Outcome = stored.Outcome }, resource: article);
    }
}
