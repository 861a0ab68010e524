using Microsoft.AspNetCore.Http.HttpResults;
using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Keys;

internal static class RevokeKey
{
    public static async Task<NoContent> Handle(long id, KeyStore keys, CancellationToken cancellation) =>
        await keys.RevokeAsync(id, cancellation) ? TypedResults.NoContent() : throw ProblemException.NotFound($"There is no key {id}.");
}
