using System.Diagnostics;
using System.Globalization;

namespace Quotes.Benchmarks.Speed;

/// <summary><c>wc -w</c> as the measure of what reading a text costs on this machine.</summary>
internal static class WordCount
{
    private const int Rounds = 5;

    /// <summary>How much it reads a round, in bytes: its start does not count beside that.</summary>
    private const long Read = 200_000_000;

    /// <summary>Its processor time for the same bytes many times over.</summary>
    public static double SecondsPerByte(IEnumerable<string> texts, long bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            var times = Read / Math.Max(1, bytes) + 1;
            using (var writer = new StreamWriter(file))
                for (var i = 0; i < times; i++)
                    foreach (var text in texts)
                        writer.Write(text);
            return Enumerable.Range(0, Rounds).Min(_ => Seconds(file)) / (bytes * times);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The shell's <c>times</c>: the second line is the time of what it ran, as <c>0m1.25s 0m0.03s</c>.</summary>
    private static double Seconds(string file)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "wc -w \"$0\" > /dev/null; times", file]) { RedirectStandardOutput = true })!;
        var times = shell.StandardOutput.ReadToEnd().Split('\n')[1].Split(' ');
        shell.WaitForExit();
        return times.Sum(Parse);
    }

    private static double Parse(string time)
    {
        var minutes = time.IndexOf('m');
        return (60 * double.Parse(time.AsSpan(0, minutes), CultureInfo.InvariantCulture)) + double.Parse(time.AsSpan(minutes + 1).TrimEnd('s'), CultureInfo.InvariantCulture);
    }
}
