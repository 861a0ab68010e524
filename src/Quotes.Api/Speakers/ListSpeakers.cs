using System.ComponentModel;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Speakers;

internal static class ListSpeakers
{
    public sealed record Parameters
    {
        [Description("Beginning of a name, of a surname or of any later part of a name."), ParameterExample("breu")]
        public string? Q { get; init; }

        [Description("`person`, `institution` or `group`.")]
        public SpeakerType? Type { get; init; }

        [Description("Items a page, 1 to 200."), DefaultValue(25)]
        public int Limit { get; init; } = 25;

        [Description("`nextCursor` of the page before, with the same other parameters.")]
        public string? Cursor { get; init; }
    }

    public sealed class Validator : AbstractValidator<Parameters>
    {
        public Validator()
        {
            RuleFor(query => query.Limit).PageSize(200);
            RuleFor(query => query.Q).Name(200);
            RuleFor(query => query.Type).NotEqual(SpeakerType.Unnamed).WithErrorCode("value")
                .WithMessage("Sources without a name are not listed: each belongs to one article and is shown with its quotes.");
        }
    }

    public static Page<Speaker> Handle(Query<Parameters> query, HttpContext context, IDatabase database)
    {
        var asked = query.Value;
        var scope = asked with { Cursor = null, Limit = 0 };
        var page = database.Read(session =>
        {
            var (ids, next) = NamedList.Page(
                session.Connection,
                "speaker_names",
                "speaker_id",
                "speakers",
                asked.Type is null ? "" : "AND e.type = @type",
                new { type = asked.Type?.NameOf() },
                asked.Q,
                asked.Limit,
                asked.Cursor,
                scope);
            return new Page<Speaker>(SpeakerReader.ByIds(session.Connection, ids), next);
        });
        PageLinks.AddNext(context, page.NextCursor);
        return page;
    }
}
