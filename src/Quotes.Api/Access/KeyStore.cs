using Dapper;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Access;

/// <summary>
/// The keys in the archive. What a request needs of them is remembered for a second, so that a key made or revoked in the shell of a running
/// server counts a second later, and one revoked over HTTP at once.
/// </summary>
internal sealed class KeyStore(IDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(1);

    private volatile Snapshot known = new(new Dictionary<long, KeyRow>(), DateTimeOffset.MinValue);

    /// <summary>All keys there ever were, by id.</summary>
    public IReadOnlyDictionary<long, KeyRow> All
    {
        get
        {
            var now = clock.GetUtcNow();
            if (now - known.At > Remembered)
                known = new(database.Read(session => Rows(session).ToDictionary(row => row.Id)), now);
            return known.Keys;
        }
    }

    public static IReadOnlyList<KeyRow> Rows(ReadSession session) => session.Connection.Query<KeyRow>("SELECT * FROM api_keys ORDER BY id").AsList();

    /// <summary>Whether any key works today.</summary>
    public bool AnyWorks => All.Values.Any(row => row.Reason(Today) is null);

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Makes a key.</summary>
    /// <returns>The key itself, which nobody can ask for again, and its row.</returns>
    /// <exception cref="ProblemException">409: there is or was one of that name.</exception>
    public async Task<(string Key, KeyRow Row)> CreateAsync(string name, IEnumerable<Scope> scopes, DateOnly? expiresOn, string by, CancellationToken cancellation)
    {
        var secret = ApiKey.NewSecret();
        var made = await database.WriteAsync(
            session =>
            {
                if (session.Connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM api_keys WHERE name = @name)", new { name }))
                    throw new ProblemException(StatusCodes.Status409Conflict, $"There is or was a key named “{name}”; revisions name keys, so a name is given once.");
                var row = new KeyRow
                {
                    Id = session.Connection.ExecuteScalar<long>("SELECT COALESCE(MAX(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'api_keys'"),
                    Name = name,
                    Scopes = string.Join(' ', scopes.Distinct().Order().Select(scope => scope.NameOf())),
                    ExpiresOn = expiresOn,
                    CreatedBy = by,
                    CreatedAt = session.Now,
                };
                var key = ApiKey.Generate(row.Id, secret);
                session.Connection.Execute(
                    """
                    INSERT INTO api_keys (id, name, hash, scopes, expires_on, created_by, created_at)
                    VALUES (@Id, @Name, @hash, @Scopes, @ExpiresOn, @CreatedBy, @CreatedAt)
                    """,
                    new { row.Id, row.Name, hash = ApiKey.Hash(key), row.Scopes, row.ExpiresOn, row.CreatedBy, row.CreatedAt });
                return (key, row);
            },
            cancellation);
        Forget();
        return made;
    }

    /// <summary>Ends a key for good; false when there is none of that id. Revoking it again changes nothing.</summary>
    public async Task<bool> RevokeAsync(long id, CancellationToken cancellation)
    {
        var found = await database.WriteAsync(
            session => session.Connection.Execute("UPDATE api_keys SET revoked_at = COALESCE(revoked_at, @Now) WHERE id = @id", new { session.Now, id }) > 0, cancellation);
        Forget();
        return found;
    }

    /// <summary>Notes the day on which a key was used last. A disk that is full must not keep anyone from reading.</summary>
    public async Task NoteUseAsync(KeyRow row)
    {
        if (row.LastUsedOn == Today)
            return;
        try
        {
            await database.WriteAsync(
                session => session.Connection.Execute("UPDATE api_keys SET last_used_on = @Today WHERE id = @Id", new { Today, row.Id }), CancellationToken.None);
            Forget();
        }
        catch (Exception exception) when (exception is StorageFullException or StorageBusyException)
        {
            // The next request tries again.
        }
    }

    private void Forget() => known = new(known.Keys, DateTimeOffset.MinValue);

    private sealed record Snapshot(IReadOnlyDictionary<long, KeyRow> Keys, DateTimeOffset At);
}
