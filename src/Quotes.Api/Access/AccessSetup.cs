using Microsoft.AspNetCore.Authentication;
using Quotes.Api.Http;

namespace Quotes.Api.Access;

internal static class AccessSetup
{
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton(provider => new KeyStore(provider.GetRequiredService<Storage.IDatabase>(), provider.GetRequiredService<Settings>().Clock));
        services.AddAuthentication(KeyAuthentication.SchemeName).AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, null);
        var policies = services.AddAuthorizationBuilder();
        foreach (var scope in Enum.GetValues<Scope>())
            policies.AddPolicy(scope.NameOf(), policy => policy.RequireClaim(KeyAuthentication.ScopeClaim, scope.NameOf()));
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseRateLimits(); // who tries keys is limited, too
        app.UseAuthorization();
    }

    /// <summary>Why the server must not start like this; null when it may.</summary>
    public static string? ReasonNotToStart(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        return settings.AnonymousRead || settings.ListensOnLoopbackOnly() || app.Services.GetRequiredService<KeyStore>().AnyWorks
            ? null
            : $"{settings.Urls} can be reached from other machines, and there is no key: make one with “quotes keys create”, or let anyone read with --anonymous-read true.";
    }
}
