using System.ComponentModel;
using Dapper;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;

namespace Quotes.Api.Articles;

internal static class ListArticles
{
    public sealed record Parameters : IListParameters
    {
        [Description("Name of the outlet that published it.")]
        public string? Outlet { get; init; }

        [Description("Address of the article, in any spelling that POST would recognise.")]
        public string? Url { get; init; }

        [Description("The article's id at its outlet.")]
        public string? ExternalId { get; init; }

        [Description("First day of publication, itself included.")]
        public DateOnly? From { get; init; }

        [Description("Last day of publication, itself included.")]
        public DateOnly? To { get; init; }

        [Description(ListFormats.FormatDescription), DefaultValue(ListFormat.Json)]
        public ListFormat? Format { get; set; }

        [Description(ListFormats.LimitDescription), DefaultValue(ListFormats.StandardPage)]
        public int? Limit { get; init; }

        [Description("`nextCursor` of the page before, with the same other parameters.")]
        public string? Cursor { get; init; }
    }

    public sealed class Validator : AbstractValidator<Parameters>
    {
        public Validator()
        {
            this.LimitsList();
            RuleFor(query => query.Url).WebAddress();
            RuleFor(query => query.Outlet).Name(200);
            RuleFor(query => query.To).Must((query, to) => to is null || query.From is null || to >= query.From)
                .WithErrorCode("range").WithMessage("“to” lies before “from”.");
        }
    }

    public static IResult Handle(Query<Parameters> query, HttpContext context, IDatabase database)
    {
        var asked = query.Value;
        if (asked.Format is { } format and not ListFormat.Json)
        {
            var pages = ListPages.ByCursor((cursor, limit) => Read(database, asked with { Cursor = cursor }, limit), asked.Cursor, asked.Limit);
            return new ListResult<ArticleSummary>(format, ArticleShape.Shape, pages, "articles");
        }

        var page = Read(database, asked, asked.Limit ?? ListFormats.StandardPage);
        PageLinks.AddNext(context, page.NextCursor);
        return TypedResults.Ok(page);
    }

    private static Page<ArticleSummary> Read(IDatabase database, Parameters asked, int limit)
    {
        var scope = asked with { Cursor = null, Limit = null, Format = null };
        var (day, id) = After(asked, scope);
        var articles = database.Read(session => session.Connection.Query<ArticleRecord>(
            Sql(asked),
            new
            {
                outlet = asked.Outlet is null ? null : NameKey.Of(asked.Outlet),
                urlKey = asked.Url is null ? null : UrlKey.Of(asked.Url),
                asked.ExternalId,
                asked.From,
                asked.To,
                day,
                id,
                limit = limit + 1,
            }).AsList());

        var page = articles.Take(limit).ToList();
        var next = articles.Count > limit ? Cursor.Write($"{page[^1].PublishedOn?.Text() ?? ""}|{page[^1].Id}", scope) : null;
        return new Page<ArticleSummary>([.. page.Select(article => article.ToSummary())], next);
    }

    // '' sorts below every day: an article without one comes last, newest first.
    private static string Sql(Parameters asked) =>
        $"""
        {ArticleReader.Select}
        WHERE a.status = 'active'
          {(asked.Outlet is null ? "" : "AND a.outlet_id IN (SELECT medium_id FROM medium_names WHERE name_key = @outlet AND basis IN ('name', 'alias'))")}
          {(asked.Url is null ? "" : "AND a.url_key = @urlKey")}
          {(asked.ExternalId is null ? "" : "AND a.external_id = @ExternalId")}
          {(asked.From is null ? "" : "AND a.published_on >= @From")}
          {(asked.To is null ? "" : "AND a.published_on <= @To")}
          {(asked.Cursor is null ? "" : "AND (a.published_on < @day OR (a.published_on IS NULL AND @day <> '') OR (COALESCE(a.published_on, '') = @day AND a.id < @id))")}
        ORDER BY a.published_on DESC, a.id DESC
        LIMIT @limit
        """;

    private static (string? Day, long? Id) After(Parameters asked, Parameters scope)
    {
        if (asked.Cursor is null)
            return (null, null);
        var parts = Cursor.ReadText(asked.Cursor, scope).Split('|');
        return parts.Length == 2 && long.TryParse(parts[1], out var id) ? (parts[0], id) : throw Cursor.Invalid();
    }
}
