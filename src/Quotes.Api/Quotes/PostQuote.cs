using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Quotes;

internal static class PostQuote
{
    public const string Description = """
        With `source.articleId` the words must stand in that article's text, and the quote gets its place there; with `source.url` or
        `source.citation` it stands by itself. Its `rule` is `manual`, and a new extraction of the article leaves it as it is.
        """;

    /// <summary>How much text before and after a quote is kept to find it again, in code points.</summary>
    private const int Margin = 32;

    public static async Task<Tagged<Quote>> Handle(Body<QuoteInput> body, HttpContext context, IDatabase database, CancellationToken cancellation)
    {
        var quote = await database.WriteAsync(session => Add(session, body.Value, Actor.Of(context)), cancellation);
        return new(quote, StatusCodes.Status201Created, $"/v1/quotes/{quote.Id}");
    }

    private static Quote Add(WriteSession session, QuoteInput input, string actor)
    {
        var article = input.Source.ArticleId is { } articleId ? Article(session, articleId) : null;
        var (speaker, jointWith) = SpeakerChoice.Of(session, input, article?.Id);
        var medium = input.Medium is null ? null : MediumRegistry.FindOrAdd(session, input.Medium);
        var date = input.Date ?? article?.PublishedOn;
        var record = new QuoteRecord
        {
            Text = input.Text,
            Kind = (input.Kind ?? QuoteKind.Direct).NameOf(),
            Stance = (input.Stance ?? Stance.Asserted).NameOf(),
            Status = "active",
            Review = "unreviewed",
            Identity = "assumed",
            Language = (input.Language ?? article?.Language)?.Split('-')[0].ToLowerInvariant(),
            Confidence = 1,
            SpeakerId = speaker,
            MediumId = medium ?? article?.OutletId,
            MediumBasis = medium is not null ? "stated" : article?.OutletId is not null ? "outlet" : null,
            Date = date,
            DateEarliest = input.DateEarliest,
            DateBasis = (input.Date is not null ? DateBasis.Stated : date is not null ? DateBasis.Publication : DateBasis.Unknown).NameOf(),
            Rule = QuoteRecord.Manual,
            Cue = input.Cue,
            Mention = input.Mention,
            Affiliation = input.Affiliation,
            Occasion = input.Occasion,
            Context = input.Context,
            SourceUrl = input.Source.Url,
            Citation = input.Source.Citation,
        };
        var stored = QuoteStore.Insert(session, article is null ? record : InText(session, record, article), jointWith);
        var shown = QuoteReader.ById(session.Connection, stored.Id)!;
        Revisions.Log(session, "quote", stored.Id, 1, "created", actor, null, shown);
        return shown;
    }

    private static ArticleRecord Article(WriteSession session, long id) =>
        session.Connection.QuerySingleOrDefault<ArticleRecord>($"{ArticleReader.Select} WHERE a.id = @id AND a.status = 'active'", new { id })
        ?? throw ProblemException.BadInput(InputError.InBody("/source/articleId", "unknown", $"There is no article {id}."));

    private static QuoteRecord InText(WriteSession session, QuoteRecord quote, ArticleRecord article)
    {
        var text = new CodePoints(ArticleReader.TextOf(session.Connection, article.Id, article.Version));
        var place = text.Find(quote.Text, 0) ?? throw ProblemException.BadInput(InputError.InBody(
            "/text", "notInArticle", $"These words do not stand in the text of article {article.Id}; quote it to the letter, or give a url or a citation as the source."));
        return quote with
        {
            ArticleId = article.Id,
            ArticleVersion = article.Version,
            Segments = QuoteRecord.WriteSegments([place]),
            Context = quote.Context ?? text.Slice(place.Start - 4 * Margin, place.End + 4 * Margin),
            Prefix = text.Slice(place.Start - Margin, place.Start),
            Suffix = text.Slice(place.End, place.End + Margin),
        };
    }
}
