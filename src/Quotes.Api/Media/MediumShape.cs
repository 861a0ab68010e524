using System.Globalization;
using Quotes.Api.Http.Lists;

namespace Quotes.Api.Media;

/// <summary>An outlet, programme or platform as a CSV record and as a schema.org <c>Organization</c>.</summary>
internal static class MediumShape
{
    public static readonly ListShape<Medium> Shape = new(
        [
            ("id", medium => medium.Id.ToString(CultureInfo.InvariantCulture)),
            ("name", medium => medium.Name),
            ("articles", medium => medium.Articles.Count.ToString(CultureInfo.InvariantCulture)),
            ("articlesExact", medium => medium.Articles.Exact ? "true" : "false"),
            ("quotes", medium => medium.Quotes.Count.ToString(CultureInfo.InvariantCulture)),
            ("quotesExact", medium => medium.Quotes.Exact ? "true" : "false"),
        ],
        (writer, medium) =>
        {
            writer.WriteString("@type", "Organization");
            writer.WriteString("@id", $"/v1/media/{medium.Id}");
            writer.WriteString("name", medium.Name);
        });
}
