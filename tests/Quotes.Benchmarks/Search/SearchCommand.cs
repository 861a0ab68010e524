using System.CommandLine;

namespace Quotes.Benchmarks.Search;

/// <summary><c>search</c>: what searches cost over HTTP, on an archive that <c>fill</c> made.</summary>
internal static class SearchCommand
{
    private static readonly Argument<FileInfo> File = new("database") { Description = "An archive that fill made." };
    private static readonly Option<int> Rate = new("--rate") { Description = "Requests a second, whatever the server does.", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> Seconds = new("--seconds") { Description = "How long each part runs.", DefaultValueFactory = _ => 30 };
    private static readonly Option<int> Connections = new("--connections") { Description = "Of the closed loop.", DefaultValueFactory = _ => 32 };
    private static readonly Option<string> Only = new("--only") { Description = "One part: cost, mix, extras, heavy, loop.", DefaultValueFactory = _ => "" };

    public static Command Create()
    {
        var command = new Command("search", "Measure searches over HTTP on an archive that fill made.") { File, Rate, Seconds, Connections, Only };
        command.SetAction(async (parse, _) =>
        {
            var path = parse.GetRequiredValue(File).FullName;
            var (rate, seconds, only) = (parse.GetValue(Rate), TimeSpan.FromSeconds(parse.GetValue(Seconds)), parse.GetValue(Only)!);
            await using (var server = await ServerProcess.StartAsync("quotes.dll", "--database", path, "--urls", "http://127.0.0.1:0"))
            {
                Console.WriteLine($"ready {server.StartedWithin.TotalMilliseconds:N0} ms after its start, {server.ResidentMegabytes():N0} MB resident");
                var mix = await SearchMix.OfAsync(server.Address);
                await OpenLoop.RunAsync(server.Address, mix.Pages, Math.Min(rate, 100), TimeSpan.FromSeconds(30)); // the first thousands of requests compile the code
                if (only is "" or "cost")
                    await CostLoop.RunAsync(server, [.. mix.Pages, .. mix.Extras]);
                if (only is "" or "mix")
                    Print($"Pages, {rate} a second, open loop", await OpenLoop.RunAsync(server.Address, mix.Pages, rate, seconds));
                if (only is "" or "extras")
                    Print("Relevance, facets, totals, statistics; 20 a second, open loop", await OpenLoop.RunAsync(server.Address, mix.Extras, 20, seconds));
                if (only is "" or "heavy")
                    Print($"Pages, {rate} a second, beside 4 a second that take too long", await HeavyLoop.RunAsync(server.Address, mix, rate, seconds));
                Console.WriteLine($"\n{server.ResidentMegabytes():N0} MB resident, {server.PeakMegabytes():N0} MB at most");
            }

            if (only is "" or "loop")
                await ClosedLoop.RunAsync(path, parse.GetValue(Connections), seconds);
            return 0;
        });
        return command;
    }

    private static void Print(string title, IReadOnlyList<Timed> timed)
    {
        Console.WriteLine($"\n{title}\n{"",-44} {"n",7} {"p50",8} {"p99",8} {"most",8}  answers");
        foreach (var group in timed.GroupBy(one => one.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            Line(group.Key, [.. group]);
        Line("all", timed);
    }

    private static void Line(string name, IReadOnlyList<Timed> timed)
    {
        var sorted = timed.Select(one => one.Milliseconds).Order().ToList();
        var answers = string.Join(' ', timed.GroupBy(one => one.Status).OrderBy(group => group.Key).Select(group => $"{group.Key}:{group.Count()}"));
        Console.WriteLine($"{name,-44} {sorted.Count,7} {At(sorted, .5),8:N2} {At(sorted, .99),8:N2} {sorted[^1],8:N2}  {answers}");
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
