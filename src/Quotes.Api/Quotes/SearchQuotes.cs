using System.Text.Json.Serialization;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Api.Storage;

namespace Quotes.Api.Quotes;

/// <summary>One page of a search.</summary>
/// <param name="Items">In the order asked for.</param>
/// <param name="NextCursor">Give it as <c>cursor</c> for the page after this one; null: this is the last.</param>
/// <param name="Total">On the first page, unless <c>total=false</c>.</param>
/// <param name="Ranked">By relevance only: how many matches, the newest, were ranked; <c>exact</c>: they are all there are.</param>
/// <param name="Facets">On the first page, when asked for.</param>
/// <param name="Resolved">Whom the names asked for were taken for.</param>
/// <param name="Coverage">Only when nothing was found: what was searched.</param>
/// <param name="Suggestions">Only when nothing was found: what may have been meant.</param>
public sealed record QuotePage(
    IReadOnlyList<Quote> Items,
    string? NextCursor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Total? Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Total? Ranked,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FacetCounts? Facets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ResolvedNames? Resolved,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Coverage? Coverage,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Suggestions? Suggestions);

/// <summary>Whom the names asked for were taken for; null where none was asked for.</summary>
public sealed record ResolvedNames(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ResolvedName>? Speaker,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ResolvedName>? Medium,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ResolvedName>? Outlet);

internal static class SearchQuotes
{
    public const string Description = """
        Quotes whose words, speaker, medium, date and so on are what is asked; all conditions must hold, the values of a repeated parameter mean
        any of them. Newest first, by the day it was said and then by id. A walk by `cursor` shows every quote whose match and date stay the same
        meanwhile exactly once; by relevance there is one page. Rejected, retracted and redacted quotes are left out unless `review` or `status`
        asks for them. Nothing found is not “never said”: `coverage` tells what was searched, and `suggestions` what may have been meant.

        As NDJSON, CSV or JSON-LD (`Accept` or `format`) the whole result streams, however large. It is complete when NDJSON ends with the line
        `{"end":true,"count":…}`, JSON-LD with `numberOfItems`, and CSV without the connection being cut.
        """;

    private const int TotalCap = 1000;

    public static IResult Handle(Query<SearchParameters> query, HttpContext context, IDatabase database, Settings settings)
    {
        var asked = query.Value;
        var scope = asked with { Cursor = null, Limit = null, Format = null, Total = false, Highlight = false, Facets = null };
        var after = asked.Cursor is null ? (long?)null : Cursor.ReadNumber(asked.Cursor, scope);
        if (asked.Format is { } format and not ListFormat.Json)
            return new ListResult<Quote>(format, QuoteShape.Shape, QuoteExport.Pages(database, asked, after, asked.Limit), "quotes");

        var limit = asked.Limit ?? ListFormats.StandardPage;
        var page = database.Read(session =>
        {
            var (filter, resolved) = SearchFilter.Of(session.Connection, asked);
            var counting = asked.Total && after is null ? new Counting(TotalCap, settings.TotalBudget) : null;
            var found = database.Search.Find(session, filter, after, limit + 1, counting);
            var ranked = asked.Sort == SortOrder.Relevance ? Relevance.Rank(session, database.Search, filter) : null;
            var shown = (ranked?.Positions ?? found.Positions).Take(limit).ToList();
            var items = QuoteReader.ByPositions(session, shown);
            return new QuotePage(
                asked.Highlight && filter.Words is not null ? Highlights.Add(items, filter, database.Search.Forms(session)) : items,
                ranked is null && found.Positions.Count > limit ? Cursor.Write(shown[^1], scope) : null,
                found.Count is { } count ? new Total(count, found.Exact) : null,
                ranked?.Of,
                asked.Facets is { } facets && after is null ? FacetCounter.Count(session, database.Search, filter, facets) : null,
                resolved,
                items.Count == 0 && after is null ? CoverageReader.Read(session.Connection) : null,
                items.Count == 0 && after is null ? SuggestionFinder.Find(session, database.Search, asked, filter, resolved) : null);
        });
        PageLinks.AddNext(context, page.NextCursor);
        return TypedResults.Ok(page);
    }
}
