using System.Text.Json.Serialization;
using Quotes.Api.Http;

namespace Quotes.Api.Quotes;

/// <summary>What quotes can be counted by.</summary>
public enum Facet
{
    /// <summary>Each of those who said it together.</summary>
    Speaker,
    Medium,
    Outlet,
    Affiliation,
    Language,
    Kind,
    Stance,
    Year,
    Month,
}

/// <summary>Counts of the matches by what was asked.</summary>
/// <param name="Over">How many matches, the newest, were counted; <c>exact</c>: they are all there are.</param>
/// <param name="Counts">By the facet's name: most first, at most 100; years and months newest first, all of them. What a quote does not have is
/// not counted.</param>
public sealed record FacetCounts(Total Over, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Counts);

/// <summary>How many quotes have a value.</summary>
/// <param name="Value">The value, or the id of the speaker, medium or outlet.</param>
/// <param name="Name">Of the speaker, medium or outlet; else left out.</param>
public sealed record FacetCount(
    string Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name,
    int Count);
