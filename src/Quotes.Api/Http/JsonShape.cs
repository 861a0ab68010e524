using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Quotes.Api.Http;

/// <summary>Compares a JSON document with the type it shall become, and reports everything that does not fit, not only the first.</summary>
internal static class JsonShape
{
    public static List<InputError> Check(JsonNode? node, Type type)
    {
        var errors = new List<InputError>();
        if (node is null)
            errors.Add(InputError.InBody("", "required", "The body is null; send a JSON object."));
        else
            CheckValue(node, type, "", errors);
        return errors;
    }

    /// <summary>A JSON pointer out of FluentValidation's property path: <c>JointWith[0].Name</c> is <c>/jointWith/0/name</c>.</summary>
    public static string Pointer(string propertyPath) => propertyPath.Length == 0
        ? ""
        : "/" + string.Join('/', propertyPath.Replace("]", "", StringComparison.Ordinal).Split('.', '[').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static void CheckValue(JsonNode node, Type type, string pointer, List<InputError> errors)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var info = Json.Options.GetTypeInfo(type);
        if (type != typeof(string) && info.Kind == JsonTypeInfoKind.Object)
            CheckObject(node, info, pointer, errors);
        else if (info.Kind == JsonTypeInfoKind.Enumerable)
            CheckArray(node, info.ElementType!, pointer, errors);
        else if (ExpectedScalar(node, type) is { } expected)
            errors.Add(InputError.InBody(pointer, expected.Code, expected.Detail));
    }

    private static void CheckObject(JsonNode node, JsonTypeInfo info, string pointer, List<InputError> errors)
    {
        if (node is not JsonObject document)
        {
            errors.Add(InputError.InBody(pointer, "type", $"A JSON object belongs here, not {Describe(node)}."));
            return;
        }

        var known = info.Properties.ToDictionary(property => property.Name);
        foreach (var (name, value) in document)
        {
            var place = $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (!known.TryGetValue(name, out var property))
                errors.Add(InputError.InBody(place, "unknown", $"“{name}” is not known; {NearestName.Advice(name, known.Keys)}"));
            else if (value is not null)
                CheckValue(value, property.PropertyType, place, errors);
            else if (!IsNullable(property))
                errors.Add(InputError.InBody(place, "type", $"“{name}” cannot be null."));
        }

        foreach (var property in info.Properties.Where(property => property.IsRequired && !document.ContainsKey(property.Name)))
            errors.Add(InputError.InBody($"{pointer}/{property.Name}", "required", $"“{property.Name}” is missing."));
    }

    private static void CheckArray(JsonNode node, Type element, string pointer, List<InputError> errors)
    {
        if (node is not JsonArray array)
        {
            errors.Add(InputError.InBody(pointer, "type", $"A JSON array belongs here, not {Describe(node)}."));
            return;
        }

        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is { } item)
                CheckValue(item, element, $"{pointer}/{i}", errors);
            else
                errors.Add(InputError.InBody($"{pointer}/{i}", "type", "An item cannot be null."));
        }
    }

    private static (string Code, string Detail)? ExpectedScalar(JsonNode node, Type type)
    {
        var kind = node.GetValueKind();
        if (type == typeof(bool))
            return kind is JsonValueKind.True or JsonValueKind.False ? null : ("type", $"true or false belongs here, not {Describe(node)}.");
        if (type == typeof(double))
            return kind == JsonValueKind.Number && node.AsValue().TryGetValue<double>(out _) ? null : ("type", $"A number belongs here, not {Describe(node)}.");
        if (type == typeof(int) || type == typeof(long))
            return IsInteger(node, type) ? null : ("type", $"A whole number belongs here, not {Describe(node)}.");
        if (kind != JsonValueKind.String)
            return ("type", $"A string belongs here, not {Describe(node)}.");
        if (UnpairedSurrogate(node, out var text))
            return ("encoding", "The string holds half of a surrogate pair, which is no character.");
        if (text.Contains('\0', StringComparison.Ordinal))
            return ("character", "The string holds U+0000, which cannot be stored.");
        return Scalars.Explain(text, type);
    }

    private static bool IsInteger(JsonNode node, Type type) => node.GetValueKind() == JsonValueKind.Number
        && (type == typeof(int) ? node.AsValue().TryGetValue<int>(out _) : node.AsValue().TryGetValue<long>(out _));

    private static bool UnpairedSurrogate(JsonNode node, out string text)
    {
        text = "";
        try
        {
            text = node.GetValue<string>();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true; // an escape such as \ud800 alone
        }
    }

    private static bool IsNullable(JsonPropertyInfo property) => property.IsSetNullable
        && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);

    private static string Describe(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => $"the number {(node.ToJsonString() is { Length: <= 20 } number ? number : "that is given")}",
        var literal => literal.ToString().ToLowerInvariant(),
    };
}
