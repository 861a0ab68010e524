using System.Net;
using System.Text;

namespace Quotes.Api.Http;

/// <summary>Finds percent-encoded bytes that are no UTF-8, which the framework would leave standing as they are.</summary>
internal static class QueryEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static List<InputError> Check(string queryString) =>
    [
        .. queryString.TrimStart('?').Split('&').Where(pair => pair.Contains('%', StringComparison.Ordinal) && !IsUtf8(pair))
            .Select(pair => InputError.InParameter(pair.Split('=')[0], "encoding", "It holds percent-encoded bytes that are not UTF-8.")),
    ];

    private static bool IsUtf8(string encoded)
    {
        var bytes = Encoding.UTF8.GetBytes(encoded);
        try
        {
            StrictUtf8.GetCharCount(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length)!);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
