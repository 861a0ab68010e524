using System.ComponentModel;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Extraction;

namespace Quotes.Api.Quotes;

/// <summary>Which quotes: what a search and its statistics both can be asked.</summary>
public record QuoteConditions
{
    [Description("""
        Words of the quote: `wapens Rusland` (both), `"exact phrase"`, `-without`, `a OR b`, `prefix*` (three letters or more). A bare word also
        finds the other forms of its stem; case, diacritics and typographic marks do not count.
        """)]
    [ParameterExample("wapens")]
    public string? Q { get; init; }

    [Description("Name, alias or surname of the speaker; `resolved` in the answer tells whom it was taken for. Repeated: any of them.")]
    [ParameterExample("Breuker")]
    public string[]? Speaker { get; init; }

    [Description("Id of the speaker. Repeated: any of them.")]
    public long[]? SpeakerId { get; init; }

    [Description("Words of the speaker's role or organisation, as the article worded it. Repeated: any of them.")]
    public string[]? Affiliation { get; init; }

    [Description("Name of the outlet, programme or platform where it was uttered. Repeated: any of them.")]
    [ParameterExample("BNR")]
    public string[]? Medium { get; init; }

    [Description("Id of the medium. Repeated: any of them.")]
    public long[]? MediumId { get; init; }

    [Description("Name of the outlet that published the article. Repeated: any of them.")]
    public string[]? Outlet { get; init; }

    [Description("BCP 47 tag; only its primary subtag counts. Repeated: any of them.")]
    [ParameterExample("nl")]
    public string[]? Language { get; init; }

    [Description("Repeated: any of them.")]
    public QuoteKind[]? Kind { get; init; }

    [Description("What the speaker does with the content. Repeated: any of them.")]
    public Stance[]? Stance { get; init; }

    [Description("First day on which it was said, itself included. Quotes without a date are left out.")]
    [ParameterExample("2024-06-01")]
    public DateOnly? From { get; init; }

    [Description("Last day on which it was said, itself included. Quotes without a date are left out.")]
    public DateOnly? To { get; init; }

    [Description("Id of the article it stands in. Repeated: any of them.")]
    public long[]? Article { get; init; }

    [Description("State of the review. Left out: all but `rejected`. Repeated: any of them.")]
    public Review[]? Review { get; init; }

    [Description("Left out: `active` and `removedFromSource`. Repeated: any of them.")]
    public QuoteStatus[]? Status { get; init; }

    [Description("Lowest confidence of the extraction, 0 to 1.")]
    public double? MinConfidence { get; init; }

    [Description("Whether a bare word finds the other forms of its stem, or only what is written."), DefaultValue(WordMatch.Stem)]
    public WordMatch Match { get; init; }
}

/// <summary>What can be asked of <c>GET /v1/quotes</c>.</summary>
public sealed record SearchParameters : QuoteConditions, IListParameters
{
    [Description("`newest` and `oldest`: by date, then by id; quotes without a date come last either way. `relevance`: the newest 1,000 matches by how well they match; it needs `q` and has no further pages."), DefaultValue(SortOrder.Newest)]
    public SortOrder Sort { get; init; }

    [Description("Counts to give by speaker, medium and so on, over the newest 1,000 matches; on the first page. Repeated: each of them.")]
    [ParameterExample("speaker")]
    public Facet[]? Facets { get; init; }

    [Description("Whether to count all matches, on the first page: up to 1,000 and for a few milliseconds, else `exact` is false."), DefaultValue(true)]
    public bool Total { get; init; } = true;

    [Description("Whether to give the text as HTML too, with the words that matched in `mark` elements."), DefaultValue(false)]
    public bool Highlight { get; init; }

    [Description(ListFormats.FormatDescription), DefaultValue(ListFormat.Json)]
    public ListFormat? Format { get; set; }

    [Description(ListFormats.LimitDescription), DefaultValue(ListFormats.StandardPage)]
    public int? Limit { get; init; }

    [Description("`nextCursor` of the page before, with the same other parameters.")]
    public string? Cursor { get; init; }
}

public enum SortOrder
{
    Newest,
    Oldest,
    Relevance,
}

public enum WordMatch
{
    Stem,
    Exact,
}

internal sealed class SearchParametersValidator : AbstractValidator<SearchParameters>
{
    public SearchParametersValidator()
    {
        Include(new QuoteConditionsValidator());
        this.LimitsList();
        RuleFor(query => query.Sort).Must((query, sort) => sort != SortOrder.Relevance || query.Q is not null)
            .WithErrorCode("combination").WithMessage("How well a quote matches can be told only of words: give “q”.");
        RuleFor(query => query.Format).Must((query, format) => format is null or ListFormat.Json || query.Sort != SortOrder.Relevance)
            .WithErrorCode("combination").WithMessage("A whole result streams by “newest” or “oldest”, not by relevance.");
        RuleFor(query => query.Cursor).Must((query, cursor) => cursor is null || query.Sort != SortOrder.Relevance)
            .WithErrorCode("combination").WithMessage("By relevance there is one page only; walk by “newest” or “oldest”.");
    }
}

internal sealed class QuoteConditionsValidator : AbstractValidator<QuoteConditions>
{
    private const int MostValues = 50;

    public QuoteConditionsValidator()
    {
        RuleForEach(query => query.Speaker).Name(200);
        RuleForEach(query => query.Medium).Name(200);
        RuleForEach(query => query.Outlet).Name(200);
        RuleForEach(query => query.Affiliation).Name(200);
        RuleForEach(query => query.Language).LanguageTag();
        RuleFor(query => query.MinConfidence).InclusiveBetween(0, 1).WithErrorCode("range").WithMessage("A number from 0 to 1 belongs here.");
        RuleFor(query => query.To).Must((query, to) => to is null || query.From is null || to >= query.From)
            .WithErrorCode("range").WithMessage("“to” lies before “from”.");
        RuleFor(query => query.Speaker).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
        RuleFor(query => query.SpeakerId).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
        RuleFor(query => query.Affiliation).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
        RuleFor(query => query.Medium).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
        RuleFor(query => query.MediumId).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
        RuleFor(query => query.Outlet).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
        RuleFor(query => query.Language).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
        RuleFor(query => query.Article).Must(Few).WithErrorCode("count").WithMessage(FewMessage);
    }

    private static string FewMessage => $"At most {MostValues} values.";

    private static bool Few<T>(T[]? values) => values is null || values.Length <= MostValues;
}
