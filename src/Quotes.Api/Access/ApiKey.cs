using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Quotes.Api.Access;

/// <summary>
/// A key as its owner has it: <c>qk_ID_SECRET</c>. The id finds its row; the secret is 32 random bytes in base64url, and only its hash is
/// kept.
/// </summary>
internal static class ApiKey
{
    private const string Prefix = "qk_";

    public static string Generate(long id, ReadOnlySpan<byte> secret) =>
        $"{Prefix}{id.ToString(CultureInfo.InvariantCulture)}_{System.Buffers.Text.Base64Url.EncodeToString(secret)}";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(32);

    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    public static bool TryReadId(string key, out long id)
    {
        id = 0;
        var end = key.IndexOf('_', Math.Min(Prefix.Length, key.Length));
        return key.StartsWith(Prefix, StringComparison.Ordinal) && end > 0 && key.Length <= 100
            && long.TryParse(key.AsSpan(Prefix.Length, end - Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }

    public static bool Matches(this KeyRow row, string key) => CryptographicOperations.FixedTimeEquals(row.Hash, Hash(key));
}

/// <summary>A row of <c>api_keys</c>.</summary>
internal sealed record KeyRow
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "A row, as Dapper fills it.")]
    public byte[] Hash { get; init; } = [];

    public string Scopes { get; init; } = "";

    public DateOnly? ExpiresOn { get; init; }

    public DateOnly? LastUsedOn { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public string CreatedBy { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Why it is good for nothing any more; null while it works.</summary>
    public string? Reason(DateOnly today) => RevokedAt is not null ? "revoked" : ExpiresOn < today ? "expired" : null;
}
