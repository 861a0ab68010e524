using System.Globalization;
using Quotes.Extraction.Attribution;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Details;

/// <summary>The day of an utterance: told beside its attribution, else the day of publication.</summary>
internal sealed class DateFinder(Reading reading, DateOnly? published)
{
    /// <summary>How far from the cue a date still dates the saying, in tokens.</summary>
    private const int Reach = 8;

    /// <summary>The day, the first day of a period, and the token that tells it, -1 when none does.</summary>
    public (DateOnly? Date, DateOnly? Earliest, DateBasis Basis, int Token) Of(Finding finding)
    {
        if (published is not { } today)
            return (null, null, DateBasis.Unknown, -1);
        if (finding.Cue >= 0)
            for (var token = Math.Max(0, finding.Cue - Reach); token < Math.Min(reading.Tokens.Count, finding.Cue + Reach + 1); token++)
                if (MayOpen(token) && Dates(finding, token) && Read(token, today) is var (date, earliest))
                    return (date, earliest == date ? null : earliest, DateBasis.Stated, token);
        return (today, null, DateBasis.Publication, -1);
    }

    /// <summary>A number or, as its hash tells, one of the few words that a date begins with.</summary>
    private bool MayOpen(int token) =>
        reading.Tokens[token].Kind == TokenKind.Number || reading.Language.Calendar.MayHold(reading.Tokens[token].Hash) || reading.Text[reading.Tokens[token].End - 1] == '.';

    /// <summary>The word stands in the attribution's sentence, outside the quotation, and belongs to no noun (<em>de brand van dinsdag</em>).</summary>
    private bool Dates(Finding finding, int token)
    {
        ref var word = ref reading.Tokens[token];
        if (finding.Segments.Cover(reading.Tokens[token].Start))
            return false;
        var (from, to) = token < finding.Cue ? (token, finding.Cue) : (finding.Cue, token);
        for (var i = from; i < to; i++)
            if (reading.Tokens[i].Is(WordClass.Question) || reading.Tokens[i] is { Kind: TokenKind.Break } or { Kind: TokenKind.Punctuation, Sign: '.' or '!' or '?' or ';' } && !(i > 0 && IsStop(i)))
                return false;
        return word.Kind is TokenKind.Word or TokenKind.Number && !(token > 0 && reading.Tokens[token - 1].Is(WordClass.Of));
    }

    private (DateOnly Date, DateOnly Earliest)? Read(int token, DateOnly today)
    {
        if (reading.Tokens[token].Kind == TokenKind.Number)
            return IsStop(token + 1) ? DayAndMonth(token, token + 2, token + 3, today) : DayAndMonth(token, token + 1, token + 2, today);
        if (!Find(token, out var kind, out var value))
            return null;
        return kind switch
        {
            CalendarKind.DaysAgo => Day(Calendar.DaysBefore(today, value)),
            CalendarKind.Weekday => Day(Calendar.Weekday(today, value, sameDay: true)),
            CalendarKind.Period when value == 365 && Year(token + 1) is { } year && year <= today.Year => (new DateOnly(year, 12, 31), new DateOnly(year, 1, 1)),
            CalendarKind.Last => Last(token + 1, today),
            CalendarKind.Month => DayAndMonth(token + 1, token, token + 2, today),
            CalendarKind.YearPreposition when Year(token + 1) is { } year && year <= today.Year => (new DateOnly(year, 12, 31), new DateOnly(year, 1, 1)),
            _ => null,
        };
    }

    /// <summary>The stop of an ordinal: <em>12. Juni</em>.</summary>
    private bool IsStop(int token) => token < reading.Tokens.Count && reading.Tokens[token].Sign == '.' && reading.Tokens[token - 1].Kind == TokenKind.Number
        && token + 1 < reading.Tokens.Count && reading.Tokens[token + 1].Is(WordClass.DateWord);

    private (DateOnly, DateOnly)? Last(int token, DateOnly today)
    {
        if (!Find(token, out var kind, out var value))
            return null;
        if (kind == CalendarKind.Weekday)
            return Day(Calendar.Weekday(today, value, sameDay: false));
        if (kind != CalendarKind.Period)
            return null;
        var period = Calendar.LastPeriod(today, value);
        return value == 7 && Find(token + 1, out var day, out var weekday) && day == CalendarKind.Weekday ? Day(period.Earliest.AddDays(weekday)) : period;
    }

    private (DateOnly, DateOnly)? DayAndMonth(int day, int month, int year, DateOnly today)
    {
        var number = Number(day);
        if (!Find(month, out var kind, out var value) || kind != CalendarKind.Month || number is < 1 or > 31)
            return null;
        // "June 12, 2024": a comma stands between.
        var stated = Year(year) ?? (year < reading.Tokens.Count && reading.Tokens[year].Sign == ',' ? Year(year + 1) : null);
        return Calendar.DayOfMonth(today, number, value, stated) is { } date ? Day(date) : null;
    }

    private bool Find(int token, out CalendarKind kind, out int value)
    {
        (kind, value) = (default, 0);
        return token < reading.Tokens.Count && reading.Language.Calendar.TryFind(reading.Word(token).TrimEnd('.'), out kind, out value);
    }

    /// <summary>The number a token begins with (<em>12</em>, <em>12th</em>); 0 if there is none.</summary>
    private int Number(int token)
    {
        if (token >= reading.Tokens.Count || reading.Tokens[token].Kind != TokenKind.Number)
            return 0;
        var word = reading.Word(token);
        var digits = word.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? word[..end] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private int? Year(int token) => Number(token) is >= 1900 and <= 2100 and var year && reading.Word(token).Length == 4 ? year : null;

    private static (DateOnly, DateOnly)? Day(DateOnly day) => (day, day);
}
