using System.CommandLine;
using FluentValidation.Results;
using Quotes.Api.Access;
using Quotes.Api.Configuration;
using Quotes.Api.Http;
using Quotes.Api.Keys;
using Quotes.Api.Storage.Sqlite;

namespace Quotes.Api.Commands;

/// <summary><c>keys create|list|revoke</c>: the way to the first key, and to all others. The server may run meanwhile.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Make, list and revoke the keys that callers show.") { CreateKeyCommand(), ListCommand(), RevokeCommand() };

    private static Command CreateKeyCommand()
    {
        var name = new Argument<string>("name") { Description = "Who or what uses it; revisions name it." };
        var scopes = new Option<Scope[]>("--scope")
        {
            Description = "What it allows: read, write, review, admin; repeat it for several.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var expires = new Option<string>("--expires") { Description = "The last day it works (UTC), YYYY-MM-DD; default: until it is revoked." };
        var command = new Command("create", "Make a key and print it; it is shown this once.") { name, scopes, expires };
        command.SetAction((parse, cancellation) => Use(parse, async keys =>
        {
            var input = new KeyInput
            {
                Name = parse.GetRequiredValue(name),
                Scopes = parse.GetRequiredValue(scopes),
                ExpiresOn = parse.GetValue(expires) is not { } text ? null
                    : Days.TryParseDay(text, out var day) ? day
                    : throw new ProblemException(StatusCodes.Status400BadRequest, $"“{text}” is no day: YYYY-MM-DD belongs behind --expires."),
            };
            if (new KeyInputValidator().Validate(input).Errors is [ValidationFailure wrong, ..])
                throw new ProblemException(StatusCodes.Status400BadRequest, wrong.ErrorMessage);
            Console.WriteLine((await keys.CreateAsync(input.Name, input.Scopes, input.ExpiresOn, "shell", cancellation)).Key);
        }));
        return command;
    }

    private static Command ListCommand()
    {
        var command = new Command("list", "List all keys, without their secrets.");
        command.SetAction((parse, _) => Use(parse, keys =>
        {
            foreach (var row in keys.All.Values)
                Console.WriteLine($"{row.Id}  {row.Name}  {row.Scopes}  {row.Reason(keys.Today) ?? (row.ExpiresOn is { } day ? $"until {day.Text()}" : "no end")}  {(row.LastUsedOn is { } used ? $"last used {used.Text()}" : "never used")}");
            return Task.CompletedTask;
        }));
        return command;
    }

    private static Command RevokeCommand()
    {
        var id = new Argument<long>("id") { Description = "Its number, as “quotes keys list” shows it." };
        var command = new Command("revoke", "End a key for good; a running server refuses it within a second.") { id };
        command.SetAction((parse, cancellation) => Use(parse, async keys =>
        {
            if (!await keys.RevokeAsync(parse.GetValue(id), cancellation))
                throw ProblemException.NotFound($"There is no key {parse.GetValue(id)}.");
        }));
        return command;
    }

    private static async Task<int> Use(ParseResult parse, Func<KeyStore, Task> work)
    {
        try
        {
            var settings = new Settings { DatabasePath = KnownSettings.DatabasePath(parse) };
            await using var database = SqliteDatabase.Open(settings.DatabasePath, settings.QueryDeadline, settings.Clock, beside: true);
            await work(new KeyStore(database, settings.Clock));
            return 0;
        }
        catch (Exception exception) when (exception is MigrationException or ProblemException or Storage.StorageBusyException or Storage.StorageFullException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
