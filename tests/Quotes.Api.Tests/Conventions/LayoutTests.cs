using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Quotes.Api.Configuration;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Conventions;

/// <summary>What CONTRIBUTING says of the layout is so.</summary>
public sealed partial class LayoutTests(TestServer server) : IClassFixture<TestServer>
{
    private static readonly string[] Features = ["Articles", "Extractions", "Health", "Keys", "Media", "Quotes", "Speakers"];

    [Fact]
    public void No_feature_uses_another_features_inside()
    {
        var wrong = from feature in Features
                    from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Quotes.Api", feature), "*.cs")
                    from line in File.ReadLines(file)
                    where Features.Any(other => other != feature && line.StartsWith($"using Quotes.Api.{other}", StringComparison.Ordinal))
                    select $"{Path.GetFileName(file)}: {line}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Access")]
    [InlineData("Archive")]
    [InlineData("Http")]
    [InlineData("Ingest")]
    [InlineData("Storage")]
    [InlineData("Telemetry")]
    [InlineData("Text")]
    public void What_is_shared_uses_no_feature(string folder)
    {
        var wrong = from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Quotes.Api", folder), "*.cs", SearchOption.AllDirectories)
                    from line in File.ReadLines(file)
                    where Features.Any(feature => line.StartsWith($"using Quotes.Api.{feature};", StringComparison.Ordinal))
                    select $"{Path.GetFileName(file)}: {line}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_extractor_has_no_packages_and_knows_no_API()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src", "Quotes.Extraction", "Quotes.Extraction.csproj"));

        Assert.DoesNotContain("PackageReference", project);
        Assert.DoesNotContain("ProjectReference", project);
    }

    [Fact]
    public void No_hand_written_file_is_longer_than_300_lines()
    {
        var long_ = Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !BuildOutput.IsMatch(path) && File.ReadLines(path).Count() > 300)
            .Select(path => Path.GetRelativePath(Repository.Root, path));

        Assert.Empty(long_);
    }

    [Fact]
    public void Every_table_is_strict()
    {
        using var connection = new SqliteConnection($"Data Source={server.DatabasePath};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'";

        Assert.Null(command.ExecuteScalar());
    }

    [Fact]
    public void Every_setting_and_command_is_in_the_README()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var root = Commands.ServeCommand.Create();

        var groups = root.Subcommands.SelectMany(command => command.Subcommands.Select(inner => (Name: $"{command.Name} {inner.Name}", Command: inner)).Append((command.Name, Command: command))).ToList();
        Assert.All(groups, command => Assert.Contains($"quotes {command.Name}", readme));
        Assert.All(
            groups.SelectMany(command => command.Command.Options).Concat(root.Options).Where(option => option.Name is not ("--help" or "--version")),
            option => Assert.Contains(option.Name, readme));
        Assert.All(KnownSettings.All, setting => Assert.All(
            setting.Variables, variable => Assert.Matches($@"\| `{setting.Option.Name}` \|[^|]*`{variable}`[^|]*\| `{Regex.Escape(setting.Show(new Settings()))}`", readme)));
    }

    [GeneratedRegex("[/\\\\](bin|obj)[/\\\\]", RegexOptions.CultureInvariant)]
    private static partial Regex BuildOutput { get; }
}
