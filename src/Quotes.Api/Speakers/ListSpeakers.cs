using System.ComponentModel;
using System.Text.Json.Serialization;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Speakers;

/// <summary>One page of speakers.</summary>
/// <param name="Items">By name; of a misspelt one, those with the fewest mistakes first.</param>
/// <param name="NextCursor">Give it as <c>cursor</c> for the page after this one; null: this is the last.</param>
/// <param name="Similar">True: no name begins as asked, and these are spelt like it.</param>
public sealed record SpeakerPage(
    IReadOnlyList<Speaker> Items,
    string? NextCursor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Similar = null);

internal static class ListSpeakers
{
    public sealed record Parameters : IListParameters
    {
        [Description("Beginning of a name, of a surname or of any later part of a name. When no name begins so, those that are spelt like it (`similar`)."), ParameterExample("breu")]
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

        var limit = asked.Limit ?? ListFormats.StandardPage;
        var page = Read(database, asked, limit);
        PageLinks.AddNext(context, page.NextCursor);
        return TypedResults.Ok(page.Items.Count == 0 && asked is { Q: { } name, Cursor: null } ? Similar(database, name, asked.Type, limit) : new SpeakerPage(page.Items, page.NextCursor));
    }

    private static SpeakerPage Similar(IDatabase database, string name, SpeakerType? type, int limit) => database.Read(session =>
    {
        var ids = SimilarNames.Find(session.Connection, name, type?.NameOf(), limit);
        return new SpeakerPage(SpeakerReader.ByIds(session.Connection, ids), null, ids.Count > 0 ? true : null);
    });

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
