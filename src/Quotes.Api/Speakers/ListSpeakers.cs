using System.ComponentModel;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Speakers;

internal static class ListSpeakers
{
    public sealed record Parameters : IListParameters
    {
        [Description("Beginning of a name, of a surname or of any later part of a name."), ParameterExample("breu")]
        public string? Q { get; init; }

        [Description("`person`, `institution` or `group`.")]
        public SpeakerType? Type { get; init; }

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
            RuleFor(query => query.Type).NotEqual(SpeakerType.Unnamed).WithErrorCode("value")
                .WithMessage("Sources without a name are not listed: each belongs to one article and is shown with its quotes.");
        }
    }

    public static IResult Handle(Query<Parameters> query, HttpContext context, IDatabase database)
    {
        var asked = query.Value;
        if (asked.Format is { } format and not ListFormat.Json)
        {
            var pages = ListPages.ByCursor((cursor, limit) => Read(database, asked with { Cursor = cursor }, limit), asked.Cursor, asked.Limit);
            return new ListResult<Speaker>(format, SpeakerShape.Shape, pages, "speakers");
        }

        var page = Read(database, asked, asked.Limit ?? ListFormats.StandardPage);
        PageLinks.AddNext(context, page.NextCursor);
        return TypedResults.Ok(page);
    }

    private static Page<Speaker> Read(IDatabase database, Parameters asked, int limit) => database.Read(session =>
    {
        var (ids, next) = NamedList.Page(
            session.Connection,
            "speaker_names",
            "speaker_id",
            "speakers",
            asked.Type is null ? "" : "AND e.type = @type",
            new { type = asked.Type?.NameOf() },
            asked.Q,
            limit,
            asked.Cursor,
            asked with { Cursor = null, Limit = null, Format = null });
        return new Page<Speaker>(SpeakerReader.ByIds(session.Connection, ids), next);
    });
}
