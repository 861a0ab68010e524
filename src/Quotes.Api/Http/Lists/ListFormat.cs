using Microsoft.Net.Http.Headers;

namespace Quotes.Api.Http.Lists;

/// <summary>How a list is written. All but the first stream the whole result, never a page.</summary>
public enum ListFormat
{
    /// <summary>A page of <c>application/json</c>.</summary>
    Json,

    /// <summary><c>application/x-ndjson</c>: an item a line, and a last line with their number.</summary>
    Ndjson,

    /// <summary><c>text/csv</c>: a header, then an item a record.</summary>
    Csv,

    /// <summary><c>application/ld+json</c>: a schema.org <c>ItemList</c>.</summary>
    JsonLd,
}

/// <summary>What every list takes.</summary>
internal interface IListParameters
{
    /// <summary>As asked by <c>format</c>, else by <c>Accept</c>; not null once the query is read.</summary>
    ListFormat? Format { get; set; }

    int? Limit { get; }
}

internal static class ListFormats
{
    public const int StandardPage = 25;

    public const string FormatDescription = "`ndjson`, `csv` and `jsonLd` stream the whole result; as `Accept` with their media types, for browsers.";

    public const string LimitDescription = "Items a page, 1 to 200; of a whole result, in another format than JSON, the most items of it.";

    public static string MediaTypeOf(ListFormat format) => format switch
    {
        ListFormat.Ndjson => "application/x-ndjson",
        ListFormat.Csv => "text/csv",
        ListFormat.JsonLd => "application/ld+json",
        _ => "application/json",
    };

    /// <summary>What <c>Accept</c> likes best of what there is; JSON for anything else, too: an answer is better than none.</summary>
    public static ListFormat Negotiate(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return ListFormat.Json;
        var best = accepted
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .SelectMany(range => Enum.GetValues<ListFormat>().Where(format => new MediaTypeHeaderValue(MediaTypeOf(format)).IsSubsetOf(new MediaTypeHeaderValue(range.MediaType))))
            .Cast<ListFormat?>();
        return best.FirstOrDefault() ?? ListFormat.Json;
    }
}
