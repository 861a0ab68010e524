using System.CommandLine;
using Quotes.Api.Configuration;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Api.Commands;

/// <summary><c>migrate</c>: brings the database to this program's schema, as the server does at its start; <c>--status</c> only looks.</summary>
internal static class MigrateCommand
{
    private static readonly Option<bool> Status = new("--status") { Description = "Show which migrations are applied and which are pending; change nothing." };

    public static Command Create()
    {
        var command = new Command("migrate", "Bring the database to this program's schema.") { Status };
        command.SetAction(parse => Run(KnownSettings.DatabasePath(parse), parse.GetValue(Status)));
        return command;
    }

    private static int Run(string path, bool statusOnly)
    {
        try
        {
            var before = Migrator.Status(path);
            if (!statusOnly)
            {
                var (connection, taken) = Migrator.OpenAndMigrate(path, TimeProvider.System);
                connection.Dispose();
                taken?.Dispose();
            }

            foreach (var state in before)
                Console.WriteLine($"{state.File.Name}  {(state.Applied ? "applied" : statusOnly ? "pending" : "applied now")}");
            return 0;
        }
        catch (MigrationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
