using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;

namespace Quotes.Api.Articles;

internal static class PostArticle
{
    public const string Description = """
        An article is recognised by its `externalId` in its outlet, else by its URL (http or https, `www.`, tracking parameters and the like do
        not count), else by its text. A known article with a new text or new data gets a new version: its quotes are extracted anew, what people
        reviewed stays, and what is gone from the text is marked `removedFromSource`. Fields left out keep what is known. The same text at
        another URL is another article and says so in `sameTextAs`.
        """;

    public static async Task<Tagged<Article>> Handle(Body<ArticleInput> body, HttpContext context, ArticleStore store, IDatabase database, CancellationToken cancellation)
    {
        var stored = await store.PostAsync(body.Value, Actor.Of(context), cancellation);
        var article = database.Read(session => ArticleReader.Require(session.Connection, stored.Id));
        return stored.Outcome == Outcome.Created
            ? new Tagged<Article>(article with { Outcome = stored.Outcome }, StatusCodes.Status201Created, $"/v1/articles/{stored.Id}", article)
            : new Tagged<Article>(article with { Outcome = stored.Outcome }, resource: article);
    }
}
