using System.Reflection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
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

        As `application/x-ndjson`, any number of articles, one a line: each line gets a line of answer, in order, while the stream still comes in. A
        bad line is answered as such, and the rest goes in.
        """;

    public static async Task<IResult> Handle(Request request, HttpContext context, ArticleStore store, IDatabase database, Settings settings, CancellationToken cancellation) =>
        request.One is { } input ? await StoreAsync(input, context, store, database, cancellation) : new PostArticles(context, store, settings);

    private static async Task<Tagged<Article>> StoreAsync(ArticleInput input, HttpContext context, ArticleStore store, IDatabase database, CancellationToken cancellation)
    {
        var stored = await store.PostAsync(input, Actor.Of(context), cancellation);
        var article = database.Read(session => ArticleReader.Require(session.Connection, stored.Id));
        return stored.Outcome == Outcome.Created
            ? new Tagged<Article>(article with { Outcome = stored.Outcome }, StatusCodes.Status201Created, $"/v1/articles/{stored.Id}", article)
            : new Tagged<Article>(article with { Outcome = stored.Outcome }, resource: article);
    }

    /// <summary>One article, or a stream of them that is still to be read.</summary>
    internal sealed record Request(ArticleInput? One) : IEndpointParameterMetadataProvider
    {
        public static async ValueTask<Request> BindAsync(HttpContext context)
        {
            if (context.Request.ContentType?.StartsWith(PostArticles.MediaType, StringComparison.OrdinalIgnoreCase) != true)
                return new Request((await Body<ArticleInput>.BindAsync(context)).Value);
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = null; // each line has the limit of a body
            return new Request((ArticleInput?)null);
        }

        public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        {
            builder.Metadata.Add(new AcceptsMetadata(["application/json", PostArticles.MediaType], typeof(ArticleInput)));
            InputMetadata.AddBodyProblems(builder);
        }
    }
}
