using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Keys;

internal static class Examples
{
    private static readonly DateTimeOffset Made = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static object KeyInput() => new KeyInput { Name = "cms", Scopes = [Scope.Read, Scope.Write], ExpiresOn = new(2027, 3, 1) };

    public static object NewKey() => new NewKey
    {
        Id = 2,
        Name = "cms",
        Scopes = [Scope.Read, Scope.Write],
        ExpiresOn = new(2027, 3, 1),
        CreatedBy = "desk",
        CreatedAt = Made,
        Secret = "qk_2_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    };

    public static object KeyPage() => new Page<Key>(
        [
            new() { Id = 1, Name = "desk", Scopes = [Scope.Read, Scope.Write, Scope.Review, Scope.Admin], LastUsedOn = new(2026, 3, 2), CreatedBy = "shell", CreatedAt = Made },
        ],
        null);
}
