using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Quotes;

internal static class GetQuote
{
    public static Tagged<Quote> Handle(long id, IDatabase database) => new(database.Read(session =>
        QuoteReader.ById(session.Connection, id) ?? throw ProblemException.NotFound($"There is no quote {id}.")));
}
