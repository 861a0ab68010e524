using System.Text;
using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Extractions;

/// <summary>Whoever disputes a result can ask why, with either kind of body, and gets the same quotes.</summary>
public sealed class ExplainTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Text = "Karin Bos sprak met Piet de Groot over de “oplossing”. “Ik stop ermee”, zei hij dinsdag.";

    [Fact]
    public async Task Either_body_and_the_query_ask_why_and_get_the_same_answer()
    {
        var body = new JsonObject { ["text"] = Text, ["language"] = "nl", ["explain"] = true };
        var json = (await server.Api.Post("/v1/extractions", body)).Expect(200);
        body.Remove("explain");
        var query = (await server.Api.Post("/v1/extractions?explain=true", body)).Expect(200);
        var plain = (await server.Api.Send(HttpMethod.Post, "/v1/extractions?language=nl&explain=true", ApiClient.Bytes(Encoding.UTF8.GetBytes(Text), "text/plain"), [])).Expect(200);

        Assert.Equal(json.Body, query.Body);
        Assert.Equal(json.Body, plain.Body);
        Assert.Equal(["Piet de Groot", "Karin Bos"], json.Each("explanation.quotes.0.speaker.candidates", "name"));
        Assert.Equal("pronoun", json.Text("explanation.quotes.0.speaker.basis"));
        Assert.Equal("oplossing", json.Text("explanation.rejected.0.words"));
        Assert.Equal("noSource", json.Text("explanation.rejected.0.code"));
    }

    [Theory]
    [InlineData("/v1/extractions")]
    [InlineData("/v1/extractions?explain=false")]
    public async Task Nobody_is_told_who_does_not_ask(string path)
    {
        var body = new JsonObject { ["text"] = Text, ["language"] = "nl" };
        var told = (await server.Api.Post("/v1/extractions?explain=true", body)).Expect(200);
        var answer = (await server.Api.Post(path, body)).Expect(200);

        Assert.Null(answer.At("explanation"));
        Assert.Equal(told.At("quotes")!.ToJsonString(), answer.At("quotes")!.ToJsonString());
    }

    [Fact]
    public async Task What_is_neither_true_nor_false_is_refused() =>
        (await server.Api.Post("/v1/extractions?explain=ja", new JsonObject { ["text"] = Text })).Expect(400);
}
