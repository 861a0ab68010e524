namespace Quotes.Api.Storage;

/// <summary>
/// The key that orders quotes by date, then id: the day's number in the high 32 bits, the id in the low 32. A quote without a date has day 0.
/// </summary>
internal static class QuotePosition
{
    /// <summary>The lowest position that has a date.</summary>
    public const long FirstDated = 1L << 32;

    private const long MaxId = uint.MaxValue;

    public static long Of(DateOnly? date, long id) => id is > 0 and <= MaxId
        ? (date is { } day ? FirstOf(day) : 0) | id
        : throw new ArgumentOutOfRangeException(nameof(id), id, "An archive holds 4,294,967,295 quotes at most.");

    /// <summary>The lowest position of a day; its last is <see cref="LastOf"/>.</summary>
    public static long FirstOf(DateOnly day) => (day.DayNumber + 1L) << 32;

    public static long LastOf(DateOnly day) => FirstOf(day) | MaxId;

    /// <summary>Null: it has no date.</summary>
    public static DateOnly? DayOf(long position) => position < FirstDated ? null : DateOnly.FromDayNumber((int)(position >> 32) - 1);

    public static long IdOf(long position) => position & MaxId;
}
