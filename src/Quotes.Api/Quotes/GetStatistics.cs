using System.ComponentModel;
using System.Text.Json.Serialization;
using FluentValidation;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Quotes;

/// <summary>Counts of quotes over time.</summary>
/// <param name="Periods">Oldest first; periods without a quote are left out.</param>
/// <param name="Undated">How many of the quotes have no date; null: the counting did not get to them.</param>
/// <param name="Exact">False: counting, which goes from the newest backwards, was cut off. The periods that are given are whole.</param>
/// <param name="From">When it was cut off, the first day that was counted whole: ask again with <c>to</c> on the day before. Null: all of them
/// were counted, or not even the newest period was.</param>
/// <param name="Resolved">Whom the names asked for were taken for.</param>
public sealed record QuoteStatistics(
    IReadOnlyList<Period> Periods,
    int? Undated,
    bool Exact,
    DateOnly? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ResolvedNames? Resolved);

/// <summary>One day, week, month or year.</summary>
/// <param name="Start">Its first day; a week begins on Monday.</param>
/// <param name="Count">How many quotes.</param>
/// <param name="Split">By the facet asked for, most first, at most 100; else left out.</param>
public sealed record Period(
    DateOnly Start,
    int Count,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FacetCount>? Split);

public enum Interval
{
    Day,
    Week,
    Month,
    Year,
}

internal static class GetStatistics
{
    public const string Description = """
        How many quotes match, by the day, week, month or year in which they were said: what a chart needs. Takes the conditions of a search. The
        counts are exact; when there are too many quotes to count in time, the older periods are missing and `exact` is false.
        """;

    public sealed record Parameters : QuoteConditions
    {
        [Description("How long a period is."), DefaultValue(Interval.Month)]
        public Interval Interval { get; init; } = Interval.Month;

        [Description("Count each period by this, too.")]
        public Facet? Split { get; init; }
    }

    public sealed class Validator : AbstractValidator<Parameters>
    {
        public Validator() => Include(new QuoteConditionsValidator());
    }

    public static QuoteStatistics Handle(Query<Parameters> query, IDatabase database, Settings settings) => database.Read(session =>
    {
        var asked = query.Value;
        var (filter, resolved) = SearchFilter.Of(session.Connection, asked);
        var counts = new SortedDictionary<DateOnly, PeriodCount>();
        var undated = 0;
        DateOnly? last = null;
        // Half of the deadline: an answer with the newest periods is better than none.
        var whole = session.TryWithin(settings.QueryDeadline / 2, () =>
        {
            foreach (var position in database.Search.Walk(session, filter, int.MaxValue))
            {
                if (QuotePosition.DayOf(position) is not { } day)
                {
                    undated++;
                    continue;
                }

                last = StartOf(day, asked.Interval);
                if (!counts.TryGetValue(last.Value, out var period))
                    counts.Add(last.Value, period = new PeriodCount());
                period.Add(asked.Split is { } split ? FacetCounter.ValuesOf(session, position, split) : []);
            }
        });
        if (!whole && undated == 0 && last is { } cut)
            counts.Remove(cut);
        return new QuoteStatistics(
            [.. counts.Select(pair => new Period(pair.Key, pair.Value.Count, asked.Split is { } split ? FacetCounter.Ordered(session, split, pair.Value.Values) : null))],
            whole ? undated : null,
            whole,
            whole || counts.Count == 0 ? null : counts.Keys.First(),
            resolved);
    });

    private static DateOnly StartOf(DateOnly day, Interval interval) => interval switch
    {
        Interval.Day => day,
        Interval.Week => day.AddDays(-Math.Min(day.DayNumber, ((int)day.DayOfWeek + 6) % 7)),
        Interval.Month => new(day.Year, day.Month, 1),
        _ => new(day.Year, 1, 1),
    };

    private sealed class PeriodCount
    {
        public int Count { get; private set; }

        public Dictionary<string, int> Values { get; } = [];

        public void Add(IEnumerable<string> values)
        {
            Count++;
            foreach (var value in values)
                Values[value] = Values.GetValueOrDefault(value) + 1;
        }
    }
}
