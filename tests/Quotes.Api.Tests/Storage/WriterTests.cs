using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quotes.Api.Storage;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Storage;

/// <summary>Many write at once, into one file, and every answer is true.</summary>
public sealed class WriterTests(TestServer server) : IClassFixture<TestServer>
{
    private ApiClient Api => server.Api;

    [Fact]
    public async Task The_same_article_posted_at_once_is_one_article()
    {
        var article = Some.Article(url: Some.Url(), medium: $"De {Some.Word()}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Api.PostArticle(article)));

        Assert.Single(answers.Select(answer => answer.Id).Distinct());
        Assert.Single(answers, answer => answer.Status == 201);
        Assert.Single((await Api.Get($"/v1/articles?url={Uri.EscapeDataString(article["url"]!.ToString())}")).Ids());
        Assert.Single((await Api.Get($"/v1/quotes?article={answers[0].Id}")).Ids());
        Assert.Single((await Api.Get($"/v1/media?q={article["medium"]}")).Ids());
    }

    [Fact]
    public async Task Sixteen_clients_with_articles_of_their_own_all_get_them_stored()
    {
        var medium = $"De {Some.Word()}";

        var ids = (await Task.WhenAll(Enumerable.Range(0, 16).Select(async client =>
        {
            var own = new List<long>();
            for (var i = 0; i < 10; i++)
                own.Add((await Api.PostArticle(Some.Article(url: Some.Url(), medium: medium))).Expect(201).Id);
            return own;
        }))).SelectMany(own => own).ToList();

        Assert.Equal(160, ids.Distinct().Count());
        Assert.Equal(ids.Order(), (await Api.Get($"/v1/articles?outlet={medium}&limit=200")).Ids().Order());
        Assert.Equal(160, (await Api.Get($"/v1/quotes?outlet={medium}&limit=200")).Ids().Count);
        await ArchiveFile.RequireSound(server.DatabasePath);
    }

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
    public async Task A_full_disk_is_a_507_that_stores_nothing_and_reading_goes_on()
    {
        await using var own = await TestServer.StartAsync();
        var stored = await own.Api.PostArticle(Some.Article(url: Some.Url()));
        var database = own.Services.GetRequiredService<IDatabase>();
        var pages = await database.WriteAsync(session => session.Connection.ExecuteScalar<long>("PRAGMA page_count"), TestContext.Current.CancellationToken);
        await database.WriteAsync(session => session.Connection.Execute($"PRAGMA max_page_count = {pages + 2}"), TestContext.Current.CancellationToken);

        var large = Some.Article(string.Join("\n\n", Enumerable.Range(0, 200).Select(i => Some.Said($"De brug nummer {i} gaat dicht"))), Some.Url());
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => own.Api.Post("/v1/articles", large.With("url", Some.Url()))));

        Assert.All(answers, answer => Http.ProblemShape.Require(answer.Expect(507)));
        Assert.Equal([stored.Id], (await own.Api.Get("/v1/articles")).Ids());
        (await own.Api.Get($"/v1/quotes/{stored.Ids("quotes")[0]}")).Expect(200);

        await database.WriteAsync(session => session.Connection.Execute("PRAGMA max_page_count = 1000000"), TestContext.Current.CancellationToken);
        (await own.Api.Post("/v1/articles", large)).Expect(201);
        await ArchiveFile.RequireSound(own.DatabasePath);
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
