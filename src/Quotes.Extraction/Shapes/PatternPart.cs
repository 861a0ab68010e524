namespace Quotes.Extraction.Shapes;

/// <summary>What a part of a pattern can match, seen from the end where reading it begins: its left, or its right inside a lookbehind.</summary>
/// <param name="First">The letters its matches can begin with.</param>
/// <param name="Second">And those that can come next.</param>
/// <param name="Empty">It can match nothing.</param>
/// <param name="Single">It can match one letter.</param>
/// <param name="Crosses">It can match a sentence end.</param>
/// <param name="Needed">Of each of these sets every match has a letter, up to the first sentence end.</param>
/// <param name="NeededLater">The same, and not as its first letter.</param>
internal sealed record PatternPart(LetterSet First, LetterSet Second, bool Empty, bool Single, bool Crosses, LetterSet[] Needed, LetterSet[] NeededLater)
{
    /// <summary>Of more sets the largest, which exclude least, are left out.</summary>
    private const int MostNeeded = 6;

    public static PatternPart Nothing { get; } = new(default, default, true, false, false, [], []);

    public static PatternPart Letter(LetterSet letters) => new(letters, default, false, true, letters.Contains('|'), [letters], []);

    /// <summary>What a lookaround in reading direction tells: it takes nothing, but what it needs must be there.</summary>
    public PatternPart Ahead() => Nothing with { Needed = Needed, NeededLater = NeededLater };

    public PatternPart Then(PatternPart next) => new(
        Empty ? First | next.First : First,
        Second | (Single ? next.First : default) | (Empty ? next.Second : default),
        Empty && next.Empty,
        (Single && next.Empty) || (Empty && next.Single),
        Crosses || next.Crosses,
        Least(Crosses ? Needed : [.. Needed, .. next.Needed]),
        Least(Crosses ? NeededLater : [.. NeededLater, .. Empty ? next.NeededLater : next.Needed]));

    public PatternPart Or(PatternPart other) => new(
        First | other.First,
        Second | other.Second,
        Empty || other.Empty,
        Single || other.Single,
        Crosses || other.Crosses,
        Least([.. from one in Needed from two in other.Needed select one | two]),
        Least([.. from one in NeededLater from two in other.NeededLater select one | two]));

    /// <summary>What comes third and later is not told apart, so two repetitions stand for all.</summary>
    public PatternPart Times(int least, int most)
    {
        var all = Nothing;
        for (var i = 0; i < Math.Min(least, 2); i++)
            all = all.Then(this);
        for (var i = 0; i < Math.Min(most - least, 2); i++)
            all = all.Then(Or(Nothing));
        return all;
    }

    private static LetterSet[] Least(LetterSet[] sets) => [.. sets.Distinct().OrderBy(s => s.Count).Take(MostNeeded)];
}
