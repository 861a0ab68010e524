using FluentValidation;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Extraction;

namespace Quotes.Api.Quotes;

/// <summary>What a person can say of a quote.</summary>
public record QuoteFields
{
    /// <summary>The words, without quotation marks. Up to 20,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Left out: <c>direct</c>.</summary>
    public QuoteKind? Kind { get; init; }

    /// <summary>Left out: <c>asserted</c>.</summary>
    public Stance? Stance { get; init; }

    /// <summary>BCP 47 tag; left out: the article's.</summary>
    public string? Language { get; init; }

    public SpeakerInput? Speaker { get; init; }

    /// <summary>Who said it together with the speaker. Up to 20.</summary>
    public IReadOnlyList<SpeakerInput>? JointWith { get; init; }

    public string? Mention { get; init; }

    public string? Affiliation { get; init; }

    /// <summary>Name of the outlet, programme or platform where it was uttered; left out: the article's outlet.</summary>
    public string? Medium { get; init; }

    public string? Occasion { get; init; }

    /// <summary>The day it was said, or the last day possible; left out: the article's day of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where only a period is known: its first day, <c>date</c> being its last.</summary>
    public DateOnly? DateEarliest { get; init; }

    public string? Cue { get; init; }

    /// <summary>The sentence or sentences around it; left out: taken from the article.</summary>
    public string? Context { get; init; }
}

/// <summary>A speaker by id, or by name: found when there is one of that name, else made.</summary>
public sealed record SpeakerInput
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Left out: <c>person</c>.</summary>
    public SpeakerType? Type { get; init; }
}

/// <summary>A quote to enter by hand.</summary>
public sealed record QuoteInput : QuoteFields
{
    public required SourceInput Source { get; init; }
}

/// <summary>Where it stands: exactly one of the three.</summary>
public sealed record SourceInput
{
    /// <summary>An article of this archive, in whose text the words stand.</summary>
    public long? ArticleId { get; init; }

    /// <summary>An http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>In words: a book and page, a broadcast, a speech.</summary>
    public string? Citation { get; init; }
}

/// <summary>The part of a quote that can be patched.</summary>
public sealed record QuoteState : QuoteFields
{
    /// <summary>Left out while the content is changed: becomes <c>corrected</c>.</summary>
    public Review? Review { get; init; }

    public Identity? Identity { get; init; }

    /// <summary><c>active</c> or <c>retracted</c>; the other two are not set by hand.</summary>
    public QuoteStatus? Status { get; init; }

    public string? StatusReason { get; init; }
}

internal abstract class QuoteFieldsValidator<T> : AbstractValidator<T> where T : QuoteFields
{
    protected QuoteFieldsValidator()
    {
        RuleFor(quote => quote.Text).HasWords("A quote needs words.");
        RuleFor(quote => quote.Text).MaxCharacters(20_000);
        RuleFor(quote => quote.Language).LanguageTag();
        RuleFor(quote => quote.Speaker!).SetValidator(new SpeakerInputValidator()).When(quote => quote.Speaker is not null);
        RuleForEach(quote => quote.JointWith).SetValidator(new SpeakerInputValidator());
        RuleFor(quote => quote.JointWith).Must(joint => joint is null || joint.Count <= 20).WithErrorCode("count").WithMessage("At most 20 speakers.");
        RuleFor(quote => quote.JointWith).Must((quote, joint) => joint is null or [] || quote.Speaker is not null)
            .WithErrorCode("speaker").WithMessage("Give the first named as “speaker”.");
        RuleFor(quote => quote.Mention).NotBlank(Blank).MaxCharacters(300);
        RuleFor(quote => quote.Affiliation).NotBlank(Blank).MaxCharacters(500);
        RuleFor(quote => quote.Medium).Name(200);
        RuleFor(quote => quote.Occasion).NotBlank(Blank).MaxCharacters(500);
        RuleFor(quote => quote.Cue).NotBlank(Blank).MaxCharacters(100);
        RuleFor(quote => quote.Context).NotBlank(Blank).MaxCharacters(20_000);
        RuleFor(quote => quote.DateEarliest).Must((quote, first) => first is null || quote.Date is null || first <= quote.Date)
            .WithErrorCode("range").WithMessage("“dateEarliest” lies after “date”.");
        RuleFor(quote => quote.DateEarliest).Must((quote, first) => first is null || quote.Date is not null)
            .WithErrorCode("date").WithMessage("Give the last day of the period as “date”.");
    }

    private static string Blank => "It is blank; leave the field out if there is none.";
}

internal sealed class SpeakerInputValidator : AbstractValidator<SpeakerInput>
{
    public SpeakerInputValidator()
    {
        RuleFor(speaker => speaker.Name).Name(300);
        RuleFor(speaker => speaker.Name).Must((speaker, name) => (name is null) != (speaker.Id is null))
            .WithErrorCode("speaker").WithMessage("Give either “id” or “name”.");
    }
}

internal sealed class QuoteInputValidator : QuoteFieldsValidator<QuoteInput>
{
    public QuoteInputValidator()
    {
        RuleFor(quote => quote.Source).Must(source => source is null || new object?[] { source.ArticleId, source.Url, source.Citation }.Count(value => value is not null) == 1)
            .WithErrorCode("source").WithMessage("Give exactly one of “articleId”, “url” and “citation”.");
        RuleFor(quote => quote.Source.Url).WebAddress().When(quote => quote.Source is not null);
        RuleFor(quote => quote.Source.Citation).NotBlank("A citation is not blank.").MaxCharacters(1000).When(quote => quote.Source is not null);
    }
}

internal sealed class QuoteStateValidator : QuoteFieldsValidator<QuoteState>
{
    public QuoteStateValidator()
    {
        RuleFor(quote => quote.Status).Must(status => status is null or QuoteStatus.Active or QuoteStatus.Retracted or QuoteStatus.RemovedFromSource)
            .WithErrorCode("status").WithMessage("By hand a quote can be made “active” or “retracted”.");
        RuleFor(quote => quote.StatusReason).MaxCharacters(1000);
    }
}
