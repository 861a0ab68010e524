using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Quotes.Api.Http;

/// <summary>What the serializer does, said in schemas.</summary>
internal sealed class SchemaConventions : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema own)
            return;
        // Inputs refuse unknown fields; answers may grow.
        if (own.Type == JsonSchemaType.Object && own.Properties is { Count: > 0 })
            (own.AdditionalPropertiesAllowed, own.AdditionalProperties) = (true, null);
    }
}

/// <summary>What the whole document needs beside its operations.</summary>
internal sealed class DocumentConventions : IDocumentFilter
{
    private static readonly Dictionary<string, string> Tags = new()
    {
        ["Extraction"] = "Text in, quotes out; nothing stored.",
        ["Articles"] = "Articles in versions, with their quotes.",
        ["Quotes"] = "Search, quotes by hand, corrections, history.",
        ["Speakers"] = "Who is quoted.",
        ["Media"] = "Outlets, programmes and platforms.",
        ["Keys"] = "Who may call.",
        ["Health"] = "Whether the server works.",
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Tags = new HashSet<OpenApiTag>(Tags.Select(tag => new OpenApiTag { Name = tag.Key, Description = tag.Value }));
        foreach (var property in swaggerDoc.Components!.Schemas!.Values.SelectMany(schema => schema.Properties?.Values ?? []).OfType<OpenApiSchema>())
            AllowNull(property);
    }

    // Swashbuckle says of a reference that may be null that it is null *and* the type, which nothing is.
    private static void AllowNull(OpenApiSchema schema)
    {
        if (schema.Type == JsonSchemaType.Null && schema.AllOf is [var type])
            (schema.Type, schema.AllOf, schema.AnyOf) = (null, null, [type, new OpenApiSchema { Type = JsonSchemaType.Null }]);
    }
}

internal static class ProblemDescriptions
{
    public static string Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Something in the request is wrong; `errors` says what and where.",
        StatusCodes.Status401Unauthorized => "There is no key, or it does not work.",
        StatusCodes.Status429TooManyRequests => "The caller has made more requests than it may; Retry-After tells when to go on.",
        StatusCodes.Status403Forbidden => "The key does not have the scope that this needs.",
        StatusCodes.Status404NotFound => "There is no such thing.",
        StatusCodes.Status409Conflict => "The change collides with what is stored.",
        StatusCodes.Status410Gone => "It was there, and was deleted.",
        StatusCodes.Status412PreconditionFailed => "It has changed since the state that `If-Match` names.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large.",
        StatusCodes.Status415UnsupportedMediaType => "The body is of a type that is not read here.",
        StatusCodes.Status503ServiceUnavailable => "It took too long and was stopped, or another program has the database locked; `Retry-After` says when to try again.",
        StatusCodes.Status507InsufficientStorage => "There is no room left to write to; nothing was stored.",
        _ => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
    };
}
