namespace Quotes.Api.Ingest;

/// <summary>What several spellings of one article's address share.</summary>
internal static class UrlKey
{
    // Set by newsletters, social media and shops to see where a reader came from; they never choose the page.
    private static readonly string[] TrackingPrefixes = ["utm_", "mc_", "pk_", "at_"];
    private static readonly HashSet<string> TrackingNames = ["fbclid", "gclid", "dclid", "msclkid", "igshid", "yclid", "cmpid", "ref_src", "s_cid"];

    /// <summary>
    /// RFC 3986 §6.2 normalisation (case, default port, dot segments, percent-encoding), and: http as https, no <c>www.</c>, no fragment, no
    /// trailing slash, no tracking parameters, the others in order.
    /// </summary>
    /// <param name="url">Absolute, http or https.</param>
    public static string Of(string url)
    {
        var uri = new Uri(url);
        var host = uri.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];
        var parameters = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !IsTracking(parameter.Split('=')[0].ToLowerInvariant()))
            .Order(StringComparer.Ordinal);
        var query = string.Join('&', parameters);
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{host}{port}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static bool IsTracking(string name) =>
        TrackingNames.Contains(name) || TrackingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
