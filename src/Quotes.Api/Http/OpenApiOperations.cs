using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Quotes.Api.Http.Lists;
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
        foreach (var lines in metadata.OfType<LineAnswerDocs>())
            AddLines(operation, lines, context);
        foreach (var list in metadata.OfType<ListDocs>())
            AddFormats(operation, list, context);
        SortAnswers(operation);
        foreach (var patch in metadata.OfType<PatchMetadata>())
            DescribePatch(operation, patch.Type, context);
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

    // In a merge patch nothing is required, whatever the whole document needs.
    private static void DescribePatch(OpenApiOperation operation, Type type, OperationFilterContext context)
    {
        var schemas = context.SchemaRepository.Schemas;
        var wasThere = schemas.Keys.ToHashSet();
        context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository);
        var whole = (OpenApiSchema)schemas[type.Name];
        var name = $"{type.Name}Patch";
        schemas[name] = new OpenApiSchema { Type = whole.Type, Properties = whole.Properties, Description = $"What to change; null takes a value away. {whole.Description}" };
        if (!wasThere.Contains(type.Name))
            schemas.Remove(type.Name);
        foreach (var content in operation.RequestBody!.Content!.Values)
            ((OpenApiMediaType)content).Schema = new OpenApiSchemaReference(name);
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

    private static void AddLines(OpenApiOperation operation, LineAnswerDocs lines, OperationFilterContext context) =>
        operation.Responses!["200"].Content![lines.MediaType] = new OpenApiMediaType
        {
            Schema = context.SchemaGenerator.GenerateSchema(lines.Type, context.SchemaRepository),
            Example = JsonSerializer.SerializeToNode(lines.Example(), Json.Options),
        };

    private static void AddFormats(OpenApiOperation operation, ListDocs list, OperationFilterContext context)
    {
        var content = operation.Responses!["200"].Content!;
        content[ListFormats.MediaTypeOf(ListFormat.Ndjson)] = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(list.Item, context.SchemaRepository) };
        content[ListFormats.MediaTypeOf(ListFormat.Csv)] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        content[ListFormats.MediaTypeOf(ListFormat.JsonLd)] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } };
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

    private static void SortAnswers(OpenApiOperation operation)
    {
        var sorted = new OpenApiResponses();
        foreach (var (status, response) in (operation.Responses ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            sorted[status] = response;
        operation.Responses = sorted;
    }
}
