using System.ComponentModel;
using FluentValidation;
using Quotes.Api.Access;
using Quotes.Api.Http;

namespace Quotes.Api.Keys;

/// <summary>A key, without its secret.</summary>
public record Key
{
    public required long Id { get; init; }

    /// <summary>Who or what uses it; revisions name it as their actor. Given once: no later key has it.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<Scope> Scopes { get; init; }

    /// <summary>The last day (UTC) on which it works; null: until it is revoked.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The day (UTC) it was used last; null: never.</summary>
    public DateOnly? LastUsedOn { get; init; }

    /// <summary>When it was ended; null: it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>The key that made it, or <c>shell</c>.</summary>
    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    internal static Key Of(KeyRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Scopes = [.. row.Scopes.Split(' ').Select(scope => Enum.Parse<Scope>(scope, ignoreCase: true))],
        ExpiresOn = row.ExpiresOn,
        LastUsedOn = row.LastUsedOn,
        RevokedAt = row.RevokedAt,
        CreatedBy = row.CreatedBy,
        CreatedAt = row.CreatedAt,
    };
}

/// <summary>A key just made, with what is shown this once.</summary>
public sealed record NewKey : Key
{
    /// <summary>What goes behind <c>Authorization: Bearer</c>. It is not stored and cannot be shown again.</summary>
    [Description("What goes behind `Authorization: Bearer`. It is not stored and cannot be shown again.")]
    public required string Secret { get; init; }
}

/// <summary>A key to be made.</summary>
public sealed record KeyInput
{
    public required string Name { get; init; }

    public required IReadOnlyList<Scope> Scopes { get; init; }

    /// <summary>The last day (UTC) on which it works; null: until it is revoked.</summary>
    public DateOnly? ExpiresOn { get; init; }
}

internal sealed class KeyInputValidator : AbstractValidator<KeyInput>
{
    /// <summary>As revisions show them.</summary>
    public const int MaxName = 100;

    public KeyInputValidator()
    {
        RuleFor(input => input.Name).Name(MaxName);
        RuleFor(input => input.Name).Must(name => name is not ("anonymous" or "extractor" or "shell")).WithErrorCode("reserved").WithMessage("That name is the program's own.");
        RuleFor(input => input.Scopes).NotEmpty().WithErrorCode("empty").WithMessage("A key without a scope opens nothing: read, write, review, admin.");
    }
}
