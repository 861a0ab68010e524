namespace Quotes.Api.Http;

/// <summary>HEAD wherever there is a GET, and OPTIONS everywhere, as RFC 9110 has them.</summary>
internal static class Methods
{
    private static readonly object Head = new();

    /// <summary>Whether nothing of the body will be sent: what costs can be left out.</summary>
    public static bool IsHead(HttpContext context) => context.Items.ContainsKey(Head);

    public static void UseHeadAndOptions(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        var options = HttpMethods.IsOptions(request.Method);
        if (HttpMethods.IsHead(request.Method))
        {
            request.Method = HttpMethods.Get; // the server knows that it was HEAD, and sends no body
            context.Items[Head] = Head;
        }

        await next(context);

        if (response.HasStarted || response.StatusCode != StatusCodes.Status405MethodNotAllowed)
            return;
        var allowed = response.Headers.Allow.ToString();
        response.Headers.Allow = allowed.Split(", ").Contains(HttpMethods.Get) ? $"{allowed}, HEAD, OPTIONS" : $"{allowed}, OPTIONS";
        if (options)
            response.StatusCode = StatusCodes.Status204NoContent;
    });
}
