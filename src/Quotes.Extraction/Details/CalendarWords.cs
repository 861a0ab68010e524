using System.Collections.Frozen;
using System.Globalization;
using Quotes.Extraction.Languages;

namespace Quotes.Extraction.Details;

internal enum CalendarKind
{
    /// <summary>Value: days before publication.</summary>
    DaysAgo,

    /// <summary>Value: 0 for Monday.</summary>
    Weekday,

    /// <summary>Value: 1 for January.</summary>
    Month,

    /// <summary>Before a weekday or a period: the one before this one.</summary>
    Last,

    /// <summary>Value: 7 a week, 2 a weekend, 30 a month, 365 a year.</summary>
    Period,

    /// <summary>Before a year.</summary>
    YearPreposition,
}

/// <summary>A language's words for days and periods, from its <c>dates.txt</c>.</summary>
internal sealed class CalendarWords
{
    private readonly FrozenDictionary<string, (CalendarKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> words;

    private readonly WordTable hashes;

    public CalendarWords(Lexicon lexicon)
    {
        var all = new Dictionary<string, (CalendarKind, int)>(StringComparer.OrdinalIgnoreCase);
        Add("year-preposition", CalendarKind.YearPreposition, (_, _) => 0);
        Add("last", CalendarKind.Last, (_, _) => 0);
        Add("period", CalendarKind.Period, (word, _) => Number(word));
        Add("days-ago", CalendarKind.DaysAgo, (word, _) => Number(word));
        Add("month", CalendarKind.Month, (_, i) => (i % 12) + 1);
        Add("weekday", CalendarKind.Weekday, (_, i) => i % 7);
        // dinsdagavond, Dienstagabend
        foreach (var (part, day, i) in lexicon.Sections["day-part"].SelectMany(p => lexicon.Sections["weekday"].Select((d, i) => (p, d, i))))
            all.TryAdd(day + part, (CalendarKind.Weekday, i % 7));
        hashes = new WordTable(all.Keys.Select(w => w.ToLowerInvariant()).Distinct().ToDictionary(w => w, _ => WordClass.DateWord));
        words = all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string section, CalendarKind kind, Func<string, int, int> value)
        {
            var list = lexicon.Sections[section];
            for (var i = 0; i < list.Count; i++)
                all[list[i].Split(':')[0].TrimEnd('.')] = (kind, value(list[i], i));
        }
    }

    /// <summary>False: no word with this <see cref="WordTable.Hash"/> tells a day.</summary>
    public bool MayHold(uint hash) => hashes.MayHold(hash);

    public bool TryFind(ReadOnlySpan<char> word, out CalendarKind kind, out int value)
    {
        var found = words.TryGetValue(word, out var entry);
        (kind, value) = entry;
        return found;
    }

    private static int Number(string word) => int.Parse(word.AsSpan(word.IndexOf(':') + 1), CultureInfo.InvariantCulture);
}
