using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Quotes.Api.Tests.Contract;

/// <summary>The first request in the README really gets the answer that the README shows.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-readme-");

    [Fact]
    public async Task The_first_request_gets_the_answer_shown()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = Path.Combine(Repository.Root, "README.md");
        var readme = await File.ReadAllTextAsync(path, cancellation);
        await using var app = Server.Build(new Settings { DatabasePath = Path.Combine(folder.FullName, "quotes.db"), Urls = "http://127.0.0.1:0" });
        await app.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var body = new StringContent(Request.Match(readme).Groups["json"].Value, Encoding.UTF8, "application/json");
        var answer = await client.PostAsync("/v1/articles", body, cancellation);
        var shown = Shorten(JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation))!).ToJsonString(Indented);

        var part = Answer.Match(readme).Groups["json"];
        if (Environment.GetEnvironmentVariable("QUOTES_UPDATE_CONTRACT") == "1")
            await File.WriteAllTextAsync(path, readme[..part.Index] + shown + readme[(part.Index + part.Length)..], cancellation);
        else
            Assert.Equal(part.Value, shown);
    }

    public void Dispose() => folder.Delete(recursive: true);

    // As the README says: without what is null and without instants.
    private static JsonNode Shorten(JsonNode node)
    {
        if (node is JsonArray array)
            return new JsonArray([.. array.Select(item => Shorten(item!.DeepClone()))]);
        if (node is not JsonObject document)
            return node;
        return new JsonObject(document
            .Where(pair => pair.Value is not null && pair.Key is not ("createdAt" or "updatedAt"))
            .Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, Shorten(pair.Value!.DeepClone()))));
    }

    [GeneratedRegex("<!-- request -->.*?-d '(?<json>[^']*)'", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Request { get; }

    [GeneratedRegex("<!-- answer -->\n```json\n(?<json>[^`]*)\n```", RegexOptions.CultureInvariant)]
    private static partial Regex Answer { get; }
}
