using Quotes.Api.Tests.Harness;
using ArchiveFile = Quotes.Api.Tests.Storage.Archive;

namespace Quotes.Api.Tests.Shell;

/// <summary><c>check</c> finds what differs, <c>reindex</c> mends it, <c>optimize</c> changes nothing that is found.</summary>
public sealed class KeepCommandTests : IAsyncLifetime
{
    private const string AnyQuote = "(SELECT MIN(position) FROM quotes)";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-keep-");

    private string Database => Path.Combine(folder.FullName, "quotes.db");

    public static TheoryData<string, string> Damages => new()
    {
        { $"DELETE FROM quote_index WHERE rowid = {AnyQuote}", "differs from its row in the search index" },
        { $"REPLACE INTO quote_index (rowid, words, affiliation, keys) SELECT position, 'heel iets anders', '', '' FROM quotes WHERE position = {AnyQuote}", "differs from its row" },
        { $"UPDATE quotes SET affiliation = 'minister' WHERE position = {AnyQuote}", "differs from its row" },
        { $"UPDATE quotes SET review = 'rejected' WHERE position = {AnyQuote}", "differs from its row" },
        { "UPDATE quotes SET speaker_id = NULL WHERE joint > 0", "differs from its row" },
        { "DELETE FROM quote_joint_speakers", "differs from its row" },
        { "UPDATE articles SET outlet_id = NULL", "differs from its row" },
        { "INSERT INTO quote_index (rowid, words, affiliation, keys) VALUES (99999999999999, 'niets', '', '')", "is in the search index and not in the table" },
        { "DELETE FROM word_forms WHERE form = 'brug'", "the form “brug” (nl) is not in the vocabulary" },
        { "PRAGMA foreign_keys = OFF; UPDATE quotes SET medium_id = 999", "refers to one of media that is not there" },
    };

    public async ValueTask InitializeAsync()
    {
        await using var server = await QuotesProcess.StartServer(Database);
        for (var i = 0; i < 30; i++)
            await server.Api.PostArticle(Some.Article($"“De brug van {Some.Word()} gaat op een dag dicht”, zeggen wethouder Karin Bos en minister Jan Smit.", Some.Url(), "De Bode", $"2026-03-{1 + i:00}"));
        var joint = Some.Quote("De brug gaat dicht", "Karin Bos", language: "nl");
        joint["jointWith"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["name"] = "Jan Smit" });
        await server.Api.PostQuote(joint);
        Assert.Equal((0, "All is well.\n"), await Check()); // beside the server
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task What_differs_is_found(string damage, string told)
    {
        ArchiveFile.Run(Database, damage);

        var (exitCode, output) = await Check();

        Assert.Equal(2, exitCode);
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reindex_makes_the_index_what_the_table_says()
    {
        ArchiveFile.Run(Database, "DELETE FROM quote_index; DELETE FROM word_forms; UPDATE quotes SET affiliation = 'minister'; UPDATE index_state SET pairs = 0");

        var (exitCode, output, errors) = await QuotesProcess.Run("reindex", "--database", Database);

        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);
        Assert.StartsWith("31 quotes indexed", output, StringComparison.Ordinal);
        Assert.Equal((0, "All is well.\n"), await Check());
        Assert.Equal(1L, ArchiveFile.Ask(Database, "SELECT pairs FROM index_state"));
        ArchiveFile.AssertSound(Database);
        await using var server = await QuotesProcess.StartServer(Database);
        Assert.Equal(25, (await server.Api.Get("/v1/quotes?q=\"op een dag\"&affiliation=minister")).Ids().Count);
        await server.Api.PostQuote(Some.Quote());
    }

    [Fact]
    public async Task Optimize_leaves_one_part_and_all_that_is_found()
    {
        var before = ArchiveFile.Ask(Database, "SELECT COUNT(DISTINCT segid) FROM quote_index_idx");

        Assert.Equal(0, (await QuotesProcess.Run("optimize", "--vacuum", "--database", Database)).ExitCode);

        Assert.True((long)before! > 1);
        Assert.Equal(1L, ArchiveFile.Ask(Database, "SELECT COUNT(DISTINCT segid) FROM quote_index_idx"));
        Assert.Equal((0, "All is well.\n"), await Check());
    }

    [Theory]
    [InlineData("reindex")]
    [InlineData("optimize")]
    public async Task What_writes_waits_for_no_server(string command)
    {
        await using var server = await QuotesProcess.StartServer(Database);

        var (exitCode, _, errors) = await QuotesProcess.Run(command, "--database", Database);

        Assert.Equal(1, exitCode);
        Assert.Contains("is in use", errors, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<(int ExitCode, string Output)> Check()
    {
        var (exitCode, output, _) = await QuotesProcess.Run("check", "--database", Database);
        return (exitCode, output);
    }
}
