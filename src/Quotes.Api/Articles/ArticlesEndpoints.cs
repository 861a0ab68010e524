using Quotes.Api.Access;
using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Articles;

internal static class ArticlesEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder routes)
    {
        var articles = routes.MapGroup("/v1/articles").WithTags("Articles").RejectUnknownParameters();

        articles.MapPost("/", PostArticle.Handle).WithName("postArticle").Needs(Scope.Write)
            .WithSummary("Store articles and their quotes")
            .WithDescription(PostArticle.Description)
            .WithRequestExample(Examples.ArticleInput)
            .Answers<Article>(StatusCodes.Status201Created, "Stored: `outcome` is `created`.", Examples.CreatedArticle)
            .Answers<Article>(StatusCodes.Status200OK, "Known already: `outcome` is `unchanged` or `updated`; of a stream, a line an article.", Examples.UnchangedArticle)
            .WithMetadata(new LineAnswerDocs(PostArticles.MediaType, typeof(ArticleLine), Examples.ArticleLine))
            .Fails(StatusCodes.Status409Conflict, StatusCodes.Status410Gone, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        articles.MapGet("/", ListArticles.Handle).WithName("listArticles").Needs(Scope.Read)
            .WithSummary("List articles, newest first")
            .WithDescription("By day of publication, then by id; articles without a day come last. Texts and quotes are left out.")
            .Answers<Page<ArticleSummary>>(StatusCodes.Status200OK, "One page.", Examples.ArticlePage)
            .Streams<ArticleSummary>()
            .Fails(StatusCodes.Status503ServiceUnavailable);

        articles.MapGet("/{id:long}", GetArticle.Handle).WithName("getArticle").Needs(Scope.Read)
            .WithSummary("Get an article with its text and quotes")
            .WithDescription("In its current version. Rejected, retracted and redacted quotes are left out.")
            .Answers<Article>(StatusCodes.Status200OK, "The article.", Examples.Article)
            .NotModified()
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status410Gone);

        articles.MapPatch("/{id:long}", PatchArticle.Handle).WithName("patchArticle").Needs(Scope.Write)
            .WithSummary("Correct an article")
            .WithDescription(PatchArticle.Description)
            .WithRequestExample(Examples.ArticlePatch)
            .WithIfMatch()
            .Answers<Article>(StatusCodes.Status200OK, "`outcome` is `updated`, or `unchanged` when the patch says nothing new.", Examples.UpdatedArticle)
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status410Gone, StatusCodes.Status412PreconditionFailed, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        articles.MapDelete("/{id:long}", DeleteArticle.Handle).WithName("deleteArticle").Needs(Scope.Write)
            .WithSummary("Delete an article")
            .WithDescription("A tombstone stays, and its quotes are retracted. Posting the same article again brings both back.")
            .WithIfMatch()
            .AnswersNothing("Deleted.")
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status410Gone, StatusCodes.Status412PreconditionFailed, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        articles.MapGet("/{id:long}/versions", ListArticleVersions.Handle).WithName("listArticleVersions").Needs(Scope.Read)
            .WithSummary("List all versions of an article, oldest first")
            .WithDescription("Each is what was posted, unchanged, its text included.")
            .Answers<Page<ArticleVersion>>(StatusCodes.Status200OK, "All versions, on one page.", Examples.ArticleVersions)
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status410Gone);
    }
}
