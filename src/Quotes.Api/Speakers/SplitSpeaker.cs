using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Speakers;

internal static class SplitSpeaker
{
    public const string Description = """
        Takes a merge back: the speaker, who was merged into another, is one by itself again with the quotes it had and has got since, and whoever
        came along with it comes back, too.
        """;

    public static async Task<Speaker> Handle(long id, HttpContext context, IDatabase database, CancellationToken cancellation) =>
        await database.WriteAsync(session => Split(session, id, Actor.Of(context)), cancellation);

    private static Speaker Split(WriteSession session, long id, string actor)
    {
        var speaker = SpeakerState.Require(session, id);
        if (speaker.MergedInto is not { } target)
            throw new ProblemException(StatusCodes.Status409Conflict, $"Speaker {id} is merged into nobody.");
        SpeakerChange.Merge(session, speaker, null, "split", actor);
        foreach (var member in session.Connection.Query<long>("SELECT id FROM speakers WHERE merged_into = @target", new { target }).AsList())
        {
            if (CameAlong(session, member, id))
                SpeakerChange.Merge(session, SpeakerState.Require(session, member), id, "split", actor);
        }

        return SpeakerReader.ByIds(session.Connection, [id])[0];
    }

    // It was merged into this speaker when this one was merged away.
    private static bool CameAlong(WriteSession session, long member, long id) =>
        Revisions.Of(session.Connection, "speaker", member)
            .LastOrDefault(revision => revision.Changes.ContainsKey("mergedInto"))?.Changes["mergedInto"].From?.GetValue<long>() == id;
}
