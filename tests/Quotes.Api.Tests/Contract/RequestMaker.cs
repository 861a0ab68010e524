using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Quotes.Api.Tests.Contract;

/// <summary>A request as it is sent.</summary>
internal sealed record MadeRequest(string Target, byte[]? Body, string? ContentType, IReadOnlyList<(string Name, string Value)> Headers)
{
    public override string ToString() =>
        $"{Target} {string.Join(' ', Headers)} {ContentType} {(Body is null ? "" : Encoding.UTF8.GetString(Body[..Math.Min(Body.Length, 2000)]))}";
}

/// <summary>Makes requests out of the document: some right, most wrong in one place or more.</summary>
internal sealed class RequestMaker(Contract contract, Random random)
{
    // JSON as it is written, some of it none.
    private static readonly string[] HostileJson =
    [
        "null", "true", "0", "-1", "1.5", "9223372036854775807", "9223372036854775808", "1e400", "-0", "1e-400", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\ufeff\"",
        "\"\u202e\u200b\"", "\"e\u0301\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"2026-03-02T10:00:00Z\"", "[]", "{}", "[null]", "{\"\":null}", "\"direct\"", "NaN", "'x'", "", "\"javascript:alert(1)\"",
        "\"https://bode.example/a\"", "\"=1+1\"", "\"<script>\"", "\"' OR 1=1 --\"", "\"(a+)+$\"",
    ];

    private static readonly string[] HostileText =
    [
        "", " ", "0", "-1", "1", "9223372036854775807", "99999999999999999999", "1.5", "1e9", "true", "null", "NaN", "%", "\0", "\r\n", "\u202e", "e\u0301", "😀", "\"", "\"a", "'", "*", "a*", "aaa*", "-", "OR", "a OR", "NEAR(a b)",
        "{words}:a", "2026-02-30", "0001-01-01", "9999-12-31", "nl", "newest", "direct", "../../etc/passwd", "' OR 1=1 --", "<script>", new string('a', 2000),
    ];

    // What a query for words is made of, in any order.
    private static readonly string[] Pieces =
        ["“", "”", "\"", "'", "*", "-", " OR ", " ", "(", ")", ":", "^", "{", "brug", "Oekraïne", "e\u0301", "\u200b", "NEAR", "AND", "NOT", "s=1", "%", "\\", "\t", "zegt", ".", "1.000", "ß", "ij"];

    private static readonly string[] Accepts = ["application/json", "application/x-ndjson", "text/csv", "application/ld+json", "*/*", "text/html", ";;;q=", "application/json;q=0"];

    public MadeRequest For(Operation operation)
    {
        var path = operation.Path.Replace("{id}", random.Next(5) > 0 ? $"{random.Next(1, 40)}" : Escape(Pick(["0", "-1", "9223372036854775807", "99999999999999999999", "x", "1.5", "%00"])), StringComparison.Ordinal);
        var query = string.Join('&', (operation.Node["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]!.ToString() == "query" && random.Next(5) == 0)
            .SelectMany(parameter => Enumerable.Range(0, random.Next(6) == 0 ? 2 : 1).Select(_ => $"{parameter!["name"]}={Escape(Parameter(parameter))}"))
            .Concat(random.Next(25) == 0 ? [$"{Escape(Pick(HostileText))}={Escape(Pick(HostileText))}"] : []));
        var headers = new List<(string, string)>();
        if (random.Next(6) == 0)
            headers.Add(("Accept", Pick(Accepts)));
        if (random.Next(8) == 0)
            headers.Add((Pick(["If-Match", "If-None-Match"]), Pick(["*", "\"x\"", "W/\"x\"", "x", "\"a\", \"b\""])));
        var target = query.Length > 0 ? $"{path}?{query}" : path;
        if (operation.Node["requestBody"]?["content"]?.AsObject() is not { } contents)
            return new(target, null, null, headers);
        var (type, content) = contents.ElementAt(random.Next(contents.Count));
        var body = type == "text/plain" ? Bytes(Pick(HostileText)) : Spoilt(Json(content!["schema"]!, 0));
        return new(target, body, random.Next(40) == 0 ? Pick(["text/html", "application/xml", "application/json; charset=latin1", "x"]) : type, headers);
    }

    private string Parameter(JsonNode parameter)
    {
        if (random.Next(3) == 0)
            return random.Next(2) == 0 ? Pick(HostileText) : string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pick(Pieces)));
        if (random.Next(2) == 0 && parameter["example"] is { } example)
            return example is JsonArray list ? list[0]!.ToString() : example.ToString();
        var json = Json(parameter["schema"]!, 0);
        return json.Trim('"', '[', ']');
    }

    /// <summary>A value that fits the schema, with something hostile here and there.</summary>
    private string Json(JsonNode schema, int depth)
    {
        if (random.Next(12) == 0)
            return Pick(HostileJson);
        var node = contract.Resolve(schema);
        if (node["enum"] is JsonArray names)
            return $"\"{names[random.Next(names.Count)]}\"";
        if ((node["allOf"] ?? node["anyOf"] ?? node["oneOf"]) is JsonArray choices)
            return Json(choices[random.Next(choices.Count)]!, depth);
        var types = node["type"] switch { JsonArray several => [.. several.Select(one => one!.ToString())], { } one => [one.ToString()], null => new[] { "string" } };
        return Pick(types) switch
        {
            "null" => "null",
            "boolean" => Pick(["true", "false"]),
            "integer" => Pick(["0", "1", "2", "3", "20", "200", "201", "-1"]),
            "number" => Pick(["0", "0.5", "1", "1.1", "-1"]),
            "array" => depth > 3 ? "[]" : $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Json(node["items"]!, depth + 1)))}]",
            "object" => Object(node, depth),
            _ => node["format"]?.ToString() switch
            {
                "date" => $"\"20{random.Next(10, 30)}-0{random.Next(1, 10)}-1{random.Next(10)}\"",
                "date-time" => "\"2026-03-02T10:00:00Z\"",
                "uri" => $"\"https://bode.example/{random.Next(50)}\"",
                _ => $"\"{Pick(["De brug gaat dicht", "Bos", "nl", "“De brug gaat dicht”, zegt wethouder Karin Bos.", "https://bode.example/1", "read", "Q42"])}\"",
            },
        };
    }

    private string Object(JsonObject node, int depth)
    {
        var required = node["required"]?.AsArray().Select(name => name!.ToString()).ToHashSet() ?? [];
        var properties = node["properties"]?.AsObject() ?? [];
        var fields = properties.Where(property => required.Contains(property.Key) ? random.Next(20) > 0 : random.Next(3) == 0)
            .Select(property => $"\"{property.Key}\":{Json(property.Value!, depth + 1)}").ToList();
        if (random.Next(25) == 0)
            fields.Add($"\"{Pick(["tekst", "__proto__", "", "$ref", "\\ud800"])}\":{Pick(HostileJson)}");
        if (random.Next(40) == 0 && fields.Count > 0)
            fields.Add(fields[0]);
        return $"{{{string.Join(',', fields)}}}";
    }

    private byte[] Spoilt(string json)
    {
        var bytes = Bytes(json);
        switch (random.Next(40))
        {
            case 0 when bytes.Length > 0:
                bytes[random.Next(bytes.Length)] = (byte)random.Next(128, 256);
                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length + 1)];
            case 2:
                var deep = random.Next(10, 2000);
                return Bytes(string.Concat(Enumerable.Repeat("{\"text\":[", deep)) + json + string.Concat(Enumerable.Repeat("]}", deep)));
            case 3:
                return Bytes($"{{\"text\":\"{new string('a', 60_000)}\"}}");
            case 4:
                return [0xef, 0xbb, 0xbf, .. bytes];
            case 5:
                return [];
            default:
                return bytes;
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Escape(string value) =>
        string.Concat(Bytes(value).Select(b => char.IsAsciiLetterOrDigit((char)b) ? ((char)b).ToString() : string.Create(CultureInfo.InvariantCulture, $"%{b:X2}")));

    private string Pick(IReadOnlyList<string> values) => values[random.Next(values.Count)];
}
