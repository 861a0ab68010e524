using FluentValidation;
using Quotes.Api.Http;
using Quotes.Api.Ingest;

namespace Quotes.Api.Articles;

internal sealed class ArticleInputValidator : AbstractValidator<ArticleInput>
{
    public ArticleInputValidator(Settings settings)
    {
        RuleFor(input => input.Text).NotBlank("The article has no text.").MaxCharacters(settings.MaxTextCharacters);
        RuleFor(input => input.Title).MaxCharacters(1000);
        RuleFor(input => input.Language).LanguageTag();
        RuleFor(input => input.Url).WebAddress();
        RuleFor(input => input.ExternalId).NotBlank("An id is not blank; leave the field out if there is none.").MaxCharacters(500);
        RuleFor(input => input.Medium).Name(200);
        RuleFor(input => input.Author).MaxCharacters(500);
        RuleFor(input => input.ArchiveUrl).WebAddress();
    }
}
