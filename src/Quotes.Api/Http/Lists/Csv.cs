using System.Buffers;
using System.Text;

namespace Quotes.Api.Http.Lists;

/// <summary>CSV after RFC 4180, that a spreadsheet opens as it was meant.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create(",;\t\"\r\n'");

    /// <summary>What makes a spreadsheet take a cell for a formula, full-width forms included (OWASP, CSV injection).</summary>
    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>Writes the cells and a line break. A cell that would be a formula gets an apostrophe before it.</summary>
    public static void WriteRecord(IBufferWriter<byte> output, IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                output.Write(","u8);
            first = false;
            if (!string.IsNullOrEmpty(cell))
                Encoding.UTF8.GetBytes(Escaped(cell), output);
        }

        output.Write("\r\n"u8);
    }

    private static string Escaped(string cell)
    {
        var safe = BeginsFormula.Contains(cell[0]) ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(ToBeQuoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
