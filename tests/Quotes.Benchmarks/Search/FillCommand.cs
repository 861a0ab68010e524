using System.CommandLine;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Benchmarks.Search;

/// <summary><c>fill</c>: makes the archive that searches are measured on.</summary>
internal static class FillCommand
{
    private static readonly Argument<FileInfo> File = new("database") { Description = "The file to make; it must not be there yet." };
    private static readonly Option<int> Quotes = new("--quotes") { Description = "How many.", DefaultValueFactory = _ => 1_000_000 };

    public static Command Create()
    {
        var command = new Command("fill", "Make a synthetic archive to measure searches on.") { File, Quotes };
        command.SetAction(async (parse, _) =>
        {
            var path = parse.GetRequiredValue(File).FullName;
            await using (var database = SqliteDatabase.Open(path, TimeSpan.FromMinutes(5), TimeProvider.System))
                await new SyntheticArchive(database).FillAsync(parse.GetValue(Quotes), Console.Out);
            Console.WriteLine($"{new FileInfo(path).Length / 1e6:N0} MB");
            return 0;
        });
        return command;
    }
}
