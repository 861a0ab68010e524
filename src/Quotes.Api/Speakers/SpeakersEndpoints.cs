using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Speakers;

internal static class SpeakersEndpoints
{
    public static void MapSpeakers(this IEndpointRouteBuilder routes)
    {
        var speakers = routes.MapGroup("/v1/speakers").WithTags("Speakers").RejectUnknownParameters();

        speakers.MapGet("/", ListSpeakers.Handle).WithName("listSpeakers").Needs(Scope.Read)
            .WithSummary("List speakers by name")
            .WithDescription("Persons, institutions and groups. Sources without a name belong to one article each and are shown with their quotes.")
            .Answers<SpeakerPage>(StatusCodes.Status200OK, "One page.", Examples.SpeakerPage)
            .Streams<Speaker>()
            .Fails(StatusCodes.Status503ServiceUnavailable);

        speakers.MapGet("/{id:long}", GetSpeaker.Handle).WithName("getSpeaker").Needs(Scope.Read)
            .WithSummary("Get a speaker")
            .WithDescription("With every affiliation that the quotes name. The id of a speaker who was merged into another redirects.")
            .Answers<SpeakerDetails>(StatusCodes.Status200OK, "The speaker.", Examples.Speaker)
            .NotModified()
            .Redirects("Merged into the speaker at `Location`.")
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);
    }
}
