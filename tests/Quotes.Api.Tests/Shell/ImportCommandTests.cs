using Quotes.Api.Tests.Harness;
using ArchiveFile = Quotes.Api.Tests.Storage.Archive;

namespace Quotes.Api.Tests.Shell;

/// <summary><c>import</c>: files of three kinds, what is wrong in them, and going on after a break.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-import-");

    private string Database => Path.Combine(folder.FullName, "quotes.db");

    [Fact]
    public async Task Ndjson_goes_in_and_a_bad_line_is_told_with_its_place()
    {
        var (first, second) = (Some.Article(url: Some.Url(), medium: "De Bode", publishedOn: "2026-03-02"), Some.Article(url: Some.Url()));
        var file = Write("a.ndjson", $"{first.ToJsonString()}\n\nno json\n{{\"text\":\"x\",\"tekst\":1}}\n{second.ToJsonString()}\n{first.ToJsonString()}");

        var (exitCode, output, errors) = await Import(file);

        Assert.Equal(2, exitCode);
        Assert.Matches("^5 articles in 0:[0-9]+: 2 created, 0 updated, 1 unchanged, 2 errors; 2 quotes found\n$", output);
        Assert.Contains($"{file}:3: ", errors, StringComparison.Ordinal);
        Assert.Contains($"{file}:4: tekst: “tekst” is not known; did you mean “text”?", errors, StringComparison.Ordinal);
        Assert.Equal(2L, ArchiveFile.Ask(Database, "SELECT COUNT(*) FROM articles"));
        Assert.Equal("import", ArchiveFile.Ask(Database, "SELECT actor FROM revisions WHERE entity = 'article' AND entity_id = 1"));
        ArchiveFile.AssertSound(Database);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task Csv_goes_in_with_cells_over_several_lines(char separator)
    {
        string[][] rows =
        [
            ["title", "text", "medium", "publishedOn"],
            ["Brug dicht", "“De brug gaat dicht”, zegt wethouder Karin Bos.\nMeer volgt.", "De Bode", "2026-03-02"],
            ["De \"tunnel\"", "“De tunnel blijft open”, zegt burgemeester Jan Vermeer.", "", ""],
            ["Fout", "Een tekst.", "De Bode", "2 maart"],
            ["Te weinig"],
        ];
        var file = Write("a.csv", "\uFEFF" + string.Join("\r\n", rows.Select(row => string.Join(separator, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))));

        var (exitCode, output, errors) = await Import(file);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("4 articles", output, StringComparison.Ordinal);
        Assert.Contains("2 created", output, StringComparison.Ordinal);
        Assert.Contains($"{file}:5: publishedOn: “2 maart” is not valid here", errors, StringComparison.Ordinal);
        Assert.Contains($"{file}:6: The record has 1 cells, the header 4.", errors, StringComparison.Ordinal);
        Assert.Equal("“De brug gaat dicht”, zegt wethouder Karin Bos.\nMeer volgt.", ArchiveFile.Ask(Database, "SELECT text FROM article_versions WHERE title = 'Brug dicht'"));
        Assert.Equal("De \"tunnel\"", ArchiveFile.Ask(Database, "SELECT title FROM articles WHERE outlet_id IS NULL AND published_on IS NULL"));
    }

    [Theory]
    [InlineData("titel,text\nx,y\n", "There is no field “titel” for a column; did you mean “title”?")]
    [InlineData("title,url\nx,https://bode.example/1\n", "text: The header names no column “text”.")]
    [InlineData("text,text\nx,y\n", "The header names a column twice.")]
    public async Task A_header_that_does_not_fit_stops_the_file(string csv, string reason)
    {
        var file = Write("a.csv", csv);

        var (exitCode, output, errors) = await Import(file, Write("b.txt", Some.Said("De brug gaat dicht")));

        Assert.Equal(2, exitCode);
        Assert.Contains($"{file}:1: {reason}", errors, StringComparison.Ordinal);
        Assert.Contains("1 created", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_of_a_folder_take_what_they_do_not_say_from_the_options()
    {
        Write("een.txt", Some.Said("De brug gaat dicht"));
        Write("diep/twee.txt", Some.Said("De tunnel blijft open"));
        Write("diep/leeg.txt", " ");
        Write("diep/anders.bin", "\0");

        var (exitCode, output, errors) = await Import(folder.FullName, "--medium", "De Bode", "--published-on", "2026-03-02", "--language", "nl");

        Assert.Equal(2, exitCode);
        Assert.Contains("2 created, 0 updated, 0 unchanged, 1 errors; 2 quotes found", output, StringComparison.Ordinal);
        Assert.Contains("leeg.txt:1: text: The article has no text.", errors, StringComparison.Ordinal);
        Assert.Equal(2L, ArchiveFile.Ask(Database, "SELECT COUNT(*) FROM quotes q JOIN media m ON m.id = q.medium_id WHERE m.name = 'De Bode' AND q.date = '2026-03-02' AND q.language = 'nl'"));
    }

    [Fact]
    public async Task A_second_run_reads_only_what_was_added()
    {
        var (first, second) = (Some.Article(url: Some.Url()), Some.Article(url: Some.Url()));
        var file = Write("a.ndjson", first.ToJsonString() + "\n");
        Assert.Equal(0, (await Import(file)).ExitCode);
        File.AppendAllText(file, $"no json\n{second.ToJsonString()}\n");

        var (exitCode, output, errors) = await Import(file);
        Assert.Equal(2, exitCode);
        Assert.StartsWith("2 articles", output, StringComparison.Ordinal);
        Assert.Contains("1 lines were imported before", errors, StringComparison.Ordinal);
        Assert.Contains($"{file}:2: ", errors, StringComparison.Ordinal);

        Assert.StartsWith("0 articles", (await Import(file)).Output, StringComparison.Ordinal);
        Assert.Contains("0 created, 0 updated, 2 unchanged, 1 errors", (await Import(file, "--again")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_begins_otherwise_is_read_from_its_beginning()
    {
        var file = Write("a.csv", $"text\n{Some.Said("De brug gaat dicht")}\n".Replace(',', ' '));
        Assert.Contains("1 created", (await Import(file)).Output, StringComparison.Ordinal);
        Write("a.csv", $"text\n{Some.Said("De brug gaat open!")}\n".Replace(',', ' '));

        Assert.Contains("1 created", (await Import(file)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_killed_goes_on_without_doubling()
    {
        const int Articles = 800;
        var file = Write("a.ndjson", string.Concat(Enumerable.Range(0, Articles).Select(_ => Some.Article(Some.Said($"De brug {Some.Word()} gaat dicht")).ToJsonString() + "\n")));
        await using (var broken = QuotesProcess.Begin("import", "--database", Database, file))
        {
            while (!File.Exists(Database) || Stored() is 0 or >= Articles)
                await Task.Delay(1, TestContext.Current.CancellationToken);
            await broken.Kill();
        }

        var (exitCode, _, _) = await Import(file);

        Assert.Equal(0, exitCode);
        Assert.Equal((long)Articles, Stored());
        Assert.Equal((long)Articles, ArchiveFile.Ask(Database, "SELECT COUNT(*) FROM quotes"));
        ArchiveFile.AssertSound(Database);

        long Stored()
        {
            try
            {
                return (long)ArchiveFile.Ask(Database, "SELECT COUNT(*) FROM articles")!;
            }
            catch (Microsoft.Data.Sqlite.SqliteException)
            {
                return 0; // not migrated yet
            }
        }
    }

    [Theory]
    [InlineData("There is no file", "none.ndjson")]
    [InlineData("say --format", "a.dat")]
    [InlineData("publishedOn: ", "a.txt", "--published-on", "gisteren")]
    public async Task What_cannot_begin_says_why_in_one_line(string reason, string file, params string[] options)
    {
        Write("a.dat", "x");
        Write("a.txt", "x");

        var (exitCode, output, errors) = await Import([Path.Combine(folder.FullName, file), .. options]);

        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.Contains(reason, Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_on_the_same_archive_keeps_others_from_writing()
    {
        await using var server = await QuotesProcess.StartServer(Database);
        var file = Write("a.txt", Some.Said("De brug gaat dicht"));

        foreach (var command in new[] { new[] { "import", file }, ["migrate"], ["--urls", "http://127.0.0.1:0"] })
        {
            var (exitCode, _, errors) = await QuotesProcess.Run([.. command, "--database", Database]);
            Assert.Equal(1, exitCode);
            Assert.Contains("is in use: another Quotes server or command writes to it", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        }

        (await server.Api.Get("/v1/quotes")).Expect(200);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<(int ExitCode, string Output, string Errors)> Import(params string[] arguments) => QuotesProcess.Run(["import", "--database", Database, .. arguments]);

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
