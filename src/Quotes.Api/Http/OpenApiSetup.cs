using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Quotes.Api.Http;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>, and Swagger UI at <c>/swagger</c>.</summary>
internal static class OpenApiSetup
{
    public const string DocumentName = "v1";

    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc(DocumentName, new OpenApiInfo
            {
                Title = "Quotes",
                Version = "1",
                Description = "Who said this, where and when: quotations out of news articles, with speaker, affiliation, medium and date. Errors are RFC 9457 problem details.",
                Contact = new OpenApiContact { Name = "The Quotes authors" },
                License = new OpenApiLicense { Name = "MIT", Url = new Uri("https://opensource.org/license/mit") },
            });
            swagger.AddServer(new OpenApiServer { Url = "/", Description = "This server" });
            swagger.AddSecurityDefinition(KeyRequirement.SchemeName, KeyRequirement.Scheme);
            foreach (var documentation in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.xml").Where(path => Path.GetFileName(path) is "quotes.xml" or "Quotes.Extraction.xml"))
                swagger.IncludeXmlComments(documentation);
            swagger.NonNullableReferenceTypesAsRequired();
            swagger.SupportNonNullableReferenceTypes();
            swagger.UseAllOfToExtendReferenceSchemas();
            swagger.MapType<JsonNode>(() => new OpenApiSchema { Description = "Any JSON value." });
            swagger.SchemaFilter<SchemaConventions>();
            swagger.OperationFilter<OperationConventions>();
            swagger.OperationFilter<KeyRequirement>();
            swagger.DocumentFilter<DocumentConventions>();
            swagger.CustomSchemaIds(SchemaName);
        });
    }

    public static void MapOpenApiDocument(this WebApplication app)
    {
        app.MapSwagger("/openapi/{documentName}.json", document => document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(ui =>
        {
            ui.SwaggerEndpoint($"/openapi/{DocumentName}.json", "Quotes, version 1");
            ui.RoutePrefix = "swagger";
            ui.DocumentTitle = "Quotes API";
            ui.EnableDeepLinking();
            ui.EnableTryItOutByDefault();
        });
    }

    // Page<Article> is ArticlePage.
    private static string SchemaName(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(SchemaName)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
        : type.Name;
}
