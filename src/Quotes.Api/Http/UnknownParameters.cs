namespace Quotes.Api.Http;

/// <summary>Refuses query parameters on operations that take none; <see cref="Query{T}"/> does so where there are some.</summary>
internal static class UnknownParameters
{
    public static RouteGroupBuilder RejectUnknownParameters(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (invocation, next) =>
        {
            var context = invocation.HttpContext;
            if (context.Request.Query.Count > 0 && context.GetEndpoint()?.Metadata.GetMetadata<QueryMetadata>() is null)
            {
                throw ProblemException.BadInput([.. context.Request.Query.Keys.Select(name =>
                    InputError.InParameter(name, "unknown", $"There is no parameter “{name}”; this operation takes none in the query."))]);
            }

            return await next(invocation);
        });
        group.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(Problem), [Problem.MediaType]));
        return group;
    }
}
