using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Shell;

/// <summary><c>export</c>: any search, whole, beside a running server.</summary>
public sealed class ExportCommandTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task It_writes_what_the_server_sends()
    {
        var (word, name) = (Some.Word(), Some.Name());
        await server.Api.PostQuote(Some.Quote($"Dit is {word}", name, "2026-03-02"));
        await server.Api.PostQuote(Some.Quote($"Dat is {word}", name, "2026-03-01"));
        await server.Api.PostQuote(Some.Quote());

        foreach (var format in new[] { "ndjson", "csv", "jsonld" })
        {
            var search = $"speaker={Uri.EscapeDataString(name)}&q={word}";
            var (exitCode, output, errors) = await QuotesProcess.Run("export", search, "--format", format, "--database", server.DatabasePath);

            Assert.Equal(0, exitCode);
            Assert.Equal((await server.Api.Get($"/v1/quotes?{search}&format={(format == "jsonld" ? "jsonLd" : format)}")).Body.ReplaceLineEndings("\n"), output.TrimStart('\uFEFF'));
            Assert.Equal(format == "csv", output[0] == '\uFEFF'); // without it Excel reads another encoding
            Assert.StartsWith("2 quotes", errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("speker=Bos", "did you mean “speaker”?")]
    [InlineData("from=gisteren", "a day as YYYY-MM-DD")]
    [InlineData("q=v*", "“q”")]
    public async Task A_search_that_is_wrong_says_what(string search, string reason)
    {
        var (exitCode, output, errors) = await QuotesProcess.Run("export", search, "--database", server.DatabasePath);

        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_archive_there_is_nothing_to_write()
    {
        var path = server.DatabasePath + ".none";

        Assert.Equal(1, (await QuotesProcess.Run("export", "--database", path)).ExitCode);

        Assert.False(File.Exists(path));
    }
}
