namespace Quotes.Extraction.Details;

/// <summary>Days told relative to a day of publication; nothing here lies after it. The calendar's first day is the floor.</summary>
internal static class Calendar
{
    public static DateOnly DaysBefore(DateOnly today, int days) => DateOnly.FromDayNumber(Math.Max(0, today.DayNumber - days));

    /// <summary>The last such weekday before today, or today itself.</summary>
    /// <param name="weekday">0 for Monday.</param>
    public static DateOnly Weekday(DateOnly today, int weekday, bool sameDay)
    {
        var back = (Index(today) - weekday + 7) % 7;
        return DaysBefore(today, back == 0 && !sameDay ? 7 : back);
    }

    /// <summary>The whole calendar week, weekend, month or year before the current one.</summary>
    /// <param name="days">7, 2, 30 or 365.</param>
    public static (DateOnly Date, DateOnly Earliest) LastPeriod(DateOnly today, int days)
    {
        var monday = DaysBefore(today, Index(today));
        var firstOfMonth = new DateOnly(today.Year, today.Month, 1);
        return days switch
        {
            7 => (DaysBefore(monday, 1), DaysBefore(monday, 7)),
            2 => (DaysBefore(monday, 1), DaysBefore(monday, 2)),
            30 => (DaysBefore(firstOfMonth, 1), new DateOnly(DaysBefore(firstOfMonth, 1).Year, DaysBefore(firstOfMonth, 1).Month, 1)),
            _ => (new DateOnly(Math.Max(1, today.Year - 1), 12, 31), new DateOnly(Math.Max(1, today.Year - 1), 1, 1)),
        };
    }

    /// <summary>The last such day up to today, or that of the stated year; null when the calendar has none, or when it lies ahead.</summary>
    public static DateOnly? DayOfMonth(DateOnly today, int day, int month, int? year)
    {
        for (var candidate = year ?? today.Year; candidate >= 1; candidate--)
        {
            if (day <= DateTime.DaysInMonth(candidate, month) && new DateOnly(candidate, month, day) is var date && date <= today)
                return date;
            if (year is not null || today.Year - candidate > 4)
                return null;
        }

        return null;
    }

    private static int Index(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
