namespace Quotes.Api.Http;

/// <summary>An answer of an operation, for the OpenAPI document.</summary>
/// <param name="Type">Null: no body.</param>
/// <param name="Example">Shown as JSON; null: none.</param>
internal sealed record AnswerDocs(int Status, string Description, Type? Type, Func<object?>? Example);

/// <summary>The 200 of an operation that answers a stream of lines, in another media type beside its JSON.</summary>
internal sealed record LineAnswerDocs(string MediaType, Type Type, Func<object> Example);

/// <summary>The 200 of a list, whose items stream in other media types beside its JSON.</summary>
internal sealed record ListDocs(Type Item);

/// <summary>An example of a request body; several media types show the same unless it is of one alone.</summary>
internal sealed record RequestExample(Func<object> Value, string? MediaType = null);

/// <summary>The operation takes <c>If-Match</c>.</summary>
internal sealed record IfMatchDocs;

/// <summary>The operation takes <c>If-None-Match</c> and may answer 304.</summary>
internal sealed record IfNoneMatchDocs;

/// <summary>What an operation's line in a route table says beside its handler.</summary>
internal static class OperationDocs
{
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route, int status, string description, Func<object?> example) =>
        route.WithMetadata(new AnswerDocs(status, description, typeof(T), example), new ProducesResponseTypeMetadata(status, typeof(T), ["application/json"]));

    public static RouteHandlerBuilder AnswersNothing(this RouteHandlerBuilder route, string description) => route.WithMetadata(
        new AnswerDocs(StatusCodes.Status204NoContent, description, null, null), new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));

    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder route, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses)
            route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [Problem.MediaType]));
        return route;
    }

    /// <summary>It is a list of <typeparamref name="T"/> in every format.</summary>
    public static RouteHandlerBuilder Streams<T>(this RouteHandlerBuilder route) => route.WithMetadata(new ListDocs(typeof(T)));

    public static RouteHandlerBuilder NotModified(this RouteHandlerBuilder route) => route.WithMetadata(
        new IfNoneMatchDocs(), new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));

    public static RouteHandlerBuilder Redirects(this RouteHandlerBuilder route, string description) => route.WithMetadata(
        new AnswerDocs(StatusCodes.Status307TemporaryRedirect, description, null, null),
        new ProducesResponseTypeMetadata(StatusCodes.Status307TemporaryRedirect, typeof(void)));

    public static RouteHandlerBuilder WithIfMatch(this RouteHandlerBuilder route) => route.WithMetadata(new IfMatchDocs());

    public static RouteHandlerBuilder WithRequestExample(this RouteHandlerBuilder route, Func<object> example, string? mediaType = null) =>
        route.WithMetadata(new RequestExample(example, mediaType));
}
