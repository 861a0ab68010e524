using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;
using Quotes.Extraction;

namespace Quotes.Api.Quotes;

internal static class PatchQuote
{
    public const string Description = """
        RFC 7396 merge patch: a field that is left out stays, null takes it away. `{"review":"confirmed"}` confirms, `{"review":"rejected"}`
        rejects; a change of the content without a `review` makes it `corrected`. Where the quote stands in its source does not change.
        `{"status":"active"}` takes a retraction back.
        """;

    public static async Task<Tagged<Quote>> Handle(long id, Patch<QuoteState> patch, HttpContext context, IDatabase database, CancellationToken cancellation) =>
        new(await database.WriteAsync(session => Change(session, id, patch, context), cancellation));

    private static Quote Change(WriteSession session, long id, Patch<QuoteState> patch, HttpContext context)
    {
        var before = QuoteStore.Find(session, id) ?? throw ProblemException.NotFound($"There is no quote {id}.");
        var shown = QuoteReader.ById(session.Connection, id)!;
        ETags.Require(context.Request, () => shown);
        if (before.Status == "redacted")
            throw new ProblemException(StatusCodes.Status409Conflict, $"Quote {id} is redacted; nothing of it is left to change.");

        var renamed = patch.Value.ContainsKey("speaker") || patch.Value.ContainsKey("jointWith");
        var current = StateOf(shown);
        var next = patch.Apply(renamed ? WithoutPatchedSpeakers(current, patch) : current, context.RequestServices);
        if (next.Status == QuoteStatus.RemovedFromSource && shown.Status != QuoteStatus.RemovedFromSource)
            throw ProblemException.BadInput(InputError.InBody("/status", "status", "By hand a quote can be made “active” or “retracted”."));
        var jointBefore = QuoteStore.JointSpeakers(session, before);
        var (speaker, jointWith) = renamed ? SpeakerChoice.Of(session, next, before.ArticleId) : (before.SpeakerId, jointBefore);
        var after = Merge(session, before, next, patch) with { SpeakerId = speaker };

        var content = after != before with { Review = after.Review, Status = after.Status, StatusReason = after.StatusReason, Identity = after.Identity };
        if ((content || !jointWith.SequenceEqual(jointBefore)) && !patch.Value.ContainsKey("review"))
            after = after with { Review = "corrected" };
        return after == before && jointWith.SequenceEqual(jointBefore)
            ? shown
            : QuoteRevision.Apply(session, before, after, jointWith, ActionOf(before, after), Actor.Of(context));
    }

    /// <summary>A quote as the document that a patch applies to.</summary>
    private static QuoteState StateOf(Quote quote) => new()
    {
        Text = quote.Text,
        Kind = quote.Kind,
        Stance = quote.Stance,
        Language = quote.Language,
        Speaker = quote.Speaker is null ? null : new() { Id = quote.Speaker.Id },
        JointWith = [.. quote.JointWith.Select(joint => new SpeakerInput { Id = joint.Id })],
        Mention = quote.Mention,
        Affiliation = quote.Affiliation,
        Medium = quote.MediumBasis == MediumBasis.Stated ? quote.Medium?.Name : null,
        Occasion = quote.Occasion,
        Date = quote.Date,
        DateEarliest = quote.DateEarliest,
        Cue = quote.Cue,
        Context = quote.Context,
        Review = quote.Review,
        Identity = quote.Identity,
        Status = quote.Status,
        StatusReason = quote.StatusReason,
    };

    // {"speaker":{"name":…}} names another speaker: the id that is there must not be merged with it.
    private static QuoteState WithoutPatchedSpeakers(QuoteState state, Patch<QuoteState> patch) =>
        patch.Value.ContainsKey("speaker") ? state with { Speaker = null } : state;

    private static QuoteRecord Merge(WriteSession session, QuoteRecord before, QuoteState next, Patch<QuoteState> patch)
    {
        var after = before with
        {
            Text = next.Text,
            Kind = (next.Kind ?? QuoteKind.Direct).NameOf(),
            Stance = (next.Stance ?? Stance.Asserted).NameOf(),
            Language = next.Language?.Split('-')[0].ToLowerInvariant(),
            Mention = next.Mention,
            Affiliation = next.Affiliation,
            Occasion = next.Occasion,
            Cue = next.Cue,
            Context = next.Context,
            Review = (next.Review ?? Review.Unreviewed).NameOf(),
            Identity = (next.Identity ?? Identity.Assumed).NameOf(),
            Status = (next.Status ?? QuoteStatus.Active).NameOf(),
            StatusReason = next.StatusReason,
        };
        if (after.Status == "active" && before.Status != "active" && !patch.Value.ContainsKey("statusReason"))
            after = after with { StatusReason = null };
        if (after.Status == "active" && before.Status == "retracted" && IsGoneFromSource(session, before))
            after = after with { Status = "removedFromSource" };
        if (patch.Value.ContainsKey("date") || patch.Value.ContainsKey("dateEarliest"))
            after = after with { Date = next.Date, DateEarliest = next.DateEarliest, DateBasis = next.Date is null ? "unknown" : "stated" };
        return patch.Value.ContainsKey("medium") ? WithMedium(session, after, next.Medium) : after;
    }

    // Every other quote was brought to the article's current version.
    private static bool IsGoneFromSource(WriteSession session, QuoteRecord quote) => quote.Segments is not null && session.Prepared.Scalar(
        "SELECT 1 FROM articles WHERE id = @ArticleId AND version > @ArticleVersion", quote) is not null;

    // Without a stated medium it is the outlet's again.
    private static QuoteRecord WithMedium(WriteSession session, QuoteRecord quote, string? name)
    {
        var stated = name is null ? null : MediumRegistry.FindOrAdd(session, name);
        var outlet = quote.ArticleId is { } article ? ArticleReader.OutletOf(session.Connection, article) : null;
        return quote with
        {
            MediumId = stated ?? outlet,
            MediumBasis = stated is not null ? "stated" : outlet is not null ? "outlet" : null,
        };
    }

    private static string ActionOf(QuoteRecord before, QuoteRecord after) => (after.Status, after.Review) switch
    {
        ("retracted", _) when before.Status != "retracted" => "retracted",
        ("active", _) when before.Status != "active" => "restored",
        ("removedFromSource", _) when before.Status == "retracted" => "restored",
        (_, "confirmed" or "rejected") when before.Review != after.Review => after.Review,
        _ => "corrected",
    };
}
