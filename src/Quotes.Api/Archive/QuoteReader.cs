using System.Data.Common;
using Dapper;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Archive;

/// <summary>Reads quotes as the API shows them, whoever asks for them.</summary>
internal static class QuoteReader
{
    private const string Select = """
        SELECT q.*,
               s.id AS shown_speaker_id, s.name AS speaker_name, s.type AS speaker_type,
               m.name AS medium_name,
               a.title, a.url, a.published_on, a.outlet_id, o.name AS outlet_name
        FROM quotes q
        LEFT JOIN speakers own ON own.id = q.speaker_id
        LEFT JOIN speakers s ON s.id = COALESCE(own.merged_into, own.id)
        LEFT JOIN media m ON m.id = q.medium_id
        LEFT JOIN articles a ON a.id = q.article_id
        LEFT JOIN media o ON o.id = a.outlet_id
        """;

    private const string SelectAt = $"{Select} WHERE q.position = @position";

    public static Quote? ById(DbConnection connection, long id) =>
        Map(connection, connection.Query<QuoteRow>($"{Select} WHERE q.id = @id", new { id })).SingleOrDefault();

    /// <summary>In the order of the positions given.</summary>
    public static IReadOnlyList<Quote> ByPositions(ReadSession session, IReadOnlyList<long> positions) => Map(
        session.Connection,
        positions.SelectMany(position => session.Prepared.Query<QuoteRow>(SelectAt, ("@position", position))));

    /// <summary>In the order of the text, without those that lists leave out.</summary>
    public static IReadOnlyList<Quote> OfArticle(DbConnection connection, long articleId) => Map(
        connection,
        connection.Query<QuoteRow>($"{Select} WHERE q.article_id = @articleId ORDER BY q.id", new { articleId })
            .Where(row => !row.IsHidden)
            .OrderBy(row => row.SegmentList() is [var first, ..] ? first.Start : int.MaxValue));

    private static List<Quote> Map(DbConnection connection, IEnumerable<QuoteRow> rows)
    {
        var list = rows.ToList();
        var joint = list.Any(row => row.Joint > 0) ? JointSpeakers(connection, [.. list.Where(row => row.Joint > 0).Select(row => row.Id)]) : null;
        return [.. list.Select(row => row.ToQuote(joint is null ? [] : [.. joint[row.Id]]))];
    }

    private static ILookup<long, SpeakerRef> JointSpeakers(DbConnection connection, IReadOnlyList<long> ids) => connection
        .Query<JointRow>(
            """
            SELECT j.quote_id, s.id, s.name, s.type
            FROM quote_joint_speakers j
            JOIN speakers own ON own.id = j.speaker_id
            JOIN speakers s ON s.id = COALESCE(own.merged_into, own.id)
            WHERE j.quote_id IN @ids
            ORDER BY j.quote_id, j.ordinal
            """,
            new { ids })
        .ToLookup(row => row.QuoteId, row => new SpeakerRef(row.Id, row.Name, row.Type));

    private sealed record JointRow
    {
        public long QuoteId { get; init; }

        public long Id { get; init; }

        public string Name { get; init; } = "";

        public SpeakerType Type { get; init; }
    }

    private sealed record QuoteRow : QuoteRecord
    {
        public long? ShownSpeakerId { get; init; }

        public string? SpeakerName { get; init; }

        public string? SpeakerType { get; init; }

        public string? MediumName { get; init; }

        public string? Title { get; init; }

        public string? Url { get; init; }

        public DateOnly? PublishedOn { get; init; }

        public long? OutletId { get; init; }

        public string? OutletName { get; init; }

        public Quote ToQuote(IReadOnlyList<SpeakerRef> jointWith) => new()
        {
            Id = Id,
            Permalink = $"/v1/quotes/{Id}",
            Text = Text,
            Kind = EnumNames<QuoteKind>.Parse(Kind),
            Stance = EnumNames<Stance>.Parse(Stance),
            Language = Language,
            Speaker = ShownSpeakerId is { } speaker ? new(speaker, SpeakerName!, EnumNames<SpeakerType>.Parse(SpeakerType!)) : null,
            JointWith = jointWith,
            Mention = Mention,
            Affiliation = Affiliation,
            Medium = MediumId is { } medium ? new(medium, MediumName!) : null,
            MediumBasis = MediumBasis is { } basis ? EnumNames<MediumBasis>.Parse(basis) : null,
            Occasion = Occasion,
            Date = Date,
            DateEarliest = DateEarliest,
            DateBasis = EnumNames<DateBasis>.Parse(DateBasis),
            Cue = Cue,
            Context = Context,
            Source = new()
            {
                ArticleId = ArticleId,
                Version = (int?)ArticleVersion,
                Title = Title,
                Url = Url ?? SourceUrl,
                Citation = Citation,
                Outlet = OutletId is { } outlet ? new(outlet, OutletName!) : null,
                PublishedOn = PublishedOn,
                Segments = SegmentList(),
                Prefix = Prefix,
                Suffix = Suffix,
            },
            Confidence = Confidence,
            Rule = Rule,
            Identity = EnumNames<Identity>.Parse(Identity),
            Review = EnumNames<Review>.Parse(Review),
            Status = EnumNames<QuoteStatus>.Parse(Status),
            StatusReason = StatusReason,
            Revision = (int)Revision,
            CreatedAt = CreatedAt,
            UpdatedAt = UpdatedAt,
        };
    }
}
