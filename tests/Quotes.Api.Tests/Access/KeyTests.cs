using System.Text.Json.Nodes;
using Quotes.Api.Access;
using Quotes.Api.Http;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Access;

/// <summary>Keys: what each scope opens, and what none does.</summary>
public sealed class KeyTests(KeyTests.WithKeys fixture) : IClassFixture<KeyTests.WithKeys>
{
    private static readonly string[] Verbs = ["get", "post", "patch", "delete", "put"];

    [Fact]
    public async Task Every_operation_takes_the_one_scope_that_the_contract_names_and_no_other()
    {
        var operations = (await Operations()).ToList();
        Assert.NotEmpty(operations);

        foreach (var (method, path, documented) in operations)
        {
            var opened = new List<string>();
            foreach (var scope in Enum.GetValues<Scope>())
            {
                var answer = await fixture.Call(method, path, fixture.Keys[scope]);
                Assert.NotEqual(401, answer.Status);
                if (answer.Status != 403)
                    opened.Add(scope.NameOf());
                else
                    Assert.Contains($"the scope “{documented}”", answer.Text("detail"));
            }

            Assert.True(opened is [var only] && only == documented, $"{method} {path} is opened by {string.Join(", ", opened)}, and the contract says {documented}");
        }
    }

    [Fact]
    public async Task Without_a_key_nothing_is_answered_once_there_is_one()
    {
        foreach (var (method, path, scope) in await Operations())
        {
            var answer = await fixture.Call(method, path, null);
            Assert.Equal(401, answer.Status);
            Assert.Equal("application/problem+json", answer.ContentType);
            Assert.Contains($"scope “{scope}”", answer.Text("detail"));
            Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        }
    }

    [Fact]
    public async Task Whether_it_works_is_told_to_anybody_and_how_it_does_to_readers()
    {
        (await fixture.Call("get", "/health/live", null)).Expect(200);
        (await fixture.Call("get", "/health/ready", null)).Expect(200);
        (await fixture.Call("get", "/metrics", null)).Expect(401);
        (await fixture.Call("get", "/metrics", fixture.Keys[Scope.Write])).Expect(403);
        (await fixture.Call("get", "/metrics", fixture.Keys[Scope.Read])).Expect(200);
    }

    [Theory]
    [InlineData("Bearer qk_1_wrong")]
    [InlineData("Bearer qk_999_wrong")]
    [InlineData("Bearer qk__")]
    [InlineData("Bearer qk_")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic cWs6cWs=")]
    [InlineData("qk_1_wrong")]
    [InlineData("Bearer qk_99999999999999999999999_x")]
    public async Task What_is_no_key_is_refused(string authorization)
    {
        var answer = await fixture.Server.Api.Get("/v1/quotes", ("Authorization", authorization));

        Assert.Equal(401, answer.Status);
        Assert.Equal("Bearer error=\"invalid_token\"", answer.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task A_key_is_shown_once_and_only_its_hash_is_stored()
    {
        var made = await fixture.Make("read");
        var secret = made.Text("secret")!;

        Assert.Equal(200, (await fixture.Call("get", "/v1/quotes", secret)).Status);
        var list = await fixture.Call("get", "/v1/keys", fixture.Keys[Scope.Admin]);
        Assert.Contains(made.Text("name")!, list.Body);
        Assert.DoesNotContain(secret, list.Body);
        foreach (var file in new DirectoryInfo(Path.GetDirectoryName(fixture.Server.DatabasePath)!).GetFiles().Where(file => !file.Name.EndsWith("-lock", StringComparison.Ordinal)))
        {
            await using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            Assert.Equal(-1, bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(System.Text.Encoding.ASCII.GetBytes(secret.Split('_', 3)[2])));
        }
    }

    [Fact]
    public async Task A_revoked_key_is_refused_at_once_and_stays_in_the_list()
    {
        var made = await fixture.Make("read");
        Assert.Equal(200, (await fixture.Call("get", "/v1/quotes", made.Text("secret"))).Status);

        Assert.Equal(204, (await fixture.Call("delete", $"/v1/keys/{made.Id}", fixture.Keys[Scope.Admin])).Status);
        Assert.Equal(204, (await fixture.Call("delete", $"/v1/keys/{made.Id}", fixture.Keys[Scope.Admin])).Status);

        var refused = await fixture.Call("get", "/v1/quotes", made.Text("secret"));
        Assert.Equal(401, refused.Status);
        Assert.Contains("is revoked", refused.Text("detail"));
        Assert.Contains((await fixture.Call("get", "/v1/keys", fixture.Keys[Scope.Admin])).At("items")!.AsArray(), key => key!["id"]!.GetValue<long>() == made.Id && key["revokedAt"] is not null);
    }

    [Fact]
    public async Task An_expired_key_is_refused()
    {
        var made = await fixture.Make("read", "2020-01-01");

        Assert.Contains("is expired", (await fixture.Call("get", "/v1/quotes", made.Text("secret"))).Expect(401).Text("detail"));
    }

    [Fact]
    public async Task The_list_tells_the_day_of_the_last_use()
    {
        var made = await fixture.Make("read");
        await fixture.Call("get", "/v1/quotes", made.Text("secret"));

        var shown = (await fixture.Call("get", "/v1/keys", fixture.Keys[Scope.Admin])).At("items")!.AsArray().Single(key => key!["id"]!.GetValue<long>() == made.Id);
        Assert.Equal(fixture.Server.Settings.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), shown!["lastUsedOn"]!.ToString());
    }

    [Fact]
    public async Task A_name_is_given_once()
    {
        var made = await fixture.Make("read");
        var again = new JsonObject { ["name"] = made.Text("name"), ["scopes"] = new JsonArray("read") };

        Assert.Equal(409, (await fixture.Send("post", "/v1/keys", fixture.Keys[Scope.Admin], again)).Status);
    }

    [Fact]
    public async Task Every_revision_names_the_key_that_made_it()
    {
        var made = await fixture.Make("write", null, "review", "read");
        var quote = (await fixture.Send("post", "/v1/quotes", made.Text("secret"), Some.Quote())).Expect(201);
        (await fixture.Send("patch", $"/v1/quotes/{quote.Id}", made.Text("secret"), new JsonObject { ["review"] = "confirmed" })).Expect(200);

        var history = await fixture.Call("get", $"/v1/quotes/{quote.Id}/history", made.Text("secret"));
        Assert.Equal([made.Text("name"), made.Text("name")], history.Each("items", "actor"));
    }

    /// <summary>Every operation of the contract that needs a key, with ids filled in, and the scope that its description names.</summary>
    private async Task<IEnumerable<(string Method, string Path, string Scope)>> Operations()
    {
        var document = (await fixture.Server.Api.Get("/openapi/v1.json")).Json;
        return
            from path in document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            where Verbs.Contains(operation.Key) && !path.Key.StartsWith("/health/", StringComparison.Ordinal)
            select (operation.Key, path.Key.Replace("{id}", "999999", StringComparison.Ordinal), operation.Value!["description"]!.ToString().Split("Scope: `")[1].TrimEnd('.', '`'));
    }

    /// <summary>A server with one key for each scope.</summary>
    public sealed class WithKeys : IAsyncLifetime
    {
        public TestServer Server { get; } = new();

        public Dictionary<Scope, string> Keys { get; } = [];

        public async ValueTask InitializeAsync()
        {
            await Server.InitializeAsync();
            foreach (var scope in Enum.GetValues<Scope>())
            {
                var (exitCode, output, errors) = await QuotesProcess.Run("keys", "create", $"only {scope}", "--scope", scope.NameOf(), "--database", Server.DatabasePath);
                Assert.True(exitCode == 0, errors);
                Keys[scope] = output.Trim();
            }

            await Task.Delay(TimeSpan.FromSeconds(1.1), TestContext.Current.CancellationToken); // the server looks once a second
        }

        public Task<Answer> Call(string method, string path, string? key) => Send(method, path, key, method is "post" or "patch" ? new JsonObject() : null);

        public Task<Answer> Send(string method, string path, string? key, JsonObject? body) => Server.Api.Send(
            new HttpMethod(method.ToUpperInvariant()), path, body is null ? null : ApiClient.Json(body), key is null ? [] : [("Authorization", $"Bearer {key}")]);

        public async Task<Answer> Make(string scope, string? expiresOn = null, params string[] more)
        {
            var body = new JsonObject { ["name"] = $"key {Some.Word()}", ["scopes"] = new JsonArray([.. more.Append(scope).Select(one => JsonValue.Create(one))]), ["expiresOn"] = expiresOn };
            return (await Send("post", "/v1/keys", Keys[Scope.Admin], body)).Expect(201);
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
