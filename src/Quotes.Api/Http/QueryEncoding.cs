using System.Net;
using System.Text;

namespace Quotes.Api.Http;

/// <summary>Finds what is no UTF-8 in a query string; the framework leaves it as it was written, and <c>%ff</c> would be searched for.</summary>
internal static class QueryEncoding
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static IEnumerable<InputError> Check(QueryString query) => (query.Value ?? "").TrimStart('?').Split('&')
        .Where(pair => pair.Contains('%', StringComparison.Ordinal) && !IsUtf8(pair))
        .Select(pair => WebUtility.UrlDecode(pair.Split('=')[0]))
        .Select(name => InputError.InParameter(name, "encoding", $"“{name}” holds what is no text in UTF-8."));

    private static bool IsUtf8(string pair)
    {
        var bytes = Encoding.UTF8.GetBytes(pair);
        try
        {
            Strict.GetCharCount(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length)!);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
