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
                context.Response.Headers.XContentTypeOptions = "nosniff";
                return Task.CompletedTask;
            });
            return next(context);
        });
        app.UseExceptionHandler();
        app.UseStatusCodePages(ProblemHandler.WriteStatusAsync);
    }
}
