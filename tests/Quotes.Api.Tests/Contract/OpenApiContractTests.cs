using System.Text.Json;
using System.Text.Json.Nodes;

namespace Quotes.Api.Tests.Contract;

/// <summary>The committed contract is what the program says of itself: a change of the API shows in a diff.</summary>
public sealed class OpenApiContractTests : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-contract-");

    [Fact]
    public async Task The_committed_document_is_the_one_that_the_server_shows()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var app = Server.Build(new Settings { DatabasePath = Path.Combine(folder.FullName, "quotes.db"), Urls = "http://127.0.0.1:0" });
        await app.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var shown = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json", cancellation))!.ToJsonString(Indented) + "\n";

        var committed = Path.Combine(Repository.Root, "openapi", "quotes.v1.json");
        if (Environment.GetEnvironmentVariable("QUOTES_UPDATE_CONTRACT") == "1")
            await File.WriteAllTextAsync(committed, shown, cancellation);

        Assert.True(
            shown == await File.ReadAllTextAsync(committed, cancellation),
            "openapi/quotes.v1.json is not what the server shows. If the change is meant, run the tests once with QUOTES_UPDATE_CONTRACT=1 and commit the file.");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
