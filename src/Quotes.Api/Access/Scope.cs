using Quotes.Api.Http;

namespace Quotes.Api.Access;

/// <summary>What a key allows. None contains another: a key has each that it needs.</summary>
public enum Scope
{
    /// <summary>Search, read, extract without storing.</summary>
    Read,

    /// <summary>Store, change and delete articles; enter quotes by hand.</summary>
    Write,

    /// <summary>Confirm, correct, reject and retract quotes; correct, merge and split speakers.</summary>
    Review,

    /// <summary>Keys, and taking back what a court or a privacy law demands.</summary>
    Admin,
}

internal static class ScopeSetup
{
    /// <summary>The operation needs a caller with this scope.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder routes, Scope scope) where TBuilder : IEndpointConventionBuilder => routes
        .RequireAuthorization(scope.NameOf())
        .WithMetadata(
            scope,
            new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(Problem), [Problem.MediaType]),
            new ProducesResponseTypeMetadata(StatusCodes.Status403Forbidden, typeof(Problem), [Problem.MediaType]),
            new ProducesResponseTypeMetadata(StatusCodes.Status429TooManyRequests, typeof(Problem), [Problem.MediaType]));

    /// <summary>The scope that the operation of this request needs; null when it needs none.</summary>
    public static Scope? NeededScope(this HttpContext context) => context.GetEndpoint()?.Metadata.OfType<Scope?>().LastOrDefault();
}
