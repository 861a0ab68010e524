using System.Text.Json.Nodes;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Access;

/// <summary>What goes without a key, and where.</summary>
public sealed class AnonymousTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-anonymous-");

    private string Database => Path.Combine(folder.FullName, "quotes.db");

    [Fact]
    public async Task A_fresh_archive_on_loopback_needs_no_key_but_for_an_admins_work()
    {
        await using var server = await TestServer.StartAsync();

        (await server.Api.PostQuote(Some.Quote())).Expect(201);
        (await server.Api.Get("/v1/keys")).Expect(401);
        (await server.Api.Post("/v1/keys", new JsonObject { ["name"] = "me", ["scopes"] = new JsonArray("admin") })).Expect(401);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    [InlineData("http://quotes.example:0")]
    public async Task Where_other_machines_reach_it_the_server_wants_a_key_first(string urls)
    {
        var (exitCode, output, errors) = await QuotesProcess.Run("--database", Database, "--urls", urls);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("quotes keys create", Assert.Single(errors.TrimEnd().Split('\n')));
    }

    [Fact]
    public async Task With_a_key_or_with_anonymous_reading_it_starts_there_and_takes_no_anonymous_writes()
    {
        await using (var open = await QuotesProcess.StartServer(Database, null, "--urls", "http://0.0.0.0:0", "--anonymous-read", "true"))
        {
            (await open.Api.Get("/v1/quotes")).Expect(200);
            (await open.Api.Post("/v1/quotes", Some.Quote())).Expect(401);
        }

        var key = (await QuotesProcess.Run("keys", "create", "desk", "--scope", "read", "write", "--database", Database)).Output.Trim();
        await using var closed = await QuotesProcess.StartServer(Database, null, "--urls", "http://0.0.0.0:0");

        (await closed.Api.Get("/v1/quotes")).Expect(401);
        (await closed.Api.Get("/v1/quotes", ("Authorization", $"Bearer {key}"))).Expect(200);
    }

    [Fact]
    public async Task A_key_that_is_expired_does_not_open_the_archive_again()
    {
        await QuotesProcess.Run("keys", "create", "old", "--scope", "read", "--expires", "2020-01-01", "--database", Database);

        await using var server = await QuotesProcess.StartServer(Database);
        (await server.Api.Get("/v1/quotes")).Expect(401);
        Assert.Equal(1, (await QuotesProcess.Run("--database", Database, "--urls", "http://0.0.0.0:0")).ExitCode);
    }

    [Theory]
    [InlineData("keys", "create", "x")]
    [InlineData("keys", "create", "x", "--scope", "all")]
    [InlineData("keys", "create", "anonymous", "--scope", "read")]
    [InlineData("keys", "create", "x", "--scope", "read", "--expires", "soon")]
    [InlineData("keys", "revoke", "17")]
    public async Task What_cannot_be_is_said_in_the_shell(params string[] command)
    {
        var (exitCode, _, errors) = await QuotesProcess.Run([.. command, "--database", Database]);

        Assert.NotEqual(0, exitCode);
        Assert.NotEmpty(errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shell_lists_keys_and_revokes_them()
    {
        await QuotesProcess.Run("keys", "create", "desk", "--scope", "review", "read", "--database", Database);
        Assert.Equal("1  desk  read review  no end  never used\n", (await QuotesProcess.Run("keys", "list", "--database", Database)).Output);

        Assert.Equal(0, (await QuotesProcess.Run("keys", "revoke", "1", "--database", Database)).ExitCode);
        Assert.Contains("revoked", (await QuotesProcess.Run("keys", "list", "--database", Database)).Output);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
