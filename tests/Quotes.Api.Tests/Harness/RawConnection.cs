using System.Net.Sockets;
using System.Text;

namespace Quotes.Api.Tests.Harness;

/// <summary>A connection to the server on which bytes are sent as they are, for what no HTTP client would send.</summary>
internal static class RawConnection
{
    /// <summary>Everything that the server answers until it closes the connection; the request should say <c>Connection: close</c>.</summary>
    public static async Task<string> Send(Uri address, params ReadOnlyMemory<byte>[] parts)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancellation);
        var stream = client.GetStream();
        var answer = Read(stream, cancellation);
        try
        {
            foreach (var part in parts)
                await stream.WriteAsync(part, cancellation);
        }
        catch (IOException)
        {
            // The server may answer and close before it has read all.
        }

        return await answer;
    }

    public static Task<string> Send(Uri address, string request) => Send(address, (ReadOnlyMemory<byte>)Encoding.Latin1.GetBytes(request));

    private static async Task<string> Read(NetworkStream stream, CancellationToken cancellation)
    {
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, cancellation);
        }
        catch (IOException)
        {
            // A reset after the answer.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
