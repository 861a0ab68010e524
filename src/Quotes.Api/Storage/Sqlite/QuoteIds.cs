using Dapper;
using Microsoft.Data.Sqlite;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>Counts quote ids up from the highest there is. Work that is undone leaves a gap.</summary>
internal sealed class QuoteIds(SqliteConnection connection) : IQuoteIds
{
    private long? last;

    public long Next()
    {
        last = (last ?? connection.ExecuteScalar<long>("SELECT COALESCE(MAX(id), 0) FROM quotes")) + 1;
        return last.Value;
    }

    public void Forget() => last = null;
}
