using System.Net.Sockets;
using System.Text;

namespace Quotes.Benchmarks.Search;

/// <summary>One connection that reads as little of an answer as it must: on a shared machine the client's work is taken from the server's.</summary>
internal sealed class LeanClient : IDisposable
{
    private readonly TcpClient connection;
    private readonly byte[] buffer = new byte[1 << 20];

    private LeanClient(TcpClient connection) => this.connection = connection;

    public static async Task<LeanClient> ConnectAsync(Uri address)
    {
        var connection = new TcpClient { NoDelay = true };
        await connection.ConnectAsync(address.Host, address.Port);
        return new LeanClient(connection);
    }

    public static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    /// <summary>Sends, and reads the answer to its end.</summary>
    public async Task SendAsync(byte[] request)
    {
        var stream = connection.GetStream();
        await stream.WriteAsync(request);
        for (var length = 0; ;)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            length += read;
            if (IsWhole(buffer.AsSpan(0, length)))
                return;
        }
    }

    public void Dispose() => connection.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        if (!answer.StartsWith("HTTP/1.1 200"u8))
            throw new IOException(Encoding.UTF8.GetString(answer));
        var at = answer[..head].IndexOf("Content-Length: "u8);
        return at < 0
            ? answer.EndsWith("\r\n0\r\n\r\n"u8)
            : answer.Length - head - 4 >= int.Parse(answer[(at + 16)..][..answer[(at + 16)..].IndexOf("\r\n"u8)], System.Globalization.CultureInfo.InvariantCulture);
    }
}
