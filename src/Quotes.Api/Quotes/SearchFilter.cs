using System.Data.Common;
using System.Text.Json;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Api.Text;

namespace Quotes.Api.Quotes;

/// <summary>What was asked in words, as what the storage can find.</summary>
internal static class SearchFilter
{
    /// <summary>An id that no entity has: what a name that nobody bears stands for.</summary>
    private const long Nobody = 0;

    public static (QuoteFilter Filter, ResolvedNames? Resolved) Of(DbConnection connection, QuoteConditions asked)
    {
        var speakers = asked.Speaker?.Select(name => NameResolver.Speaker(connection, name)).ToList();
        var media = asked.Medium?.Select(name => NameResolver.Medium(connection, "medium", name)).ToList();
        var outlets = asked.Outlet?.Select(name => NameResolver.Medium(connection, "outlet", name)).ToList();
        var filter = new QuoteFilter
        {
            Words = asked.Q is null ? null : Parse("q", asked.Q),
            Exact = asked.Match == WordMatch.Exact,
            Affiliations = [.. (asked.Affiliation ?? []).Select(words => Parse("affiliation", words))],
            Speakers = Ids(connection, "speakers", speakers, asked.SpeakerId),
            Media = Ids(connection, "media", media, asked.MediumId),
            Outlets = Ids(connection, "media", outlets, null),
            Articles = asked.Article ?? [],
            Languages = [.. (asked.Language ?? []).Select(tag => tag.Split('-')[0].ToLowerInvariant())],
            Kinds = [.. (asked.Kind ?? []).Select(kind => kind.NameOf())],
            Stances = [.. (asked.Stance ?? []).Select(stance => stance.NameOf())],
            Reviews = [.. (asked.Review ?? []).Select(review => review.NameOf())],
            Statuses = [.. (asked.Status ?? []).Select(status => status.NameOf())],
            From = asked.From,
            To = asked.To,
            MinConfidence = asked.MinConfidence,
            OldestFirst = asked is SearchParameters { Sort: SortOrder.Oldest },
        };
        return (filter, speakers is null && media is null && outlets is null ? null : new ResolvedNames(speakers, media, outlets));
    }

    private static IReadOnlyList<long> Ids(DbConnection connection, string table, List<ResolvedName>? names, long[]? ids)
    {
        if (names is null && ids is null)
            return [];
        var wanted = (names ?? []).SelectMany(name => name.TakenFor).Select(candidate => candidate.Id).Concat(ids ?? []).Distinct().ToList();
        var all = NameResolver.WithMerged(connection, table, wanted);
        return all.Count > 0 ? all : [Nobody];
    }

    private static SearchQuery Parse(string parameter, string text) => SearchQuery.TryParse(text, out var query, out var error)
        ? query
        : throw ProblemException.BadInput(InputError.InParameter(
            parameter,
            JsonNamingPolicy.CamelCase.ConvertName(error.Code.ToString()),
            $"{error.Detail} (characters {error.Start} to {error.End} of “{parameter}”)"));
}
