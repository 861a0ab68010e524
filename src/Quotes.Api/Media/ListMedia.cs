using System.ComponentModel;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Api.Storage;

namespace Quotes.Api.Media;

internal static class ListMedia
{
    public sealed record Parameters : IListParameters
    {
        [Description("Beginning of a name, or of any later part of a name."), ParameterExample("bn")]
        public string? Q { get; init; }

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
            RuleFor(query => query.Q).Name(200);
        }
    }

    public static IResult Handle(Query<Parameters> query, HttpContext context, IDatabase database)
    {
        var asked = query.Value;
        if (asked.Format is { } format and not ListFormat.Json)
        {
            var pages = ListPages.ByCursor((cursor, limit) => Read(database, asked with { Cursor = cursor }, limit), asked.Cursor, asked.Limit);
            return new ListResult<Medium>(format, MediumShape.Shape, pages, "media");
        }

        var page = Read(database, asked, asked.Limit ?? ListFormats.StandardPage);
        PageLinks.AddNext(context, page.NextCursor);
        return TypedResults.Ok(page);
    }

    private static Page<Medium> Read(IDatabase database, Parameters asked, int limit) => database.Read(session =>
    {
        var (ids, next) = NamedList.Page(
            session.Connection, "medium_names", "medium_id", "media", "", new { }, asked.Q, limit, asked.Cursor, asked with { Cursor = null, Limit = null, Format = null });
        return new Page<Medium>(MediumReader.ByIds(session.Connection, ids), next);
    });
}
