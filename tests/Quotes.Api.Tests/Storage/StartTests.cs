using System.Net;
using System.Net.Sockets;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Storage;

/// <summary>What stops the start, each with one line that says what to do, and <c>migrate</c>.</summary>
public sealed class StartTests : IDisposable
{
    private const string Schema = "SELECT GROUP_CONCAT(name || COALESCE(sql, '')) FROM (SELECT * FROM sqlite_schema ORDER BY name)";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-start-");

    private string Database => Path.Combine(folder.FullName, "quotes.db");

    public static TheoryData<string, string> Unusable => new()
    {
        { "UPDATE schema_migrations SET checksum = 'other' WHERE version = 1", "was changed after it had been applied" },
        { "INSERT INTO schema_migrations SELECT MAX(version) + 1, '9999_later.sql', 'x', 'x' FROM schema_migrations", "is newer than this program" },
        { "INSERT INTO schema_migrations VALUES (9001, '9001_later.sql', 'x', '2030-01-01T00:00:00.000Z')", "is half migrated" },
        { "UPDATE schema_migrations SET version = version + 100", "is half migrated" },
        { "DROP TABLE schema_migrations", "is not a Quotes archive" },
        { "DELETE FROM schema_migrations", "failed and was undone" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task A_database_that_does_not_fit_stops_the_start_with_one_line(string change, string reason)
    {
        Assert.Equal(0, (await QuotesProcess.Run("migrate", "--database", Database)).ExitCode);
        Archive.Run(Database, change);
        var before = Archive.Ask(Database, Schema);

        foreach (var command in new[] { Array.Empty<string>(), ["migrate"] })
            await RequireRefusal(reason, [.. command, "--database", Database]);

        Assert.Equal(before, Archive.Ask(Database, Schema));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(Database, new string('a', 5000), TestContext.Current.CancellationToken);

        await RequireRefusal("cannot be opened", "--database", Database);

        Assert.Equal(new string('a', 5000), await File.ReadAllTextAsync(Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_program_s_database_is_refused_and_not_a_byte_of_it_changes()
    {
        Archive.Run(Database, "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
        var before = await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);

        await RequireRefusal("is not a Quotes archive", "--database", Database);
        await RequireRefusal("is not a Quotes archive", "migrate", "--status", "--database", Database);

        Assert.Equal(before, await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken));
        Assert.Single(folder.GetFiles());
    }

    [Fact]
    public async Task A_place_where_no_file_can_be_is_refused()
    {
        await RequireRefusal("cannot be opened", "--database", Path.Combine(folder.FullName, "none", "quotes.db"));
        await RequireRefusal("cannot be opened", "--database", folder.FullName);
        await RequireRefusal("cannot be opened", "migrate", "--database", folder.FullName);
    }

    [Fact]
    public async Task A_port_that_is_taken_or_an_address_that_is_none_is_refused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await RequireRefusal("cannot listen", "--database", Database, "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        await RequireRefusal("cannot listen", "--database", Database, "--urls", "nonsense");
        await RequireRefusal("cannot listen", "--database", Database, "--urls", "http://127.0.0.1:99999");
    }

    [Fact]
    public async Task Migrate_shows_what_is_pending_applies_it_once_and_says_so()
    {
        var pending = await QuotesProcess.Run("migrate", "--status", "--database", Database);
        Assert.Equal(0, pending.ExitCode);
        Assert.All(pending.Output.TrimEnd().Split('\n'), line => Assert.EndsWith("  pending", line, StringComparison.Ordinal));
        Assert.False(File.Exists(Database));

        var now = await QuotesProcess.Run("migrate", "--database", Database);
        Assert.All(now.Output.TrimEnd().Split('\n'), line => Assert.EndsWith("  applied now", line, StringComparison.Ordinal));

        foreach (var command in new string[][] { ["migrate"], ["migrate", "--status"] })
        {
            var after = await QuotesProcess.Run([.. command, "--database", Database]);
            Assert.Equal(0, after.ExitCode);
            Assert.All(after.Output.TrimEnd().Split('\n'), line => Assert.EndsWith("  applied", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_empty_file_becomes_an_archive_and_the_start_tells_where_everything_is()
    {
        await File.WriteAllBytesAsync(Database, [], TestContext.Current.CancellationToken);

        await using var server = await QuotesProcess.StartServer(Database);

        await server.Api.PostArticle(Some.Article());
        Archive.AssertSound(Database);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task RequireRefusal(string reason, params string[] arguments)
    {
        var (exitCode, output, errors) = await QuotesProcess.Run(arguments);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd('\n').Split('\n'));
        Assert.Equal("", output);
        Assert.Equal(1, exitCode);
    }
}
