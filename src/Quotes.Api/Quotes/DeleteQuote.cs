using System.ComponentModel;
using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Api.Storage;

namespace Quotes.Api.Quotes;

internal static class DeleteQuote
{
    public sealed record Parameters
    {
        [Description("Why it is taken back; shown with the quote.")]
        public string? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Parameters>
    {
        public Validator() => RuleFor(query => query.Reason).MaxCharacters(1000);
    }

    public static async Task<NoContent> Handle(long id, Query<Parameters> query, HttpContext context, IDatabase database, CancellationToken cancellation) =>
        await database.WriteAsync(session => Retract(session, id, query.Value.Reason, context), cancellation);

    private static NoContent Retract(WriteSession session, long id, string? reason, HttpContext context)
    {
        var quote = QuoteStore.Find(session, id) ?? throw ProblemException.NotFound($"There is no quote {id}.");
        ETags.Require(context.Request, () => QuoteReader.ById(session.Connection, id)!);
        if (quote.Status is not ("retracted" or "redacted"))
        {
            var retracted = quote with { Status = "retracted", StatusReason = reason };
            QuoteRevision.Apply(session, quote, retracted, QuoteStore.JointSpeakers(session, quote), "retracted", Actor.Of(context));
        }

        return TypedResults.NoContent();
    }
}
