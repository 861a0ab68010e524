using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Extractions;

internal static class ExtractionsEndpoints
{
    public static void MapExtractions(this IEndpointRouteBuilder routes)
    {
        var extractions = routes.MapGroup("/v1/extractions").WithTags("Extraction").RejectUnknownParameters();

        extractions.MapPost("/", PostExtraction.Handle).WithName("postExtraction").Needs(Scope.Read)
            .WithSummary("Find the quotes in a text")
            .WithDescription(PostExtraction.Description)
            .WithRequestExample(Examples.ExtractionInput, "application/json")
            .WithRequestExample(Examples.PlainText, "text/plain")
            .Answers<ExtractionAnswer>(StatusCodes.Status200OK, "What was found.", Examples.Extraction);
    }
}
