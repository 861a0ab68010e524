using System.Text;
using System.Text.Json.Nodes;
using Quotes.Api.Http;
using Quotes.Api.Ingest;

namespace Quotes.Api.Commands.Import;

/// <summary>The header of a CSV file (RFC 4180): which column is which field of an article.</summary>
internal sealed class CsvHeader
{
    private static readonly IReadOnlyList<string> Fields = [.. Json.Options.GetTypeInfo(typeof(ArticleInput)).Properties.Select(property => property.Name)];

    private readonly char separator;
    private readonly List<string> columns;

    /// <param name="line">Names of fields, as the API has them, in any order; separated by commas, semicolons or tabs, as the rest of the file.</param>
    /// <exception cref="ProblemException">A column is no field of an article, or stands twice, or there is none for the text.</exception>
    public CsvHeader(string line)
    {
        separator = ",;\t".MaxBy(candidate => line.Count(character => character == candidate));
        columns = [.. Cut(line, separator).Select(name => name.Trim())];
        foreach (var unknown in columns.Except(Fields))
            throw ProblemException.BadInput(InputError.InBody("", "unknown", $"There is no field “{unknown}” for a column; {NearestName.Advice(unknown, Fields)}"));
        if (columns.Distinct().Count() < columns.Count)
            throw ProblemException.BadInput(InputError.InBody("", "repeated", "The header names a column twice."));
        if (!columns.Contains("text"))
            throw ProblemException.BadInput(InputError.InBody("/text", "required", "The header names no column “text”."));
    }

    /// <summary>The article of one record; an empty cell is a field that is left out.</summary>
    /// <exception cref="ProblemException">It has another number of cells than the header.</exception>
    public JsonObject Read(string record)
    {
        var cells = Cut(record, separator);
        if (cells.Count != columns.Count)
            throw ProblemException.BadInput(InputError.InBody("", "cells", $"The record has {cells.Count} cells, the header {columns.Count}."));
        return new JsonObject(columns.Zip(cells).Where(pair => pair.Second.Length > 0)
            .Select(pair => KeyValuePair.Create(pair.First, (JsonNode?)JsonValue.Create(pair.Second))));
    }

    private static List<string> Cut(string record, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var inQuotes = false;
        for (var i = 0; i < record.Length; i++)
        {
            var character = record[i];
            if (inQuotes && character == '"' && i + 1 < record.Length && record[i + 1] == '"')
                cell.Append(record[++i]);
            else if (character == '"' && (inQuotes || cell.Length == 0))
                inQuotes = !inQuotes;
            else if (character == separator && !inQuotes)
                Take(cells, cell);
            else
                cell.Append(character);
        }

        if (inQuotes)
            throw ProblemException.BadInput(InputError.InBody("", "quotes", "A quotation mark that opens a cell is not closed."));
        Take(cells, cell.Length > 0 && cell[^1] == '\r' ? cell.Remove(cell.Length - 1, 1) : cell);
        return cells;
    }

    private static void Take(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
