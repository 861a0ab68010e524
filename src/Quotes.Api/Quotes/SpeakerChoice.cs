using Dapper;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Quotes;

/// <summary>The speakers that a person named for a quote, as ids.</summary>
internal static class SpeakerChoice
{
    public static (long? Speaker, IReadOnlyList<long> JointWith) Of(WriteSession session, QuoteFields fields, long? articleId)
    {
        var speaker = fields.Speaker is null ? null : (long?)IdOf(session, fields.Speaker, "/speaker", articleId);
        var jointWith = (fields.JointWith ?? []).Select((joint, i) => IdOf(session, joint, $"/jointWith/{i}", articleId));
        return (speaker, [.. jointWith.Where(id => id != speaker).Distinct()]);
    }

    private static long IdOf(WriteSession session, SpeakerInput input, string pointer, long? articleId)
    {
        if (input.Id is not { } id)
            return SpeakerRegistry.FindOrAdd(session, input.Name!, input.Type ?? SpeakerType.Person, articleId)!.Value;
        if (session.Connection.Query<(long Id, long? ArticleId)>("SELECT id, article_id FROM speakers WHERE id = @id", new { id }).AsList() is not [var known])
            throw ProblemException.BadInput(InputError.InBody($"{pointer}/id", "unknown", $"There is no speaker {id}."));
        return known.ArticleId is null || known.ArticleId == articleId
            ? id
            : throw ProblemException.BadInput(InputError.InBody(
                $"{pointer}/id", "article", $"Speaker {id} is a source without a name in article {known.ArticleId}, and is in no other."));
    }
}
