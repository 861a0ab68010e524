using System.ComponentModel;
using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Http.Lists;
using Quotes.Extraction;

namespace Quotes.Api.Quotes;

/// <summary>What can be asked of <c>GET /v1/quotes</c>.</summary>
public sealed record SearchParameters : IListParameters
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

    [Description("By date, then by id; quotes without a date come last either way."), DefaultValue(SortOrder.Newest)]
    public SortOrder Sort { get; init; }

    [Description("Whether a bare word finds the other forms of its stem, or only what is written."), DefaultValue(WordMatch.Stem)]
    public WordMatch Match { get; init; }

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
}

public enum WordMatch
{
    Stem,
    Exact,
}

internal sealed class SearchParametersValidator : AbstractValidator<SearchParameters>
{
    private const int MostValues = 50;

    public SearchParametersValidator()
    {
        RuleForEach(query => query.Speaker).Name(200);
        RuleForEach(query => query.Medium).Name(200);
        RuleForEach(query => query.Outlet).Name(200);
        RuleForEach(query => query.Affiliation).Name(200);
        RuleForEach(query => query.Language).LanguageTag();
        this.LimitsList();
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
