using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Speakers;

internal static class GetSpeakerHistory
{
    public static Page<Revision> Handle(long id, IDatabase database) => database.Read(session =>
    {
        var created = session.Connection.QuerySingleOrDefault<DateTimeOffset?>("SELECT created_at FROM speakers WHERE id = @id", new { id })
            ?? throw ProblemException.NotFound($"There is no speaker {id}.");
        // Who is quoted first makes the speaker: that is told by the quote.
        var first = new Revision(1, "created", Revisions.Extractor, created, new Dictionary<string, FieldChange>());
        return new Page<Revision>([first, .. Revisions.Of(session.Connection, "speaker", id)], null);
    });
}
