using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Keys;

internal static class KeysEndpoints
{
    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        var keys = routes.MapGroup("/v1/keys").WithTags("Keys").RejectUnknownParameters().Needs(Scope.Admin);

        keys.MapGet("/", ListKeys.Handle).WithName("listKeys")
            .WithSummary("List all keys")
            .WithDescription("Those that are revoked or expired too: revisions name them. No secret is shown.")
            .Answers<Page<Key>>(StatusCodes.Status200OK, "All keys, on one page.", Examples.KeyPage);

        keys.MapPost("/", CreateKey.Handle).WithName("createKey")
            .WithSummary("Make a key")
            .WithDescription("Its secret is in this answer and nowhere else.")
            .WithRequestExample(Examples.KeyInput)
            .Answers<NewKey>(StatusCodes.Status201Created, "Made.", Examples.NewKey)
            .Fails(StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        keys.MapDelete("/{id:long}", RevokeKey.Handle).WithName("revokeKey")
            .WithSummary("Revoke a key")
            .WithDescription("It is refused from the next request on, for good.")
            .AnswersNothing("Revoked, now or before.")
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);
    }
}
