using Quotes.Api.Archive;
using Quotes.Api.Storage;
using Quotes.Api.Text;

namespace Quotes.Api.Quotes;

/// <summary>Marks the words that a search found.</summary>
internal static class Highlights
{
    public static List<Quote> Add(IReadOnlyList<Quote> quotes, QuoteFilter filter, IFormSource forms)
    {
        var matchers = new Dictionary<string, QueryMatcher>();
        var source = filter.Exact ? IFormSource.Exact : forms;
        return [.. quotes.Select(quote =>
        {
            var language = quote.Language ?? "und";
            if (!matchers.TryGetValue(language, out var matcher))
                matchers.Add(language, matcher = new QueryMatcher(filter.Words!, source, language));
            return quote with { Highlight = Highlighter.Highlight(quote.Text, matcher) };
        })];
    }
}
