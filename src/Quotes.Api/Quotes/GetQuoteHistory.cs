using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Quotes;

internal static class GetQuoteHistory
{
    public static Page<Revision> Handle(long id, IDatabase database) => database.Read(session =>
    {
        var quote = QuoteReader.ById(session.Connection, id) ?? throw ProblemException.NotFound($"There is no quote {id}.");
        var revisions = Revisions.Of(session.Connection, "quote", id);
        // What extraction made is told by its article; only later changes have rows of their own.
        return revisions is [{ Number: 1 }, ..]
            ? new Page<Revision>(revisions, null)
            : new Page<Revision>([new Revision(1, "created", Revisions.Extractor, quote.CreatedAt, new Dictionary<string, FieldChange>()), .. revisions], null);
    });
}
