using System.Collections.Frozen;

namespace Quotes.Extraction.Languages;

/// <summary>A language's words that tell an outlet, from the sections of its <c>media.txt</c>.</summary>
internal sealed class OutletWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, kinds, inMarks;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> platforms;
    private readonly Endings endings;

    public OutletWords(IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
    {
        words = Set(List("outlet-words"));
        kinds = Set(List("outlet-kinds"));
        inMarks = Set(List("outlets-in-marks"));
        endings = new Endings(List("outlet-words").Where(w => w[0] == '-').Select(w => w[1..]));
        platforms = List("platform-verbs").Select(v => v.Split(':', 2))
            .ToFrozenDictionary(v => v[0], v => v[1], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        IReadOnlyList<string> List(string section) => sections.GetValueOrDefault(section) ?? [];
    }

    /// <summary>Part of an outlet's name: <em>Omroep</em>.</summary>
    public bool IsPart(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>A compound that is an outlet's name: <em>Polderkrant</em>.</summary>
    public bool IsCompound(ReadOnlySpan<char> word) => endings.End(word, before: 2);

    /// <summary>Stands before an outlet's name: <em>weekblad</em>.</summary>
    public bool IsKind(ReadOnlySpan<char> word) => kinds.Contains(word);

    /// <summary>An outlet's name that is a common word, so that it counts between marks alone.</summary>
    public bool IsMarked(ReadOnlySpan<char> word) => inMarks.Contains(word);

    /// <summary>The platform whose name a verb is made of: <em>twittert</em>; null for any other.</summary>
    public string? PlatformOf(ReadOnlySpan<char> verb) => platforms.TryGetValue(verb, out var platform) ? platform : null;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
