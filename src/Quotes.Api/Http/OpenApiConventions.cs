using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Quotes.Api.Http;

/// <summary>Writes into each operation what its line in the route table and its query record say.</summary>
internal sealed class OperationConventions : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path))
            parameter.Description ??= "Its id.";
        foreach (var query in metadata.OfType<QueryMetadata>())
            AddQuery(operation, query.Type, context);
        AddHeaders(operation, metadata);
        AddAnswers(operation, metadata);
        AddRequestExamples(operation, metadata);
        if (operation.Parameters.Count == 0)
            operation.Parameters = null;
    }

    private static void AddQuery(OpenApiOperation operation, Type type, OperationFilterContext context)
    {
        foreach (var (name, parameter) in QueryParameter.Of(type))
        {
            var value = context.SchemaGenerator.GenerateSchema(parameter.ValueType, context.SchemaRepository);
            var schema = parameter.Repeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value;
            if (parameter.Property.GetCustomAttribute<DefaultValueAttribute>() is { Value: { } standard })
                schema = WithDefault(schema, standard);
            operation.Parameters!.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Query,
                Description = parameter.Property.GetCustomAttribute<DescriptionAttribute>()?.Description,
                Schema = schema,
                Explode = parameter.Repeatable,
                Style = ParameterStyle.Form,
                Example = Example(parameter),
            });
        }
    }

    private static JsonNode? Example(QueryParameter parameter) => parameter.Property.GetCustomAttribute<ParameterExampleAttribute>()?.Value switch
    {
        null => null,
        var example when parameter.Repeatable => new JsonArray(example),
        var example => JsonValue.Create(example),
    };

    private static IOpenApiSchema WithDefault(IOpenApiSchema schema, object standard)
    {
        var node = JsonSerializer.SerializeToNode(standard, Json.Options);
        if (schema is not OpenApiSchema own)
            return new OpenApiSchema { AllOf = [schema], Default = node };
        own.Default = node;
        return own;
    }

    private static void AddHeaders(OpenApiOperation operation, IList<object> metadata)
    {
        if (metadata.OfType<IfMatchDocs>().Any())
            operation.Parameters!.Add(Header("If-Match", "`ETag` of the state that the change is meant for; 412 when it is another by now. Left out: the last write wins."));
        if (metadata.OfType<IfNoneMatchDocs>().Any())
            operation.Parameters!.Add(Header("If-None-Match", "`ETag` of the copy at hand; 304 when it is still good."));
    }

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static void AddAnswers(OpenApiOperation operation, IList<object> metadata)
    {
        foreach (var answer in metadata.OfType<AnswerDocs>())
        {
            var response = (OpenApiResponse)operation.Responses![$"{answer.Status}"];
            response.Description = answer.Description;
            if (answer.Example?.Invoke() is { } example && response.Content?.TryGetValue("application/json", out var content) == true)
                ((OpenApiMediaType)content).Example = JsonSerializer.SerializeToNode(example, example.GetType(), Json.Options);
        }

        foreach (var (status, response) in (operation.Responses ?? []).Where(pair => pair.Value?.Content?.ContainsKey(Problem.MediaType) == true))
            ((OpenApiResponse)response!).Description = ProblemDescriptions.Of(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));
        if (operation.Responses!.TryGetValue("304", out var notModified))
            ((OpenApiResponse)notModified).Description = "The copy that `If-None-Match` names is still good.";
    }

    private static void AddRequestExamples(OpenApiOperation operation, IList<object> metadata)
    {
        foreach (var example in metadata.OfType<RequestExample>())
        {
            foreach (var (mediaType, content) in operation.RequestBody!.Content!.Where(pair => example.MediaType is null || pair.Key == example.MediaType))
            {
                var media = (OpenApiMediaType)content;
                media.Example = JsonSerializer.SerializeToNode(example.Value(), Json.Options);
                if (mediaType == "text/plain")
                    media.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The article's text, in UTF-8." };
            }
        }

        if (operation.RequestBody is OpenApiRequestBody body)
            body.Required = true;
    }
}

/// <summary>What the serializer does, said in schemas.</summary>
internal sealed class SchemaConventions : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema own)
            return;
        // FieldChange holds any JSON.
        if (context.Type == typeof(JsonNode))
            (own.Type, own.Properties, own.Items, own.AdditionalProperties) = (null, null, null, null);
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
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) =>
        swaggerDoc.Tags = new HashSet<OpenApiTag>(Tags.Select(tag => new OpenApiTag { Name = tag.Key, Description = tag.Value }));
}

internal static class ProblemDescriptions
{
    public static string Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Something in the request is wrong; `errors` says what and where.",
        StatusCodes.Status404NotFound => "There is no such thing.",
        StatusCodes.Status409Conflict => "The change collides with what is stored.",
        StatusCodes.Status410Gone => "It was there, and was deleted.",
        StatusCodes.Status412PreconditionFailed => "It has changed since the state that `If-Match` names.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large.",
        StatusCodes.Status415UnsupportedMediaType => "The body is of a type that is not read here.",
        StatusCodes.Status503ServiceUnavailable => "The query took longer than the deadline and was stopped.",
        StatusCodes.Status507InsufficientStorage => "There is no room left to write to; nothing was stored.",
        _ => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
    };
}
