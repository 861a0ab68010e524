using Quotes.Api.Archive;
using Quotes.Api.Storage;

namespace Quotes.Api.Ingest;

/// <summary>A change of one quote together with the record of it.</summary>
internal static class QuoteRevision
{
    public static Quote Apply(
        WriteSession session, QuoteRecord before, QuoteRecord after, IReadOnlyList<long> jointWith, string action, string actor)
    {
        var shownBefore = QuoteReader.ById(session.Connection, before.Id);
        var stored = QuoteStore.Update(session, before, after, jointWith);
        var shownAfter = QuoteReader.ById(session.Connection, before.Id)!;
        Revisions.Log(session, "quote", before.Id, stored.Revision, action, actor, shownBefore, shownAfter);
        return shownAfter;
    }
}
