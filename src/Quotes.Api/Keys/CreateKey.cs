using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Keys;

internal static class CreateKey
{
    public static async Task<Microsoft.AspNetCore.Http.HttpResults.Created<NewKey>> Handle(Body<KeyInput> body, HttpContext context, KeyStore keys, CancellationToken cancellation)
    {
        var input = body.Value;
        var (secret, row) = await keys.CreateAsync(input.Name, input.Scopes, input.ExpiresOn, Actor.Of(context), cancellation);
        var made = Key.Of(row);
        return TypedResults.Created(
            (string?)null,
            new NewKey { Id = made.Id, Name = made.Name, Scopes = made.Scopes, ExpiresOn = made.ExpiresOn, CreatedBy = made.CreatedBy, CreatedAt = made.CreatedAt, Secret = secret });
    }
}
