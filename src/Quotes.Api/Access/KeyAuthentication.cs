using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Quotes.Api.Archive;
using Quotes.Api.Http;

namespace Quotes.Api.Access;

/// <summary>Who calls, by the key in <c>Authorization: Bearer</c> (RFC 6750), or nobody in particular where that is allowed.</summary>
internal sealed class KeyAuthentication(
    KeyStore keys, Settings settings, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    /// <summary>The type of the claims that name the scopes a caller has.</summary>
    public const string ScopeClaim = "scope";

    // An admin is always somebody: keys and redactions need a key that was made in the shell.
    private static readonly Scope[] OnLoopback = [Scope.Read, Scope.Write, Scope.Review];

    /// <summary>What was wrong with the key of this request; null when it had none.</summary>
    public static string? FailureOf(HttpContext context) => context.Items[typeof(KeyAuthentication)] as string;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return Anonymous();
        if (!header.StartsWith($"{SchemeName} ", StringComparison.OrdinalIgnoreCase))
            return Failed("Send the key as “Authorization: Bearer qk_…”.");
        var key = header[(SchemeName.Length + 1)..].Trim();
        if (!ApiKey.TryReadId(key, out var id) || !keys.All.TryGetValue(id, out var row) || !row.Matches(key))
            return Failed("There is no such key.");
        if (row.Reason(keys.Today) is { } reason)
            return Failed($"The key “{row.Name}” is {reason}.");
        await keys.NoteUseAsync(row);
        return Caller(row.Name, row.Scopes.Split(' '));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = FailureOf(Context) is null ? SchemeName : $"{SchemeName} error=\"invalid_token\"";
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (Context.User.Identity?.Name == Revisions.Anonymous)
            return HandleChallengeAsync(properties); // a key would help, so it is no matter of a key's scopes
        Response.StatusCode = StatusCodes.Status403Forbidden;
        Response.Headers.WWWAuthenticate = $"{SchemeName} error=\"insufficient_scope\", scope=\"{Context.NeededScope()?.NameOf()}\"";
        return Task.CompletedTask;
    }

    /// <summary>
    /// Without a key: everything but an admin's work on a fresh archive that only this machine reaches, reading where that is switched on, else
    /// nothing.
    /// </summary>
    private AuthenticateResult Anonymous() =>
        settings.ListensOnLoopbackOnly() && keys.All.Count == 0 ? Caller(Revisions.Anonymous, OnLoopback.Select(scope => scope.NameOf()))
        : settings.AnonymousRead ? Caller(Revisions.Anonymous, [Scope.Read.NameOf()])
        : AuthenticateResult.NoResult();

    private AuthenticateResult Failed(string reason)
    {
        Context.Items[typeof(KeyAuthentication)] = reason;
        return AuthenticateResult.Fail(reason);
    }

    private AuthenticateResult Caller(string name, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, name), .. scopes.Select(scope => new Claim(ScopeClaim, scope))], Scheme.Name);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
