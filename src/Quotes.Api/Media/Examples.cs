using Quotes.Api.Http;

namespace Quotes.Api.Media;

internal static class Examples
{
    public static object Medium() => new Medium { Id = 2, Name = "Omroep Delta", Articles = new Total(0, true), Quotes = new Total(1, true) };

    public static object MediaPage() => new Page<Medium>([(Medium)Medium()], null);
}
