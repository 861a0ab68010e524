using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Operations;

/// <summary>Whoever runs the server sees what it does, and not what people work on.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Metrics_tell_of_requests_extractions_the_writer_and_the_file()
    {
        // A process of its own: meters of one name are one to whoever listens, and other tests' servers have them, too.
        var folder = Directory.CreateTempSubdirectory("quotes-metrics-");
        await using var server = await QuotesProcess.StartServer(Path.Combine(folder.FullName, "quotes.db"));
        await server.Api.PostArticle(Some.Article(Some.Said("De brug gaat dicht"), Some.Url()));
        (await server.Api.Post("/v1/extractions", new JsonObject { ["text"] = Some.Said("Het station blijft open"), ["language"] = "nl" })).Expect(200);

        // The answer to a scrape is kept for a moment.
        string metrics;
        do
            metrics = (await server.Api.Get("/metrics")).Expect(200).Body;
        while (!metrics.Contains("/v1/extractions", StringComparison.Ordinal));

        Assert.Matches(@"(?m)^quotes_extraction_duration_seconds_count\S* 2$", metrics);
        Assert.Matches(@"(?m)^quotes_extraction_quotes_total\{\S*rule=""nl\.[a-z-]+""\S* 2$", metrics);
        Assert.Matches(@"(?m)^quotes_writer_waiting\S* 0$", metrics);
        Assert.Matches(@"(?m)^quotes_database_size_bytes\S* [1-9]\d+$", metrics);
        Assert.Matches(@"(?m)^http_server_request_duration_seconds_count\{\S*http_route=""/v1/extractions/""", metrics);
        await server.Kill();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Each_request_is_a_line_of_JSON_without_what_was_asked()
    {
        var folder = Directory.CreateTempSubdirectory("quotes-log-");
        await using (var server = await QuotesProcess.StartServer(Path.Combine(folder.FullName, "quotes.db"), null, "--log-format", "json"))
        {
            (await server.Api.Get("/v1/quotes?q=geheimwoord", ("Authorization", "Bearer qk_sleutelwoord"))).Expect(401);
            (await server.Api.Get("/v1/speakers/12%0a34")).Expect(404);
            while (server.Output.Count(letter => letter == '\n') < 2)
                await Task.Delay(20, TestContext.Current.CancellationToken);

            var lines = server.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!["State"]!).ToList();
            Assert.Equal(["/v1/quotes", "/v1/speakers/12%0A34"], lines.Select(line => line["Path"]!.ToString()));
            Assert.Equal([401, 404], lines.Select(line => line["Status"]!.GetValue<int>()));
            Assert.All(lines, line => Assert.Matches("^[0-9a-f]{32}$", line["TraceId"]!.ToString()));
            Assert.DoesNotMatch("geheimwoord|sleutelwoord", server.Output);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Traces_and_metrics_go_where_the_setting_says()
    {
        var received = new ConcurrentDictionary<string, int>();
        await using var collector = WebApplication.CreateSlimBuilder().Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/{**path}", async (string path, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.AddOrUpdate(path, (int)body.Length, (_, length) => length + (int)body.Length);
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);

        await using (var server = await TestServer.StartAsync(new Settings { OtlpEndpoint = new Uri(collector.Urls.First()) }))
        {
            // A trace ends a moment after its answer, but before the next request of the same connection is read.
            (await server.Api.Get("/v1/quotes")).Expect(200);
            (await server.Api.Get("/v1/quotes")).Expect(200);
        }

        Assert.Equal(["v1/metrics", "v1/traces"], received.Where(pair => pair.Value > 0).Select(pair => pair.Key).Order());
    }
}
