using System.Globalization;

namespace Quotes.Extraction.Shapes;

/// <summary>
/// The letters that a pattern over shapes needs at its place and around it, read from the pattern's own text: where they are missing it cannot
/// match, and need not be tried. Knows the syntax that patterns over shapes use and refuses any other; what it cannot tell it leaves open.
/// </summary>
internal sealed class PatternLetters
{
    private readonly string pattern;
    private int at;
    private bool atPlace;
    private PatternPart? before;

    /// <exception cref="FormatException">The pattern has syntax that is not known here.</exception>
    public PatternLetters(string pattern)
    {
        this.pattern = pattern;
        Behind = Alternatives(backwards: false, outermost: true);
        if (at < pattern.Length)
            throw Unknown();
        Before = before ?? PatternPart.Nothing;
    }

    /// <summary>From the place on.</summary>
    public PatternPart Behind { get; }

    /// <summary>From the letter before the place back; nothing where the pattern does not look back at once.</summary>
    public PatternPart Before { get; }

    private PatternPart Alternatives(bool backwards, bool outermost = false)
    {
        var all = Sequence(backwards, outermost);
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            before = outermost ? null : before;
            all = all.Or(Sequence(backwards, outermost: false));
        }

        return all;
    }

    private PatternPart Sequence(bool backwards, bool outermost)
    {
        var all = PatternPart.Nothing;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            atPlace = outermost && all is { Empty: true, Single: false };
            var next = Times(Atom(backwards));
            all = backwards ? next.Then(all) : all.Then(next);
        }

        return all;
    }

    private PatternPart Atom(bool backwards)
    {
        if (Skip(@"\G"))
            return PatternPart.Nothing;
        var c = pattern[at++];
        return c switch
        {
            '[' => PatternPart.Letter(Class()),
            '(' => Group(backwards),
            '\\' when !char.IsLetterOrDigit(pattern[at]) => PatternPart.Letter(LetterSet.Of(pattern[at++])),
            _ when char.IsAsciiLetterOrDigit(c) || c is ',' or ':' or ';' or '-' or '&' or '"' or '(' or ')' => PatternPart.Letter(LetterSet.Of(c)),
            _ => throw Unknown(),
        };
    }

    private PatternPart Group(bool backwards)
    {
        var place = atPlace;
        if (Skip("?<="))
        {
            var behind = Close(Alternatives(backwards: true));
            before ??= place ? behind : null;
            return Looks(behind, sameDirection: backwards);
        }

        if (Skip("?="))
            return Looks(Close(Alternatives(backwards: false)), sameDirection: !backwards);
        if (Skip("?!") || Skip("?<!"))
            return Looks(Close(Alternatives(backwards)), sameDirection: false);
        if (!Skip("?:") && !Skip("?>") && Skip("?<"))
            at = pattern.IndexOf('>', at) + 1;
        return Close(Alternatives(backwards));
    }

    /// <summary>A lookaround tells something only to who reads in its direction.</summary>
    private static PatternPart Looks(PatternPart part, bool sameDirection) => sameDirection ? part.Ahead() : PatternPart.Nothing;

    private PatternPart Close(PatternPart part)
    {
        if (at >= pattern.Length || pattern[at] != ')')
            throw Unknown();
        at++;
        return part;
    }

    private PatternPart Times(PatternPart part)
    {
        var (least, most) = (1, 1);
        if (Skip("?"))
            least = 0;
        else if (Skip("*"))
            (least, most) = (0, int.MaxValue);
        else if (Skip("+"))
            most = int.MaxValue;
        else if (Skip("{"))
        {
            var end = pattern.IndexOf('}', at);
            var bounds = pattern[at..end].Split(',');
            (least, most) = (Number(bounds[0]), Number(bounds[^1]));
            at = end + 1;
        }
        else
            return part;

        // Lazy or not, it matches the same.
        Skip("?");
        return part.Times(least, most);
    }

    private LetterSet Class()
    {
        var others = Skip("^");
        var letters = default(LetterSet);
        for (; pattern[at] != ']'; at++)
        {
            at += pattern[at] == '\\' ? 1 : 0;
            var last = pattern[at + 1] == '-' && pattern[at + 2] != ']' ? pattern[at + 2] : pattern[at];
            for (var letter = pattern[at]; letter <= last; letter++)
                letters |= LetterSet.Of(letter);
            at += last != pattern[at] ? 2 : 0;
        }

        at++;
        return others ? ~letters : letters;
    }

    private bool Skip(string syntax)
    {
        if (string.CompareOrdinal(pattern, at, syntax, 0, syntax.Length) != 0)
            return false;
        at += syntax.Length;
        return true;
    }

    private static int Number(string digits) => digits.Length == 0 ? int.MaxValue : int.Parse(digits, CultureInfo.InvariantCulture);

    private FormatException Unknown() => new($"At {at} of the pattern “{pattern}”: syntax that is not known to {nameof(PatternLetters)}.");
}
