using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Contract;

/// <summary>The OpenAPI document, as a judge of answers.</summary>
internal sealed class Contract(JsonNode document)
{
    private readonly ConcurrentDictionary<(string Path, string Method, string Status), JsonSchema> schemas = [];

    public IEnumerable<Operation> Operations =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new Operation(path.Key, operation.Key, operation.Value!.AsObject());

    /// <summary>A schema with what it refers to in its place.</summary>
    public JsonObject Resolve(JsonNode schema)
    {
        var resolved = schema.AsObject();
        while (resolved["$ref"] is { } reference)
            resolved = document["components"]!["schemas"]![reference.ToString().Split('/')[^1]]!.AsObject();
        return resolved;
    }

    /// <summary>What of an answer the document does not say; null: nothing.</summary>
    public string? Objection(Operation operation, Answer answer)
    {
        var status = $"{answer.Status}";
        if (operation.Node["responses"]![status] is not { } response)
            return $"the status {status} is not documented";
        var contents = response["content"]?.AsObject();
        if (contents is null || answer.ContentType is null)
            return answer.Body.Length == 0 && answer.ContentType is null ? null : $"a body of {answer.ContentType} is not documented";
        if (contents[answer.ContentType] is not { } content)
            return $"the media type {answer.ContentType} is not documented";
        if (!answer.ContentType.EndsWith("json", StringComparison.Ordinal) || answer.ContentType is "application/x-ndjson" or "application/ld+json")
            return null;
        var schema = schemas.GetOrAdd((operation.Path, operation.Method, $"{status} {answer.ContentType}"), _ => Schema(content["schema"]!));
        using var body = JsonDocument.Parse(answer.Body);
        var result = schema.Evaluate(body.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? null : string.Join("; ", (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"));
    }

    private JsonSchema Schema(JsonNode schema)
    {
        var whole = new JsonObject { ["$defs"] = document["components"]!["schemas"]!.DeepClone(), ["allOf"] = new JsonArray(schema.DeepClone()) };
        return JsonSchema.FromText(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }
}

/// <summary>One operation of the document.</summary>
internal sealed record Operation(string Path, string Method, JsonObject Node)
{
    public override string ToString() => $"{Method} {Path}";
}
