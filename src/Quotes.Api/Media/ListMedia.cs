using System.ComponentModel;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Media;

internal static class ListMedia
{
    public sealed record Parameters
    {
        [Description("Beginning of a name, or of any later part of a name."), ParameterExample("bn")]
        public string? Q { get; init; }

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
        }
    }

    public static Page<Medium> Handle(Query<Parameters> query, HttpContext context, IDatabase database)
    {
        var asked = query.Value;
        var page = database.Read(session =>
        {
            var (ids, next) = NamedList.Page(
                session.Connection, "medium_names", "medium_id", "media", "", new { }, asked.Q, asked.Limit, asked.Cursor, asked with { Cursor = null, Limit = 0 });
            return new Page<Medium>(MediumReader.ByIds(session.Connection, ids), next);
        });
        PageLinks.AddNext(context, page.NextCursor);
        return page;
    }
}
