using System.Globalization;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Quotes;

/// <summary>Counts quotes by their facets, reading the row of each.</summary>
internal static class FacetCounter
{
    private const int MostQuotes = 1000;
    private const int MostValues = 100;

    private const string RowSql = """
        SELECT q.id, q.joint, q.affiliation, q.language, q.kind, q.stance, q.date, COALESCE(s.merged_into, s.id) AS speaker_id,
               COALESCE(m.merged_into, m.id) AS medium_id, a.outlet_id
        FROM quotes q
        LEFT JOIN speakers s ON s.id = q.speaker_id
        LEFT JOIN media m ON m.id = q.medium_id
        LEFT JOIN articles a ON a.id = q.article_id
        WHERE q.position = @position
        """;

    private const string JointSql = """
        SELECT COALESCE(s.merged_into, s.id) FROM quote_joint_speakers j JOIN speakers s ON s.id = j.speaker_id WHERE j.quote_id = @id
        """;

    public static FacetCounts Count(ReadSession session, IQuoteSearch search, QuoteFilter filter, IReadOnlyList<Facet> facets)
    {
        var found = search.Walk(session, filter with { OldestFirst = false }, MostQuotes + 1).ToList();
        var counts = facets.Distinct().ToDictionary(facet => facet, _ => new Dictionary<string, int>());
        foreach (var position in found.Take(MostQuotes))
        {
            var row = Row(session, position);
            foreach (var (facet, values) in counts)
                foreach (var value in row.ValuesOf(facet))
                    values[value] = values.GetValueOrDefault(value) + 1;
        }

        return new(
            new Total(Math.Min(found.Count, MostQuotes), found.Count <= MostQuotes),
            counts.ToDictionary(pair => pair.Key.NameOf(), pair => Ordered(session, pair.Key, pair.Value)));
    }

    /// <summary>The values that one quote has, each once.</summary>
    public static IEnumerable<string> ValuesOf(ReadSession session, long position, Facet facet) => Row(session, position).ValuesOf(facet);

    /// <summary>Most first; years and months newest first.</summary>
    public static IReadOnlyList<FacetCount> Ordered(ReadSession session, Facet facet, Dictionary<string, int> counts)
    {
        var inTime = facet is Facet.Year or Facet.Month;
        var ordered = inTime
            ? counts.OrderByDescending(pair => pair.Key, StringComparer.Ordinal)
            : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        return [.. ordered.Take(inTime ? int.MaxValue : MostValues).Select(pair => new FacetCount(pair.Key, NameOf(session, facet, pair.Key), pair.Value))];
    }

    private static string? NameOf(ReadSession session, Facet facet, string value)
    {
        var table = facet switch { Facet.Speaker => "speakers", Facet.Medium or Facet.Outlet => "media", _ => null };
        return table is null ? null : session.Prepared.Query<string>($"SELECT name FROM {table} WHERE id = @id", ("@id", long.Parse(value, CultureInfo.InvariantCulture))).Single();
    }

    private static FacetRow Row(ReadSession session, long position)
    {
        var row = session.Prepared.Query<FacetRow>(RowSql, ("@position", position)).Single();
        return row.Joint == 0 ? row : row with { JointIds = [.. session.Prepared.Query<long>(JointSql, ("@id", row.Id))] };
    }

    private sealed record FacetRow
    {
        public long Id { get; init; }

        public long Joint { get; init; }

        public string? Affiliation { get; init; }

        public string? Language { get; init; }

        public string Kind { get; init; } = "";

        public string Stance { get; init; } = "";

        public string? Date { get; init; }

        public long? SpeakerId { get; init; }

        public long? MediumId { get; init; }

        public long? OutletId { get; init; }

        public IReadOnlyList<long> JointIds { get; init; } = [];

        public IEnumerable<string> ValuesOf(Facet facet) => facet switch
        {
            Facet.Speaker => JointIds.Concat(OneOrNone(SpeakerId)).Distinct().Select(id => id.ToString(CultureInfo.InvariantCulture)),
            Facet.Medium => OneOrNone(MediumId).Select(id => id.ToString(CultureInfo.InvariantCulture)),
            Facet.Outlet => OneOrNone(OutletId).Select(id => id.ToString(CultureInfo.InvariantCulture)),
            Facet.Affiliation => OneOrNone(Affiliation),
            Facet.Language => OneOrNone(Language),
            Facet.Kind => [Kind],
            Facet.Stance => [Stance],
            Facet.Year => OneOrNone(Date?[..4]),
            Facet.Month => OneOrNone(Date?[..7]),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
        };

        private static IEnumerable<long> OneOrNone(long? value) => value is { } one ? [one] : [];

        private static IEnumerable<string> OneOrNone(string? value) => value is null ? [] : [value];
    }
}
