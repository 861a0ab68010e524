using Quotes.Api.Access;
using Quotes.Api.Archive;
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

        speakers.MapPatch("/{id:long}", PatchSpeaker.Handle).WithName("patchSpeaker").Needs(Scope.Write)
            .WithSummary("Change a speaker's names or Wikidata id")
            .WithDescription(PatchSpeaker.Description)
            .WithRequestExample(Examples.SpeakerPatch)
            .WithIfMatch()
            .Answers<SpeakerDetails>(StatusCodes.Status200OK, "The speaker as it is now.", Examples.Speaker)
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        speakers.MapPost("/{id:long}/merge", MergeSpeaker.Handle).WithName("mergeSpeaker").Needs(Scope.Write)
            .WithSummary("Merge a speaker into another")
            .WithDescription(MergeSpeaker.Description)
            .WithRequestExample(Examples.Merge)
            .Answers<Speaker>(StatusCodes.Status200OK, "The one who stays.", Examples.Merged)
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        speakers.MapPost("/{id:long}/split", SplitSpeaker.Handle).WithName("splitSpeaker").Needs(Scope.Write)
            .WithSummary("Take a merge back")
            .WithDescription(SplitSpeaker.Description)
            .Answers<Speaker>(StatusCodes.Status200OK, "The speaker, by itself again.", Examples.Merged)
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        speakers.MapGet("/{id:long}/history", GetSpeakerHistory.Handle).WithName("getSpeakerHistory").Needs(Scope.Read)
            .WithSummary("List every revision of a speaker, oldest first")
            .WithDescription("Names, merges and splits: who changed what, and when.")
            .Answers<Page<Revision>>(StatusCodes.Status200OK, "All revisions, on one page.", Examples.History)
            .Fails(StatusCodes.Status404NotFound);
    }
}
