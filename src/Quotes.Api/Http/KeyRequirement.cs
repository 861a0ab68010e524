using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Scope = Quotes.Api.Access.Scope;

namespace Quotes.Api.Http;

/// <summary>Says of each operation which scope its key needs; Swagger UI gets its Authorize button from it.</summary>
internal sealed class KeyRequirement : IOperationFilter
{
    public const string SchemeName = "key";

    public static readonly OpenApiSecurityScheme Scheme = new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        BearerFormat = "qk_…",
        Description = "A key that `quotes keys create` or `POST /v1/keys` made. A fresh archive on loopback needs none.",
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<Scope?>().LastOrDefault() is not { } scope)
            return;
        operation.Description = $"{operation.Description}\n\nScope: `{scope.NameOf()}`.".TrimStart();
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(SchemeName, context.Document)] = [] }];
    }
}
