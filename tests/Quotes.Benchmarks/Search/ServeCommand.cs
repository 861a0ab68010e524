using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Quotes.Api;

namespace Quotes.Benchmarks.Search;

/// <summary><c>serve</c>: the server with one more address, which answers a constant: what HTTP costs without a search.</summary>
internal static class ServeCommand
{
    public const string Bare = "/bare";

    private static readonly Argument<FileInfo> File = new("database") { Description = "The archive." };

    public static Command Create()
    {
        var command = new Command("serve", "Serve an archive, and a constant at /bare.") { File };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var app = Server.Build(new Settings { DatabasePath = parse.GetRequiredValue(File).FullName, Urls = "http://127.0.0.1:0" });
            app.MapGet(Bare, () => "a constant");
            await app.StartAsync(cancellation);
            Console.WriteLine($"Quotes   {app.Urls.First()}");
            await app.WaitForShutdownAsync(cancellation);
        });
        return command;
    }
}
