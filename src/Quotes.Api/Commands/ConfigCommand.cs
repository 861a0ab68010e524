using System.CommandLine;
using Quotes.Api.Configuration;

namespace Quotes.Api.Commands;

/// <summary><c>config</c>: every setting with its value and where that came from, as the server would take it.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        var command = new Command("config", "Show every setting with its value and where it came from.");
        foreach (var setting in KnownSettings.All)
            command.Options.Add(setting.Option);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        if (!KnownSettings.TryRead(parse, out var settings))
            return 1;
        var width = KnownSettings.All.Max(setting => setting.Option.Name.Length);
        foreach (var setting in KnownSettings.All)
            Console.WriteLine($"{setting.Option.Name.PadRight(width)}  {setting.Show(settings)}  ({setting.Read(parse).Source})");

        return 0;
    }
}
