using Quotes.Api.Access;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Keys;

internal static class ListKeys
{
    public static Page<Key> Handle(IDatabase database) => new([.. database.Read(KeyStore.Rows).Select(Key.Of)], null);
}
