namespace Quotes.Api.Http;

internal static class ProblemSetup
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddExceptionHandler<ProblemHandler>();
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // else Development and Production differ
        services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
    }

    public static void UseProblems(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            // The exception handler clears the headers that were set before.
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer"; // a search tells what somebody is working on
                // An answer is data; only Swagger UI is a page that runs something.
                headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal) ? "frame-ancestors 'none'" : "default-src 'none'; frame-ancestors 'none'";
                return Task.CompletedTask;
            });
            return next(context);
        });
        app.UseExceptionHandler();
        app.UseStatusCodePages(ProblemHandler.WriteStatusAsync);
    }
}
