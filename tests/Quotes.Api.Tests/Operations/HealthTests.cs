using Microsoft.Data.Sqlite;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Operations;

/// <summary>The health of the server is what it says it is.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_server_that_works_is_live_and_ready()
    {
        await using var server = await TestServer.StartAsync();

        Assert.Equal("live", (await server.Api.Get("/health/live")).Expect(200).Text("status"));
        Assert.Equal("""["writer","room","schema"]""", (await server.Api.Get("/health/ready")).Expect(200).At("checks")!.ToJsonString());
        (await server.Api.Get("/health/ready?deep=true")).Expect(400);
    }

    [Fact]
    public async Task A_full_database_is_not_ready()
    {
        await using var server = await TestServer.StartAsync(new Settings { MaxDatabaseBytes = 1 << 20 });
        for (var i = 0; ; i++)
        {
            if ((await server.Api.Post("/v1/quotes", Some.Quote(new string('x', 5_000)))).Expect(201, 507).Status == 507)
                break;
            Assert.True(i < 1_000);
        }

        Assert.Contains("no room", (await server.Api.Get("/health/ready")).Expect(503).Text("detail"), StringComparison.Ordinal);
        (await server.Api.Get("/health/live")).Expect(200);
    }

    [Fact]
    public async Task A_writer_that_does_not_get_on_is_not_ready()
    {
        await using var server = await TestServer.StartAsync();
        await using var other = Open(server);
        Execute(other, "BEGIN IMMEDIATE");

        var waiting = server.Api.Post("/v1/quotes", Some.Quote());
        Answer ready;
        do
            ready = await server.Api.Get("/health/ready");
        while (ready.Status == 200 && !waiting.IsCompleted);

        Assert.Contains("one commit", ready.Expect(503).Text("detail"), StringComparison.Ordinal);
        Execute(other, "ROLLBACK");
        (await waiting).Expect(201, 503);
        (await server.Api.Get("/health/ready")).Expect(200);
    }

    [Fact]
    public async Task A_schema_that_another_program_changed_is_not_ready()
    {
        await using var server = await TestServer.StartAsync();
        await using var other = Open(server);

        Execute(other, "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (9999, 'x', 'x', '')");

        Assert.Contains("schema", (await server.Api.Get("/health/ready")).Expect(503).Text("detail"), StringComparison.Ordinal);
    }

    private static SqliteConnection Open(TestServer server)
    {
        var connection = new SqliteConnection($"Data Source={server.DatabasePath};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
