using System.Net;

namespace Quotes.Api.Access;

internal static class Loopback
{
    /// <summary>Whether no other machine can reach the addresses that the server listens on. A proxy on this machine can, so give it a key first.</summary>
    public static bool ListensOnLoopbackOnly(this Settings settings) => settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries).All(url => IsLoopback(url.Trim()));

    // Kestrel listens on every address for any host that is neither an IP address nor localhost.
    private static bool IsLoopback(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.IsUnixPipe || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
        }
        catch (FormatException)
        {
            return true; // nothing can listen there, and the server says so
        }
    }
}
