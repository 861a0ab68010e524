using System.ComponentModel;
using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Http.Metadata;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Extraction;

namespace Quotes.Api.Extractions;

/// <summary>A text to look for quotes in.</summary>
public sealed record ExtractionInput
{
    /// <summary>Up to 2,000,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The headline: names in it help to resolve speakers.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47 tag; left out: detected.</summary>
    public string? Language { get; init; }

    /// <summary>What yesterday and Tuesday in the text are counted from.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Name of the outlet that published it.</summary>
    public string? Medium { get; init; }

    /// <summary>Tell why, too: the rule, the cue and the candidates of each quote, and what was rejected.</summary>
    public bool? Explain { get; init; }
}

/// <summary>What was found in a text.</summary>
/// <param name="Language">Primary subtag, as given or detected; null: it could not be told.</param>
/// <param name="Supported">False: there are no rules for this language, and no quotes for that reason.</param>
/// <param name="Quotes">In the order of the text.</param>
/// <param name="Explanation">Why; null unless `explain` asks for it.</param>
public sealed record ExtractionAnswer(string? Language, bool Supported, IReadOnlyList<ExtractedQuote> Quotes, Explanation? Explanation = null);

internal static class PostExtraction
{
    public const string Description = """
        Nothing is stored. As `application/json`, or the bare text as `text/plain` with the rest as query parameters, so that an article can be
        pasted as it is. Offsets count Unicode code points of the text, end exclusive, quotation marks left out.

        With `explain` the answer tells why, for whoever disputes a result: for each quote the rule, the reporting word, the candidates for the
        speaker with what spoke for and against each, and where kind, affiliation, medium, date, stance and confidence come from; and every
        passage between marks and every reporting word that was rejected, with the reason. Each reason is a sentence, a `code` for programs
        and the place in the text that decided it. The quotes are the same with and without.
        """;

    public static async Task<ExtractionAnswer> Handle(Request request, ExtractionGate gate, CancellationToken cancellation)
    {
        var input = request.Input;
        var article = new ArticleText(input.Text, input.Title, input.Language, input.PublishedOn, input.Medium);
        var result = await gate.ExtractAsync(article, input.Explain ?? false, cancellation);
        return new ExtractionAnswer(result.Language, result.Supported, result.Quotes, result.Explanation);
    }

    /// <summary>The query parameters that go with a bare text; <c>explain</c> goes with JSON, too.</summary>
    public sealed record Parameters
    {
        [Description("With `text/plain`: the headline.")]
        public string? Title { get; init; }

        [Description("With `text/plain`: BCP 47 tag; left out: detected."), ParameterExample("nl")]
        public string? Language { get; init; }

        [Description("With `text/plain`: what yesterday and Tuesday in the text are counted from."), ParameterExample("2024-06-11")]
        public DateOnly? PublishedOn { get; init; }

        [Description("With `text/plain`: name of the outlet that published it."), ParameterExample("BNR")]
        public string? Medium { get; init; }

        [Description("`true`: tell why, too; with JSON here or in the body.")]
        public bool? Explain { get; init; }
    }

    public sealed class ParametersValidator : AbstractValidator<Parameters>
    {
        public ParametersValidator()
        {
            RuleFor(query => query.Title).MaxCharacters(1000);
            RuleFor(query => query.Language).LanguageTag();
            RuleFor(query => query.Medium).Name(200);
        }
    }

    public sealed class InputValidator : AbstractValidator<ExtractionInput>
    {
        public InputValidator(Settings settings)
        {
            RuleFor(input => input.Text).MaxCharacters(settings.MaxTextCharacters);
            RuleFor(input => input.Title).MaxCharacters(1000);
            RuleFor(input => input.Language).LanguageTag();
            RuleFor(input => input.Medium).Name(200);
        }
    }

    /// <summary>Either kind of body.</summary>
    internal sealed record Request(ExtractionInput Input) : IEndpointParameterMetadataProvider
    {
        public static async ValueTask<Request> BindAsync(HttpContext context)
        {
            if (!IsPlainText(context.Request))
            {
                var node = await JsonBody.ReadNodeAsync(context.Request, "application/json", "text/plain");
                var misplaced = context.Request.Query.Keys.Where(name => name != "explain").ToList();
                if (misplaced.Count > 0)
                    throw ProblemException.BadInput([.. misplaced.Select(name =>
                        InputError.InParameter(name, "unknown", $"Beside a JSON body only “explain” is a query parameter; put “{name}” into the body."))]);
                var explain = (await Query<Parameters>.BindAsync(context)).Value.Explain;
                var input = JsonBody.Convert<ExtractionInput>(node, context.RequestServices);
                return new Request(explain is { } asked ? input with { Explain = asked } : input);
            }

            var query = (await Query<Parameters>.BindAsync(context)).Value;
            var text = await JsonBody.ReadTextAsync(context.Request, "text/plain");
            var most = context.RequestServices.GetRequiredService<Settings>().MaxTextCharacters;
            return text.Length <= most
                ? new Request(new ExtractionInput
                {
                    Text = text,
                    Title = query.Title,
                    Language = query.Language,
                    PublishedOn = query.PublishedOn,
                    Medium = query.Medium,
                    Explain = query.Explain,
                })
                : throw ProblemException.BadInput(InputError.InBody("", "length", $"At most {most} characters."));
        }

        public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        {
            builder.Metadata.Add(new AcceptsMetadata(["application/json", "text/plain"], typeof(ExtractionInput)));
            builder.Metadata.Add(new QueryMetadata(typeof(Parameters)));
            InputMetadata.AddBodyProblems(builder);
        }

        private static bool IsPlainText(HttpRequest request) => request.ContentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true;
    }
}
