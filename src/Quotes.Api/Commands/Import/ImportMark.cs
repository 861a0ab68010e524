using System.Security.Cryptography;
using Dapper;
using Quotes.Api.Storage;

namespace Quotes.Api.Commands.Import;

/// <summary>How far a file was imported, kept in the archive itself.</summary>
internal sealed class ImportMark(IDatabase database, ImportFile file) : IDisposable
{
    private readonly string path = Path.GetFullPath(file.Path);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long hashed;

    /// <summary>Where to go on: the bytes and lines that an earlier import got through, if the file still begins with them; else 0.</summary>
    public (long Bytes, int Lines) Find()
    {
        var row = database.Read(session => session.Connection.QuerySingleOrDefault<Row>("SELECT bytes, lines, sha256 FROM imports WHERE file = @path", new { path }));
        return row is not null && row.Bytes <= file.Length && HashUpTo(row.Bytes).SequenceEqual(row.Sha256) ? (row.Bytes, (int)row.Lines) : (0, 0);
    }

    /// <param name="place">The last article whose storing is over.</param>
    public Task SaveAsync(ImportPlace place) => database.WriteAsync(
        session => session.Connection.Execute(
            """
            INSERT INTO imports (file, bytes, lines, sha256, updated_at) VALUES (@path, @End, @lines, @sha256, @Now)
            ON CONFLICT (file) DO UPDATE SET bytes = excluded.bytes, lines = excluded.lines, sha256 = excluded.sha256, updated_at = excluded.updated_at
            """,
            new { path, place.End, lines = place.NextLine - 1, sha256 = HashUpTo(place.End), session.Now }),
        CancellationToken.None);

    public void Dispose() => hash.Dispose();

    private byte[] HashUpTo(long end)
    {
        if (end < hashed)
        {
            hash.GetHashAndReset();
            hashed = 0;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Seek(hashed, SeekOrigin.Begin);
        var buffer = new byte[128 * 1024];
        while (hashed < end && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, end - hashed)) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            hashed += read;
        }

        return hash.GetCurrentHash();
    }

    private sealed record Row
    {
        public long Bytes { get; init; }

        public long Lines { get; init; }

        public byte[] Sha256 { get; init; } = [];
    }
}
