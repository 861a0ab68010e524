using System.Text.Json.Nodes;

namespace Quotes.Api.Tests.Conventions;

/// <summary>The contract says enough for people and for generated clients.</summary>
public sealed class ContractTests
{
    private static readonly JsonObject Paths = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "openapi", "quotes.v1.json")))!["paths"]!.AsObject();

    public static TheoryData<string, string> Operations => new(Paths.SelectMany(path => path.Value!.AsObject().Select(operation => (path.Key, operation.Key))));

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_is_documented_whole(string path, string method)
    {
        var operation = Paths[path]![method]!.AsObject();

        Assert.All(new[] { "summary", "description", "operationId" }, field => Assert.False(string.IsNullOrWhiteSpace(operation[field]?.ToString()), field));
        Assert.All(operation["parameters"]?.AsArray() ?? [], parameter => Assert.False(string.IsNullOrWhiteSpace(parameter!["description"]?.ToString()), parameter["name"]!.ToString()));
        Assert.All(operation["requestBody"]?["content"]?.AsObject() ?? [], content => Assert.NotNull(content.Value!["example"]));
        var responses = operation["responses"]!.AsObject();
        Assert.All(responses, response => Assert.False(string.IsNullOrWhiteSpace(response.Value!["description"]?.ToString()), response.Key));
        Assert.All(responses.Where(response => response.Key[0] == '2' && response.Key != "204"), response => Assert.NotNull(response.Value!["content"]!["application/json"]!["example"]));
        Assert.Contains(responses, response => response.Key[0] == '4');
        Assert.All(responses.Where(response => response.Key[0] is '4' or '5'), response => Assert.NotNull(response.Value!["content"]!["application/problem+json"]));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void What_writes_may_find_the_database_full_or_locked(string path, string method)
    {
        var responses = Paths[path]![method]!["responses"]!.AsObject();

        Assert.Equal(responses.ContainsKey("507"), responses.ContainsKey("507") && responses.ContainsKey("503"));
    }
}
