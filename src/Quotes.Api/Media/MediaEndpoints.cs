using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Media;

internal static class MediaEndpoints
{
    public static void MapMedia(this IEndpointRouteBuilder routes)
    {
        var media = routes.MapGroup("/v1/media").WithTags("Media").RejectUnknownParameters();

        media.MapGet("/", ListMedia.Handle).WithName("listMedia").Needs(Scope.Read)
            .WithSummary("List outlets, programmes and platforms by name")
            .WithDescription("Outlets are who published an article; programmes and platforms are where an article says that something was said.")
            .Answers<Page<Medium>>(StatusCodes.Status200OK, "One page.", Examples.MediaPage)
            .Streams<Medium>()
            .Fails(StatusCodes.Status503ServiceUnavailable);

        media.MapGet("/{id:long}", GetMedium.Handle).WithName("getMedium").Needs(Scope.Read)
            .WithSummary("Get an outlet, programme or platform")
            .WithDescription("The id of a medium that was merged into another redirects.")
            .Answers<Medium>(StatusCodes.Status200OK, "The medium.", Examples.Medium)
            .NotModified()
            .Redirects("Merged into the medium at `Location`.")
            .Fails(StatusCodes.Status404NotFound);
    }
}
