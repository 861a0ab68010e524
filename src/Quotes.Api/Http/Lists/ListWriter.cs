using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quotes.Api.Http.Lists;

/// <summary>Writes a list in one of its formats: a beginning, any number of pages, and an end that tells how many items there were.</summary>
internal sealed class ListWriter<T>(ListFormat format, ListShape<T> shape)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Begin(IBufferWriter<byte> output)
    {
        if (format == ListFormat.Csv)
        {
            output.Write(Encoding.UTF8.Preamble); // without it Excel reads another encoding
            Csv.WriteRecord(output, shape.Columns.Select(column => column.Name));
        }
        else if (format == ListFormat.JsonLd)
        {
            output.Write("""{"@context":"https://schema.org","@type":"ItemList","itemListElement":["""u8);
        }
    }

    public void WritePage(IBufferWriter<byte> output, IReadOnlyList<T> items, bool isFirst)
    {
        using var writer = new Utf8JsonWriter(output, Readable);
        for (var i = 0; i < items.Count; i++)
        {
            if (format == ListFormat.Csv)
            {
                Csv.WriteRecord(output, shape.Columns.Select(column => column.Cell(items[i])));
                continue;
            }

            if (format == ListFormat.JsonLd)
            {
                output.Write(isFirst && i == 0 ? "\n"u8 : ",\n"u8);
                writer.WriteStartObject();
                shape.WriteLinkedData(writer, items[i]);
                writer.WriteEndObject();
            }
            else
            {
                JsonSerializer.Serialize(writer, items[i], Json.Options);
            }

            writer.Flush();
            writer.Reset();
            if (format == ListFormat.Ndjson)
                output.Write("\n"u8);
        }
    }

    public void End(IBufferWriter<byte> output, long count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        if (format == ListFormat.Ndjson)
            Encoding.UTF8.GetBytes($"{{\"end\":true,\"count\":{number}}}\n", output);
        else if (format == ListFormat.JsonLd)
            Encoding.UTF8.GetBytes($"\n],\"numberOfItems\":{number}}}\n", output);
    }
}
