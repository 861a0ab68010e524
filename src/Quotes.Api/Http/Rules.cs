using System.Text.RegularExpressions;
using FluentValidation;
using Quotes.Api.Http.Lists;
using Quotes.Api.Text;

namespace Quotes.Api.Http;

/// <summary>Rules that several inputs share, with their codes and messages.</summary>
internal static partial class Rules
{
    public static IRuleBuilderOptions<T, string?> Name<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .HasWords("A name needs a letter or a digit; leave the field out if there is none.")
        .MaxCharacters(maxLength);

    /// <summary>Something that the text analyser finds a word in: what it does not, cannot be found again.</summary>
    public static IRuleBuilderOptions<T, string?> HasWords<T>(this IRuleBuilder<T, string?> rule, string message) => rule
        .Must(text => text is null || Analyser.Analyse(text).Count > 0).WithErrorCode("empty").WithMessage(message);

    public static IRuleBuilderOptions<T, string?> MaxCharacters<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .Must(text => text is null || text.Length <= maxLength).WithErrorCode("length").WithMessage($"At most {maxLength} characters.");

    public static IRuleBuilderOptions<T, string?> NotBlank<T>(this IRuleBuilder<T, string?> rule, string message) => rule
        .Must(text => text is null || !string.IsNullOrWhiteSpace(text)).WithErrorCode("empty").WithMessage(message);

    public static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(url => url is null || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0))
        .WithErrorCode("url").WithMessage("An absolute http or https address belongs here, such as https://example.org/article.")
        .MaxCharacters(2048);

    public static IRuleBuilderOptions<T, string?> LanguageTag<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(tag => tag is null || TagShape.IsMatch(tag)).WithErrorCode("language").WithMessage("A BCP 47 language tag belongs here, such as nl or en-GB.");

    /// <summary>A page has at most 200 items; a whole result, as the other formats stream it, as many as there are.</summary>
    public static void LimitsList<T>(this AbstractValidator<T> validator) where T : IListParameters => validator.RuleFor(query => query.Limit)
        .Must((query, limit) => limit is null or >= 1 && (limit is null or <= MostOnPage || query.Format != ListFormat.Json))
        .WithErrorCode("range").WithMessage($"A page has 1 to {MostOnPage} items; a whole result (format) at least 1.");

    private const int MostOnPage = 200;

    // RFC 5646: a primary subtag of two or three letters, then subtags.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex TagShape { get; }
}
