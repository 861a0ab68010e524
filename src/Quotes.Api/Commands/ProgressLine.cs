using System.Globalization;

namespace Quotes.Api.Commands;

/// <summary>
/// How far a long command is, on standard error: one line that is written over on a terminal, else a line now and then; what is to stay is
/// written above it.
/// </summary>
internal sealed class ProgressLine(TextWriter output, bool terminal, TimeProvider clock)
{
    private const int BarWidth = 20;

    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(10);

    private readonly long started = clock.GetTimestamp();
    private long shownAt = clock.GetTimestamp();
    private int shownLength;

    public static ProgressLine OnStandardError() => new(Console.Error, !Console.IsErrorRedirected, TimeProvider.System);

    public TimeSpan Elapsed => clock.GetElapsedTime(started);

    /// <summary>Shows <paramref name="text"/> if it is time to.</summary>
    /// <param name="done">0 to 1, of the whole; null: not known.</param>
    public void Show(double? done, Func<string> text)
    {
        if (clock.GetElapsedTime(shownAt) < (terminal ? OnTerminal : InLog))
            return;
        shownAt = clock.GetTimestamp();
        var line = done is { } part ? $"{Bar(part)}{text()}{Left(part)}" : text();
        if (terminal)
            output.Write("\r" + line.PadRight(shownLength));
        else
            output.WriteLine(line);
        shownLength = line.Length;
    }

    /// <summary>Writes a line that stays.</summary>
    public void Say(string line)
    {
        Clear();
        output.WriteLine(line);
    }

    public void Clear()
    {
        if (terminal && shownLength > 0)
            output.Write("\r" + new string(' ', shownLength) + "\r");
        shownLength = 0;
    }

    /// <summary>1:02:03, or 2:03 below an hour.</summary>
    public static string Text(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");

    private string Bar(double part)
    {
        var filled = (int)(Math.Clamp(part, 0, 1) * BarWidth);
        var percent = string.Create(CultureInfo.InvariantCulture, $"{part * 100,3:0} %  ");
        return terminal ? $"[{new string('#', filled)}{new string('-', BarWidth - filled)}] {percent}" : percent;
    }

    private string Left(double part) => part is > 0 and <= 1 ? $"  {Text(Elapsed * ((1 - part) / part))} left" : "";
}
