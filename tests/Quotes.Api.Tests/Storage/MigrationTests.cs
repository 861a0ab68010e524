using Quotes.Api.Storage.Sqlite;

namespace Quotes.Api.Tests.Storage;

/// <summary>A database that does not fit stops the start with one clear line, and is left as it was.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-migration-");

    private string File => Path.Combine(folder.FullName, "quotes.db");

    [Fact]
    public async Task A_fresh_database_is_created_and_migrated()
    {
        var pending = await QuotesProcess.RunAsync("migrate", "--status", "--database", File);
        Assert.Contains("0001_archive.sql  pending", pending.Output);
        Assert.False(System.IO.File.Exists(File));

        var first = await QuotesProcess.RunAsync("migrate", "--database", File);
        var second = await QuotesProcess.RunAsync("migrate", "--database", File);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("0001_archive.sql  applied now", first.Output);
        Assert.DoesNotContain("now", second.Output);
        Assert.Contains("0001_archive.sql  applied", (await QuotesProcess.RunAsync("migrate", "--status", "--database", File)).Output);
        Archive.AssertSound(File);
    }

    [Theory]
    [InlineData("UPDATE schema_migrations SET checksum = 'other'", "was changed after it had been applied")]
    [InlineData("INSERT INTO schema_migrations VALUES (9001, '9001_later.sql', 'x', '2030-01-01T00:00:00.000Z')", "half migrated")]
    [InlineData("UPDATE schema_migrations SET version = 2, name = '0002_x.sql'", "half migrated")]
    public async Task A_database_of_another_program_stops_the_start(string change, string message)
    {
        Migrate();
        Archive.Run(File, change);

        await ExpectRefusal(message);
    }

    [Fact]
    public async Task A_newer_database_stops_the_start()
    {
        Migrate();
        var next = Migrator.Status(File).Count + 1;
        Archive.Run(File, $"INSERT INTO schema_migrations VALUES ({next}, '{next:0000}_later.sql', 'x', '2030-01-01T00:00:00.000Z')");

        await ExpectRefusal("is newer than this program");
    }

    [Fact]
    public async Task A_database_of_someone_else_is_not_touched()
    {
        Archive.Run(File, "CREATE TABLE recipes (name TEXT)");

        await ExpectRefusal("not a Quotes archive");
        Assert.Equal(1L, Archive.Ask(File, "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_stops_the_start()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));

        await ExpectRefusal("cannot be opened");
        Assert.Equal(5000, new FileInfo(File).Length);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_start()
    {
        var (exitCode, _, errors) = await QuotesProcess.RunAsync("--database", Path.Combine(folder.FullName, "no", "quotes.db"), "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public void A_migration_that_fails_undoes_itself()
    {
        // What the first migration makes is partly there, and its record is empty.
        Migrate();
        Archive.Run(File, "DELETE FROM schema_migrations; DROP TABLE word_forms");

        var failure = Assert.Throws<MigrationException>(() => Migrator.OpenAndMigrate(File, TimeProvider.System).Dispose());

        Assert.Contains("failed and was undone", failure.Message);
        Assert.Equal(0L, Archive.Ask(File, "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'word_forms'"));
        Assert.Equal(0L, Archive.Ask(File, "SELECT COUNT(*) FROM schema_migrations"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Migrate() => Migrator.OpenAndMigrate(File, TimeProvider.System).Dispose();

    private async Task ExpectRefusal(string message)
    {
        foreach (var arguments in new string[][] { ["--urls", "http://127.0.0.1:0"], ["migrate"], ["migrate", "--status"] })
        {
            var (exitCode, _, errors) = await QuotesProcess.RunAsync([.. arguments, "--database", File]);
            Assert.Equal(1, exitCode);
            Assert.Contains(message, errors);
            Assert.Single(errors.Trim().Split('\n'));
        }
    }
}
