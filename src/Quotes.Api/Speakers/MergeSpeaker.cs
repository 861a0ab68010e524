using Dapper;
using FluentValidation;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Speakers;

/// <summary>Into whom a speaker is merged.</summary>
/// <param name="Into">Id of the speaker who stays.</param>
public sealed record MergeInput(long Into);

internal sealed class MergeInputValidator : AbstractValidator<MergeInput>;

internal static class MergeSpeaker
{
    public const string Description = """
        The two were one: from now on searches for either find the quotes of both, the quotes show the one who stays, and the id of the other
        redirects there. Not a quote is rewritten, so that it takes effect at once and `split` takes it back.
        """;

    public static async Task<Speaker> Handle(long id, Body<MergeInput> body, HttpContext context, IDatabase database, CancellationToken cancellation) =>
        await database.WriteAsync(session => Merge(session, id, body.Value.Into, Actor.Of(context)), cancellation);

    private static Speaker Merge(WriteSession session, long id, long into, string actor)
    {
        var speaker = SpeakerState.Require(session, id);
        if (speaker.MergedInto is { } already && already != into)
            throw new ProblemException(StatusCodes.Status409Conflict, $"Speaker {id} is merged into {already} already; split it first.");
        var target = session.Connection.QuerySingleOrDefault<(long Id, long? MergedInto)?>("SELECT id, merged_into FROM speakers WHERE id = @into", new { into });
        if (target is null || into == id)
            throw ProblemException.BadInput(InputError.InBody("/into", "value", into == id ? "A speaker cannot be merged into itself." : $"There is no speaker {into}."));
        if (target.Value.MergedInto is { } further)
            throw ProblemException.BadInput(InputError.InBody("/into", "merged", $"Speaker {into} is merged into {further}; merge into that one."));

        if (speaker.MergedInto is null)
        {
            // Whoever was merged into it comes along, so that one step leads from anybody to the one who stays.
            foreach (var member in session.Connection.Query<long>("SELECT id FROM speakers WHERE merged_into = @id", new { id }).AsList())
                SpeakerChange.Merge(session, SpeakerState.Require(session, member), into, "merged", actor);
            SpeakerChange.Merge(session, speaker, into, "merged", actor);
        }

        return SpeakerReader.ByIds(session.Connection, [into])[0];
    }
}
