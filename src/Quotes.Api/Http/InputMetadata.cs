namespace Quotes.Api.Http;

/// <summary>What every operation that takes input may answer, for the OpenAPI document.</summary>
internal static class InputMetadata
{
    public static void AddBodyProblems(EndpointBuilder builder)
    {
        AddProblem(builder, StatusCodes.Status400BadRequest);
        AddProblem(builder, StatusCodes.Status413PayloadTooLarge);
        AddProblem(builder, StatusCodes.Status415UnsupportedMediaType);
    }

    public static void AddProblem(EndpointBuilder builder, int status) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Problem), [Problem.MediaType]));
}
