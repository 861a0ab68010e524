using System.Text.RegularExpressions;

namespace Quotes.Extraction.Shapes;

/// <summary>A pattern over token shapes, tried at one place: most places are told by their first two letters not to be its.</summary>
internal sealed class ShapePattern(Regex pattern)
{
    private readonly PatternPart letters = new PatternLetters(pattern.ToString()).Behind;

    public static implicit operator ShapePattern(Regex pattern) => new(pattern);

    /// <summary>0: it does not match here.</summary>
    public int LengthAt(ReadOnlySpan<char> shapes, int at)
    {
        if (at >= shapes.Length || !MayMatch(shapes, at))
            return 0;
        foreach (var match in pattern.EnumerateMatches(shapes, at))
            return match.Length;
        return 0;
    }

    private bool MayMatch(ReadOnlySpan<char> shapes, int at) =>
        letters.Empty || (letters.First.Contains(shapes[at]) && (letters.Single || (at + 1 < shapes.Length && letters.Second.Contains(shapes[at + 1]))));
}
