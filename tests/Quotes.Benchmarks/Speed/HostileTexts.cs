namespace Quotes.Benchmarks.Speed;

/// <summary>The worst texts that anyone can write, each a million characters of one shape.</summary>
internal static class HostileTexts
{
    private const int Length = 1 << 20;

    public static IEnumerable<(string Name, string Text)> All()
    {
        yield return ("apostrophes", Repeat("'"));
        yield return ("opening marks", Repeat("“a "));
        yield return ("low marks, never closed", Repeat(",,Het gaat goed "));
        yield return ("marks of all styles", Repeat("“‘„«\"'» "));
        yield return ("one sentence of cues", Repeat("zegt dat volgens "));
        yield return ("one sentence of names", Repeat("Jan van der Berg "));
        yield return ("names and commas", Repeat("Jansen, Pietersen en "));
        yield return ("quotations without names", Repeat("“Het is zo.” "));
        yield return ("descriptions by role", Repeat("zegt de wethouder van de gemeente, "));
        yield return ("one word", Repeat("a"));
        yield return ("dots", Repeat("."));
        yield return ("line breaks in a quotation", "“" + Repeat("a\n“"));
        yield return ("he says that he says", Repeat("hij zegt “ja”, zegt hij, dat hij, volgens hem, "));
        yield return ("combining marks", Repeat("e\u0301\u0301"));
        yield return ("unnamed speakers", Repeat("“Ja”, zegt een man. De bakker zegt dat het gaat. "));
        yield return ("all different names", string.Concat(Enumerable.Range(0, Length / 24).Select(i => $"“Ja”, zegt Jan Ba{Letters(i)}. ")));
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0')));
}
