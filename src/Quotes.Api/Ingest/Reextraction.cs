using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Ingest;

/// <summary>
/// Brings an article's quotes in line with a new version of its text. A quote is known again by its passage. What a person made, confirmed,
/// corrected or rejected stays as they left it; what is gone from the text stays too, marked so.
/// </summary>
internal sealed class Reextraction(WriteSession session, long articleId, long version, ArticleRow article, ArticleInput input, ExtractionResult extraction)
{
    /// <summary>What an article's deletion does to its quotes: posting the article again brings back those whose last change it was.</summary>
    public const string RetractedWithArticle = "retractedWithArticle";

    private readonly CodePoints text = new(input.Text);
    private readonly ExtractedQuotes extracted = new(session, articleId, version, article, input, extraction);
    private readonly List<Segment> kept = [];

    public void Run()
    {
        var open = extraction.Quotes.ToList();
        if (version > 1)
            Reconcile(open);
        foreach (var quote in open.Where(quote => !quote.Segments.Any(segment => kept.Exists(other => Overlap(segment, other)))))
        {
            var (record, jointWith) = extracted.Record(quote);
            QuoteStore.Insert(session, record, jointWith);
        }
    }

    /// <summary>Deals with every quote there is, and takes out of <paramref name="open"/> what was known.</summary>
    private void Reconcile(List<ExtractedQuote> open)
    {
        var texts = new Dictionary<long, CodePoints>();
        foreach (var quote in session.Connection.Query<QuoteRecord>("SELECT * FROM quotes WHERE article_id = @articleId ORDER BY id", new { articleId }).AsList())
        {
            if (quote.SegmentList() is not { Count: > 0 } segments)
                continue;
            if (!texts.TryGetValue(quote.ArticleVersion!.Value, out var old))
                texts.Add(quote.ArticleVersion.Value, old = new CodePoints(ArticleReader.TextOf(session.Connection, articleId, quote.ArticleVersion.Value)));

            var passage = old.Join(segments);
            var found = open.Where(candidate => candidate.Text == passage).MinBy(candidate => Math.Abs(candidate.Segments[0].Start - segments[0].Start));
            if (found is not null)
                open.Remove(found);

            if (found is not null && !quote.IsKept)
                Replace(quote, found);
            else if (found is not null)
                Move(quote, found.Segments);
            else if (Locate(old, segments) is { } places && (quote.IsKept || !places.Exists(place => open.Exists(other => other.Segments.Any(segment => Overlap(segment, place))))))
                Move(quote, places);
            else
                MarkGone(quote);
        }
    }

    /// <summary>The machine's own quote takes what the new extraction says.</summary>
    private void Replace(QuoteRecord quote, ExtractedQuote found)
    {
        var (record, jointWith) = extracted.Record(found);
        var restored = Restored(quote);
        Change(quote, record with { Id = quote.Id, Status = restored.Status, StatusReason = restored.StatusReason, CreatedAt = quote.CreatedAt }, jointWith, "reextracted");
    }

    /// <summary>The same quote at its place in the new text.</summary>
    private void Move(QuoteRecord quote, IReadOnlyList<Segment> places)
    {
        if (quote.IsKept)
            kept.AddRange(places);
        var restored = Restored(quote);
        var action = restored.Status != quote.Status ? "restored" : "reextracted";
        Change(quote, extracted.Placed(Inheriting(restored), places), QuoteStore.JointSpeakers(session, quote), action);
    }

    // A retraction by hand stays one; every other quote that is not in the text any more says so.
    private void MarkGone(QuoteRecord quote)
    {
        var gone = Restored(quote) is { Status: "active" } shown ? shown with { Status = "removedFromSource", StatusReason = null } : quote;
        Change(quote, Inheriting(gone), QuoteStore.JointSpeakers(session, quote), gone.Status != quote.Status ? "removedFromSource" : "reextracted");
    }

    /// <summary>What a quote has from its article, not from its own words or a person, follows the article.</summary>
    private QuoteRecord Inheriting(QuoteRecord quote)
    {
        if (quote.MediumBasis != "stated")
            quote = quote with { MediumId = article.OutletId, MediumBasis = article.OutletId is null ? null : "outlet" };
        var dayIsPublication = quote.DateBasis == "publication" || quote is { DateBasis: "unknown", Review: not "corrected" };
        return dayIsPublication
            ? quote with { Date = article.PublishedOn, DateBasis = article.PublishedOn is null ? "unknown" : "publication" }
            : quote;
    }

    private QuoteRecord Restored(QuoteRecord quote) => quote.Status == "removedFromSource" || (quote.Status == "retracted" && WentWithArticle(quote))
        ? quote with { Status = "active", StatusReason = null }
        : quote;

    private bool WentWithArticle(QuoteRecord quote) => Revisions.Of(session.Connection, "quote", quote.Id)[^1].Action == RetractedWithArticle;

    private void Change(QuoteRecord before, QuoteRecord after, IReadOnlyList<long> jointWith, string action)
    {
        var jointBefore = QuoteStore.JointSpeakers(session, before);
        if (ExtractedQuotes.SameApartFromPlace(before, after) && jointBefore.SequenceEqual(jointWith))
            QuoteStore.Relocate(session, after with { Joint = jointWith.Count, Revision = before.Revision, UpdatedAt = before.UpdatedAt, Position = before.Position }, jointWith);
        else
            QuoteRevision.Apply(session, before, after, jointWith, action, Revisions.Extractor);
    }

    private List<Segment>? Locate(CodePoints old, IReadOnlyList<Segment> segments)
    {
        var places = new List<Segment>();
        foreach (var segment in segments)
        {
            if (text.Find(old.Slice(segment), segment.Start) is not { } place)
                return null;
            places.Add(place);
        }

        return places;
    }

    private static bool Overlap(Segment a, Segment b) => a.Start < b.End && b.Start < a.End;
}
