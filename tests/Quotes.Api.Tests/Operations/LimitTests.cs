using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Operations;

/// <summary>Nobody takes the server from the others.</summary>
public sealed class LimitTests
{
    private static readonly (string, string) FromElsewhere = ("X-Forwarded-For", "203.0.113.7");

    [Fact]
    public async Task An_address_that_asks_too_much_is_told_when_to_go_on_and_others_are_answered()
    {
        await using var server = await TestServer.StartAsync(new Settings { RequestsAMinuteByAddress = 3 });

        var first = (await server.Api.Get("/v1/quotes", FromElsewhere)).Expect(200);
        Assert.Equal("\"address\";q=3;w=60", first.Headers.GetValues("RateLimit-Policy").Single());
        Assert.Equal("\"address\";r=2;t=20", first.Headers.GetValues("RateLimit").Single());
        await server.Api.Get("/v1/quotes", FromElsewhere);
        await server.Api.Get("/v1/nothing", FromElsewhere);
        var refused = (await server.Api.Get("/v1/quotes", FromElsewhere)).Expect(429);

        Assert.Equal("application/problem+json", refused.ContentType);
        Assert.Equal("20", refused.Headers.GetValues("Retry-After").Single());
        Assert.Equal("\"address\";r=0;t=60", refused.Headers.GetValues("RateLimit").Single());
        (await server.Api.Get("/health/ready", FromElsewhere)).Expect(200);
        (await server.Api.Get("/v1/quotes", ("X-Forwarded-For", "203.0.113.8"))).Expect(200);
        Assert.False((await server.Api.Get("/v1/quotes")).Expect(200).Headers.Contains("RateLimit"));
    }

    [Theory]
    [InlineData("/v1/quotes", "default-src 'none'; frame-ancestors 'none'")]
    [InlineData("/v1/nothing", "default-src 'none'; frame-ancestors 'none'")]
    [InlineData("/swagger/index.html", "frame-ancestors 'none'")]
    public async Task A_browser_is_told_to_run_nothing_that_an_answer_holds(string path, string policy)
    {
        await using var server = await TestServer.StartAsync();

        var headers = (await server.Api.Get(path)).Headers;

        Assert.Equal([policy], headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], headers.GetValues("Referrer-Policy"));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_the_limit()
    {
        await using var server = await TestServer.StartAsync(new Settings { MaxTextCharacters = 1000 });
        var text = new string('a', 1001);

        var article = (await server.Api.Post("/v1/articles", new JsonObject { ["text"] = text })).Expect(400);
        Assert.Equal(("/text", "At most 1000 characters."), (article.Text("errors.0.pointer"), article.Text("errors.0.detail")));
        (await server.Api.Post("/v1/extractions", new JsonObject { ["text"] = text })).Expect(400);
        (await server.Api.Send(HttpMethod.Post, "/v1/extractions", ApiClient.Bytes(Encoding.UTF8.GetBytes(text), "text/plain"))).Expect(400);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up()
    {
        await using var server = await TestServer.StartAsync(new Settings { RequestDeadline = TimeSpan.FromMilliseconds(100) });
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Api.Address.Host, server.Api.Address.Port, TestContext.Current.CancellationToken);
        var stream = connection.GetStream();

        await stream.WriteAsync("POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray(), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 503 Service Unavailable", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Connections_that_say_nothing_or_half_of_it_do_not_keep_others_from_being_answered()
    {
        await using var server = await TestServer.StartAsync();
        var silent = new List<Socket>();
        try
        {
            for (var i = 0; i < 400; i++)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                silent.Add(socket);
                await socket.ConnectAsync(server.Api.Address.Host, server.Api.Address.Port, TestContext.Current.CancellationToken);
                if (i % 2 == 0)
                    await socket.SendAsync("GET /v1/quotes HTTP/1.1\r\nHos"u8.ToArray(), TestContext.Current.CancellationToken);
            }

            (await server.Api.Get("/v1/quotes")).Expect(200);
        }
        finally
        {
            silent.ForEach(socket => socket.Dispose());
        }
    }
}
