using System.Numerics;
using Quotes.Extraction.Shapes;

namespace Quotes.Extraction.Attribution;

/// <summary>
/// Tells which of a list of rules can match at a place, by the letters around it and those of its sentence, so that the others are not tried.
/// What the rules need is read from their patterns by <see cref="PatternLetters"/>; a rule that can match is never left out.
/// </summary>
internal sealed class RuleIndex
{
    /// <summary>A longer sentence is taken to hold every letter.</summary>
    private const int LongestSentence = 200;

    private readonly Rule[] rules;

    /// <summary>By letter, a bit for each rule that allows it two places before, right before, at and right behind its place.</summary>
    private readonly ulong[] twoBefore = new ulong[128], before = new ulong[128], place = new ulong[128], behind = new ulong[128];

    /// <summary>Of each set the rule needs a letter in the sentence, before its place and behind it.</summary>
    private readonly LetterSet[][] neededBefore, neededBehind;

    public RuleIndex(Rule[] rules)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rules.Length, 64);
        this.rules = rules;
        var letters = Array.ConvertAll(rules, rule => new PatternLetters(rule.Pattern.ToString()));
        neededBefore = Array.ConvertAll(letters, l => l.Before.Needed);
        neededBehind = Array.ConvertAll(letters, l => l.Behind.NeededLater);
        for (var rule = 0; rule < rules.Length; rule++)
        {
            Allow(twoBefore, rule, letters[rule].Before is { Empty: false, Single: false } far ? far.Second : LetterSet.All);
            Allow(before, rule, letters[rule].Before is { Empty: false } near ? near.First : LetterSet.All);
            Allow(place, rule, letters[rule].Behind is { Empty: false } first ? first.First : LetterSet.All);
            Allow(behind, rule, letters[rule].Behind is { Empty: false, Single: false } second ? second.Second : LetterSet.All);
        }
    }

    /// <summary>The rules to try at a place, in their order.</summary>
    public Candidates At(string shape, int chunk)
    {
        var bits = twoBefore[Letter(shape, chunk - 2)] & before[Letter(shape, chunk - 1)] & place[shape[chunk]] & behind[Letter(shape, chunk + 1)];
        if (bits == 0)
            return default;
        var lettersBefore = Sentence(shape, chunk, -1);
        var lettersBehind = Sentence(shape, chunk, 1);
        for (var rest = bits; rest != 0; rest &= rest - 1)
        {
            var rule = BitOperations.TrailingZeroCount(rest);
            if (!Has(lettersBefore, neededBefore[rule]) || !Has(lettersBehind, neededBehind[rule]))
                bits &= ~(1UL << rule);
        }

        return new Candidates(rules, bits);
    }

    private static void Allow(ulong[] byLetter, int rule, LetterSet letters)
    {
        for (var letter = '\0'; letter < byLetter.Length; letter++)
            if (letters.Contains(letter))
                byLetter[letter] |= 1UL << rule;
    }

    /// <summary>Beyond the ends stands U+0000: only what allows every letter allows it, and what names those that it does not allow.</summary>
    private static char Letter(string shape, int at) => (uint)at < (uint)shape.Length ? shape[at] : '\0';

    /// <summary>The letters on one side of a place, up to the sentence end and with it.</summary>
    private static LetterSet Sentence(string shape, int chunk, int step)
    {
        var letters = default(LetterSet);
        for (var at = chunk + step; (uint)at < (uint)shape.Length; at += step)
        {
            letters |= LetterSet.Of(shape[at]);
            if (shape[at] == '|')
                return letters;
            if (Math.Abs(at - chunk) == LongestSentence)
                return LetterSet.All;
        }

        return letters;
    }

    private static bool Has(LetterSet letters, LetterSet[] needed)
    {
        foreach (var set in needed)
            if (!letters.Intersects(set))
                return false;
        return true;
    }

    /// <summary>Some of the rules, in their order.</summary>
    public struct Candidates(Rule[] rules, ulong bits)
    {
        private ulong rest = bits;
        private int current;

        public readonly Rule Current => rules[current];

        public readonly Candidates GetEnumerator() => this;

        public bool MoveNext()
        {
            current = BitOperations.TrailingZeroCount(rest);
            (var more, rest) = (rest != 0, rest & (rest - 1));
            return more;
        }
    }
}
