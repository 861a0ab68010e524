using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quotes.Api.Http;

/// <summary>One page of a list.</summary>
/// <param name="Items">In the order asked for.</param>
/// <param name="NextCursor">Give it as <c>cursor</c> for the page after this one; null: this is the last.</param>
/// <param name="Total">How many there are in all; only on the first page, and when asked for.</param>
public sealed record Page<T>(
    IReadOnlyList<T> Items,
    string? NextCursor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Total? Total = null);

/// <summary>How many items match.</summary>
/// <param name="Count">At least so many.</param>
/// <param name="Exact">False: counting stopped at its budget, and there are more.</param>
public sealed record Total(int Count, bool Exact);

/// <summary>
/// The place where a page ended, as an opaque text: a unique key of the last item, and a mark of the query that it belongs to.
/// </summary>
internal static class Cursor
{
    /// <summary>The longest key, in UTF-8 bytes; sort keys longer than that are cut by whoever makes them.</summary>
    private const int MarkLength = 8;

    public static string Write(string key, object query) =>
        Base64Url.EncodeToString([.. MarkOf(query), .. Encoding.UTF8.GetBytes(key)]);

    public static string Write(long key, object query)
    {
        var bytes = new byte[MarkLength + sizeof(long)];
        MarkOf(query).CopyTo(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(MarkLength), key);
        return Base64Url.EncodeToString(bytes);
    }

    public static long ReadNumber(string cursor, object query) =>
        Read(cursor, query) is { Length: sizeof(long) } key ? BinaryPrimitives.ReadInt64BigEndian(key) : throw Invalid();

    public static string ReadText(string cursor, object query) => Encoding.UTF8.GetString(Read(cursor, query));

    private static byte[] Read(string cursor, object query)
    {
        if (!Base64Url.IsValid(cursor) || Base64Url.DecodeFromChars(cursor) is not { Length: > MarkLength } bytes)
            throw Invalid();
        return bytes.AsSpan(0, MarkLength).SequenceEqual(MarkOf(query))
            ? bytes[MarkLength..]
            : throw ProblemException.BadInput(InputError.InParameter("cursor", "cursor", "This cursor belongs to another query; start again without it."));
    }

    public static ProblemException Invalid() =>
        ProblemException.BadInput(InputError.InParameter("cursor", "cursor", "This is no cursor of this server; start again without it."));

    /// <summary>Eight bytes that another query will not have: no secret, only a guard against mixing pages up.</summary>
    private static byte[] MarkOf(object query) => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(query, query.GetType(), Json.Options))[..MarkLength];
}

internal static class PageLinks
{
    /// <summary>RFC 8288 <c>Link: rel="next"</c>, for clients that follow headers.</summary>
    public static void AddNext(HttpContext context, string? nextCursor)
    {
        if (nextCursor is null)
            return;
        var query = context.Request.Query.Where(pair => pair.Key != "cursor").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create<string, string?>("cursor", nextCursor));
        context.Response.Headers.Link = $"<{context.Request.Path}{QueryString.Create(query)}>; rel=\"next\"";
    }
}
