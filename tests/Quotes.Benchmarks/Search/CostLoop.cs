namespace Quotes.Benchmarks.Search;

/// <summary>
/// One request after another of each kind, by the processor time that they cost the server: what can be compared on a machine that does other
/// things beside.
/// </summary>
internal static class CostLoop
{
    private const int Requests = 100;

    public static async Task RunAsync(ServerProcess server, IReadOnlyList<RequestKind> kinds)
    {
        using var client = await LeanClient.ConnectAsync(server.Address);
        var random = new Random(11);
        foreach (var kind in kinds) // compiles the code
        {
            for (var i = 0; i < Requests; i++)
                await client.SendAsync(LeanClient.Get(kind.Next(random)));
        }

        Console.WriteLine($"\n{"Processor time of the server",-44} {"ms a request",14}");
        foreach (var kind in kinds)
        {
            var before = server.ProcessorTime();
            for (var i = 0; i < Requests; i++)
                await client.SendAsync(LeanClient.Get(kind.Next(random)));
            Console.WriteLine($"{kind.Name,-44} {(server.ProcessorTime() - before).TotalMilliseconds / Requests,14:N2}");
        }
    }
}
