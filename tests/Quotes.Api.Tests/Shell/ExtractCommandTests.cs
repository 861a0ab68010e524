using System.Text;
using System.Text.Json.Nodes;
using Quotes.Api.Commands;

namespace Quotes.Api.Tests.Shell;

/// <summary><c>extract</c> answers every line in its place.</summary>
public sealed class ExtractCommandTests
{
    private const string Text = "“De brug gaat nog dit jaar dicht”, zegt wethouder Karin Bos. Dat is voor de winkels in het dorp geen goed nieuws.";

    [Fact]
    public async Task Lines_are_answered_in_order_and_bad_ones_in_their_place()
    {
        var article = new JsonObject { ["id"] = "a", ["text"] = Text, ["publishedOn"] = "2026-03-02", ["medium"] = null };
        var answers = await RunAsync(
            Line(article),
            "not json"u8.ToArray(),
            "  "u8.ToArray(),
            "[1]"u8.ToArray(),
            Line(new JsonObject { ["id"] = 7 }),
            Line(new JsonObject { ["id"] = "b", ["text"] = 1 }),
            Line(new JsonObject { ["id"] = "c", ["text"] = "a", ["publishedOn"] = "gisteren" }),
            [.. "{\"id\":\"d\",\"text\":\""u8, 0xff, .. "\"}"u8],
            Line(new JsonObject { ["text"] = Text, ["language"] = "nl" }),
            Line(new JsonObject { ["id"] = "e", ["text"] = Text, ["language"] = "sv" }));

        Assert.Equal(["\"a\"", null, null, "7", "\"b\"", "\"c\"", null, null, "\"e\""], answers.Select(answer => answer["id"]?.ToJsonString()));
        Assert.Equal([null, 2, 4, null, null, null, 8, 9, null], answers.Select(answer => (int?)answer["line"]));
        Assert.Equal([false, true, true, true, true, true, true, false, false], answers.Select(answer => answer["error"] is not null));
        Assert.Equal("De brug gaat nog dit jaar dicht", answers[0]["quotes"]![0]!["text"]!.ToString());
        Assert.Equal("2026-03-02", answers[0]["quotes"]![0]!["date"]!.ToString());
        Assert.False((bool)answers[8]["supported"]!);
    }

    [Fact]
    public async Task Many_articles_come_out_in_their_order()
    {
        var lines = Enumerable.Range(0, 3000).Select(i => Line(new JsonObject { ["id"] = i, ["text"] = Text, ["language"] = "nl" })).ToArray();

        var answers = await RunAsync(lines);

        Assert.Equal(Enumerable.Range(0, 3000), answers.Select(answer => (int)answer["id"]!));
        Assert.All(answers, answer => Assert.Single(answer["quotes"]!.AsArray()));
    }

    [Fact]
    public async Task To_explain_adds_why_to_each_line_and_changes_nothing_else()
    {
        var line = Line(new JsonObject { ["id"] = "a", ["text"] = Text });

        var plain = Assert.Single(await RunAsync(line));
        var explained = Assert.Single(await RunAsync(explain: true, [line]));

        Assert.Equal("named", explained["explanation"]!["quotes"]![0]!["speaker"]!["candidates"]![0]!["code"]!.ToString());
        Assert.Equal("languageDetected", explained["explanation"]!["language"]!["code"]!.ToString());
        explained.AsObject().Remove("explanation");
        Assert.Equal(plain.ToJsonString(), explained.ToJsonString());
    }

    private static byte[] Line(JsonObject article) => Encoding.UTF8.GetBytes(article.ToJsonString());

    private static Task<List<JsonNode>> RunAsync(params byte[][] lines) => RunAsync(explain: false, lines);

    private static async Task<List<JsonNode>> RunAsync(bool explain, byte[][] lines)
    {
        using var input = new MemoryStream([.. lines.SelectMany(line => line.Append((byte)'\n'))]);
        using var output = new MemoryStream();
        Assert.Equal(0, await ExtractCommand.Run(input, output, explain, TestContext.Current.CancellationToken));
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
