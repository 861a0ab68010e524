using Quotes.Api.Archive;

namespace Quotes.Api.Http;

/// <summary>Who is calling, for the revisions.</summary>
internal static class Actor
{
    public static string Of(HttpContext context) => context.User.Identity?.Name ?? Revisions.Anonymous;
}
