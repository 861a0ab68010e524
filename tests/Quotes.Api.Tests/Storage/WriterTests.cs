using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quotes.Api.Storage;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Storage;

/// <summary>The one writer: what fails, waits or is interrupted concerns nobody else.</summary>
public sealed class WriterTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Work_that_fails_undoes_itself_alone()
    {
        var database = server.Services.GetRequiredService<IDatabase>();
        var gate = new TaskCompletionSource();
        var cancellation = TestContext.Current.CancellationToken;

        // The writer waits in the first piece of work, so that the others share the next commit.
        var first = database.WriteAsync(session => { gate.Task.Wait(cancellation); return 0; }, cancellation);
        var good = database.WriteAsync(session => Insert(session, "goed een"), cancellation);
        var bad = database.WriteAsync<long>(session => { Insert(session, "fout"); throw new InvalidOperationException("as asked"); }, cancellation);
        var wrong = database.WriteAsync(session => { Insert(session, "dubbel"); return session.Connection.Execute("INSERT INTO no_table VALUES (1)"); }, cancellation);
        var after = database.WriteAsync(session => Insert(session, "goed twee"), cancellation);
        gate.SetResult();
        await first;

        await good;
        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        await Assert.ThrowsAsync<SqliteException>(() => wrong);
        await after;
        var names = database.Read(session => session.Connection.Query<string>("SELECT name FROM media WHERE name IN ('goed een', 'fout', 'dubbel', 'goed twee') ORDER BY id").AsList());
        Assert.Equal(["goed een", "goed twee"], names);

        static long Insert(WriteSession session, string name) => session.Connection.ExecuteScalar<long>(
            "INSERT INTO media (name, created_at, updated_at) VALUES (@name, @Now, @Now) RETURNING id", new { name, session.Now });
    }

    [Fact]
    public async Task What_another_program_locks_is_a_503_and_reading_goes_on()
    {
        await using var own = await TestServer.StartAsync();
        await using var other = new SqliteConnection($"Data Source={own.DatabasePath};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await other.ExecuteAsync("BEGIN IMMEDIATE");

        var refused = (await own.Api.Post("/v1/quotes", Some.Quote())).Expect(503);
        (await own.Api.Get("/v1/quotes")).Expect(200);
        await other.ExecuteAsync("ROLLBACK");

        Http.ProblemShape.Require(refused);
        Assert.NotNull(refused.Headers.RetryAfter);
        await own.Api.PostQuote(Some.Quote());
    }

    [Fact]
    public async Task After_a_restart_everything_is_there()
    {
        await using var own = await TestServer.StartAsync();
        var word = Some.Word();
        var quote = await own.Api.PostQuote(Some.Quote($"Dit is {word}"));

        await own.RestartAsync();

        Assert.Equal([quote.Id], (await own.Api.Get($"/v1/quotes?q={word}")).Ids());
        Assert.True((await own.Api.PostQuote(Some.Quote())).Id > quote.Id);
    }
}
