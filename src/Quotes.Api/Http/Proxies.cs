using Microsoft.AspNetCore.HttpOverrides;

namespace Quotes.Api.Http;

internal static class Proxies
{
    /// <summary>A proxy on this machine tells who called it and how; nobody else is believed.</summary>
    public static void UseProxiesOfThisMachine(this IApplicationBuilder app) =>
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
}
