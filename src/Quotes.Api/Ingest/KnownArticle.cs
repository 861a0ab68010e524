using System.Security.Cryptography;
using System.Text;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;

namespace Quotes.Api.Ingest;

/// <summary>An article in the archive, as it was last posted.</summary>
internal sealed record KnownArticle(long Id, string Status, long Revision, long Version, ArticleInput Posted)
{
    private const string Select = """
        SELECT a.id, a.status, a.revision, a.version, v.text, v.title, v.language, v.url, v.external_id, o.name AS medium, v.author,
               v.published_on, v.retrieved_at, v.archive_url, v.type
        FROM articles a
        JOIN article_versions v ON v.article_id = a.id AND v.version = a.version
        LEFT JOIN media o ON o.id = v.outlet_id
        """;

    private const long NoOutlet = 0;

    /// <summary>An outlet that is not in the archive yet, and so has published nothing in it.</summary>
    private const long NewOutlet = -1;

    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    public static KnownArticle? ById(PreparedStatements prepared, long id) => One(prepared, "a.id = @id", ("@id", id));

    /// <summary>
    /// The article that <paramref name="input"/> is: by its external id in its outlet, else its URL, else its text. A known article without
    /// an external id is recognised by its URL and gets one; the same text in another outlet is another article.
    /// </summary>
    public static KnownArticle? Of(PreparedStatements prepared, ArticleInput input)
    {
        var outlet = input.Medium is null ? NoOutlet : MediumRegistry.Find(prepared, NameKey.Of(input.Medium)) ?? NewOutlet;
        if (input.ExternalId is { } externalId)
        {
            return One(prepared, "COALESCE(a.outlet_id, 0) = @outlet AND a.external_id = @externalId", ("@outlet", outlet), ("@externalId", externalId))
                ?? (input.Url is null ? null : One(prepared, "a.url_key = @key AND a.external_id IS NULL", ("@key", UrlKey.Of(input.Url))));
        }

        if (input.Url is { } url)
            return One(prepared, "a.url_key = @key", ("@key", UrlKey.Of(url)));

        var sameText = "a.text_sha256 = @hash AND a.external_id IS NULL AND a.url_key IS NULL";
        return input.Medium is null
            ? One(prepared, sameText, ("@hash", HashOf(input.Text)))
            : One(prepared, $"{sameText} AND (a.outlet_id IS NULL OR a.outlet_id = @outlet)", ("@hash", HashOf(input.Text)), ("@outlet", outlet));
    }

    /// <summary>Whether another post of this article would change nothing.</summary>
    public bool Has(ArticleInput input) => Status == "active" && Posted with { RetrievedAt = null } == input with { RetrievedAt = null };

    private static KnownArticle? One(PreparedStatements prepared, string condition, params (string Name, object? Value)[] parameters) =>
        prepared.Query<Row>($"{Select} WHERE {condition} ORDER BY a.id LIMIT 1", parameters).FirstOrDefault()?.ToKnown();

    private sealed record Row
    {
        public long Id { get; init; }

        public string Status { get; init; } = "";

        public long Revision { get; init; }

        public long Version { get; init; }

        public string Text { get; init; } = "";

        public string? Title { get; init; }

        public string? Language { get; init; }

        public string? Url { get; init; }

        public string? ExternalId { get; init; }

        public string? Medium { get; init; }

        public string? Author { get; init; }

        public DateOnly? PublishedOn { get; init; }

        public DateTimeOffset? RetrievedAt { get; init; }

        public string? ArchiveUrl { get; init; }

        public string Type { get; init; } = "";

        public KnownArticle ToKnown() => new(Id, Status, Revision, Version, new ArticleInput
        {
            Text = Text,
            Title = Title,
            Language = Language,
            Url = Url,
            ExternalId = ExternalId,
            Medium = Medium,
            Author = Author,
            PublishedOn = PublishedOn,
            RetrievedAt = RetrievedAt,
            ArchiveUrl = ArchiveUrl,
            Type = EnumNames<ArticleType>.Parse(Type),
        });
    }
}
