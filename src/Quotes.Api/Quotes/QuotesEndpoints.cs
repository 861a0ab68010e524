using Quotes.Api.Access;
using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Quotes;

internal static class QuotesEndpoints
{
    public static void MapQuotes(this IEndpointRouteBuilder routes)
    {
        var quotes = routes.MapGroup("/v1/quotes").WithTags("Quotes").RejectUnknownParameters();

        quotes.MapGet("/", SearchQuotes.Handle).WithName("searchQuotes").Needs(Scope.Read)
            .WithSummary("Search quotes")
            .WithDescription(SearchQuotes.Description)
            .Answers<QuotePage>(StatusCodes.Status200OK, "One page.", Examples.QuotePage)
            .Streams<Quote>()
            .Fails(StatusCodes.Status503ServiceUnavailable);

        quotes.MapGet("/stats", GetStatistics.Handle).WithName("getQuoteStatistics").Needs(Scope.Read)
            .WithSummary("Count quotes over time")
            .WithDescription(GetStatistics.Description)
            .Answers<QuoteStatistics>(StatusCodes.Status200OK, "The counts.", Examples.Statistics)
            .Fails(StatusCodes.Status503ServiceUnavailable);

        quotes.MapPost("/", PostQuote.Handle).WithName("postQuote").Needs(Scope.Write)
            .WithSummary("Enter a quote by hand")
            .WithDescription(PostQuote.Description)
            .WithRequestExample(Examples.QuoteInput)
            .Answers<Quote>(StatusCodes.Status201Created, "Stored.", Examples.ManualQuote)
            .Fails(StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        quotes.MapGet("/{id:long}", GetQuote.Handle).WithName("getQuote").Needs(Scope.Read)
            .WithSummary("Get a quote")
            .WithDescription("Rejected, retracted and redacted quotes too: a citation of them must lead somewhere.")
            .Answers<Quote>(StatusCodes.Status200OK, "The quote.", Examples.Quote)
            .NotModified()
            .Fails(StatusCodes.Status404NotFound);

        quotes.MapPatch("/{id:long}", PatchQuote.Handle).WithName("patchQuote").Needs(Scope.Review)
            .WithSummary("Correct, confirm or reject a quote")
            .WithDescription(PatchQuote.Description)
            .WithRequestExample(Examples.QuotePatch)
            .WithIfMatch()
            .Answers<Quote>(StatusCodes.Status200OK, "The quote as it is now.", Examples.ConfirmedQuote)
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        quotes.MapDelete("/{id:long}", DeleteQuote.Handle).WithName("deleteQuote").Needs(Scope.Review)
            .WithSummary("Retract a quote")
            .WithDescription("It stays as a tombstone with `status` `retracted`, and searches leave it out. A PATCH of `status` takes this back.")
            .WithIfMatch()
            .AnswersNothing("Retracted, now or before.")
            .Fails(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);

        quotes.MapGet("/{id:long}/history", GetQuoteHistory.Handle).WithName("getQuoteHistory").Needs(Scope.Read)
            .WithSummary("List every revision of a quote, oldest first")
            .WithDescription("Who changed what, and when. The first revision of an extracted quote is the extractor's.")
            .Answers<Page<Revision>>(StatusCodes.Status200OK, "All revisions, on one page.", Examples.History)
            .Fails(StatusCodes.Status404NotFound);
    }
}
