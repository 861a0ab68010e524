using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Quotes.Api.Http;
using Quotes.Api.Ingest;
using Quotes.Extraction;

namespace Quotes.Api.Commands;

/// <summary>One line in, one line out: an article's quotations, or what is wrong with the line.</summary>
internal static class ExtractLine
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answers to some lines, each with its line break.</summary>
    public static byte[] Answer(QuoteExtractor extractor, List<TextRecord> lines, bool explain)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(output, Unescaped);
        foreach (var line in lines)
        {
            Answer(extractor, line, explain, writer);
            writer.Flush();
            writer.Reset();
            output.Write("\n"u8);
        }

        return output.WrittenSpan.ToArray();
    }

    private static void Answer(QuoteExtractor extractor, TextRecord line, bool explain, Utf8JsonWriter writer)
    {
        string? id = null;
        try
        {
            if (line.Text is not { } text)
                throw new FormatException(line.Error!.Detail);
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("the line is not a JSON object");
            id = Id(document.RootElement);
            var article = Article(document.RootElement);
            Write(writer, id, line.Line, extractor.Extract(article, explain));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            writer.Reset();
            writer.WriteStartObject();
            WriteId(writer, id, line.Line);
            writer.WriteString("error", e is JsonException ? "the line is not valid JSON" : e.Message);
            writer.WriteEndObject();
        }
    }

    /// <summary>The id as it stands in the input, a string or a number; null: none.</summary>
    private static string? Id(JsonElement article) => !article.TryGetProperty("id", out var id) ? null : id.ValueKind switch
    {
        JsonValueKind.String or JsonValueKind.Number => id.GetRawText(),
        JsonValueKind.Null => null,
        _ => throw new FormatException("id must be a string or a number"),
    };

    private static ArticleText Article(JsonElement json) => new(
        String(json, "text") ?? throw new FormatException("text is missing"),
        String(json, "title"),
        String(json, "language"),
        Date(json, "publishedOn"),
        String(json, "medium"));

    private static string? String(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"{name} must be a string");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"{name} is not valid UTF-8");
        }
    }

    private static DateOnly? Date(JsonElement json, string name) => String(json, name) is not { } text ? null
        : Days.TryParseDay(text, out var day) ? day
        : throw new FormatException($"{name} must be a day as YYYY-MM-DD");

    private static void WriteId(Utf8JsonWriter writer, string? id, long number)
    {
        writer.WritePropertyName(id is null ? "line" : "id");
        writer.WriteRawValue(id ?? number.ToString(CultureInfo.InvariantCulture));
    }

    private static void Write(Utf8JsonWriter writer, string? id, long number, ExtractionResult result)
    {
        writer.WriteStartObject();
        WriteId(writer, id, number);
        writer.WriteString("language", result.Language);
        if (!result.Supported)
            writer.WriteBoolean("supported", false);
        writer.WriteStartArray("quotes");
        foreach (var quote in result.Quotes)
            Write(writer, quote);
        writer.WriteEndArray();
        if (result.Explanation is { } explanation)
        {
            writer.WritePropertyName("explanation");
            JsonSerializer.Serialize(writer, explanation, Json.Options);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExtractedQuote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", quote.Kind.NameOf());
        writer.WriteString("text", quote.Text);
        writer.WriteStartArray("segments");
        foreach (var segment in quote.Segments)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", segment.Start);
            writer.WriteNumber("end", segment.End);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("speaker");
        Write(writer, quote.Speaker);
        writer.WriteStartArray("jointWith");
        foreach (var other in quote.JointWith)
            Write(writer, other);
        writer.WriteEndArray();
        writer.WriteString("mention", quote.Mention);
        writer.WriteString("affiliation", quote.Affiliation);
        writer.WriteString("medium", quote.Medium);
        writer.WriteString("mediumBasis", quote.MediumBasis?.NameOf());
        writer.WriteString("occasion", quote.Occasion);
        writer.WriteString("date", quote.Date?.Text());
        if (quote.DateEarliest is { } earliest)
            writer.WriteString("dateEarliest", earliest.Text());
        writer.WriteString("dateBasis", quote.DateBasis.NameOf());
        writer.WriteString("stance", quote.Stance.NameOf());
        writer.WriteString("cue", quote.Cue);
        writer.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
        writer.WriteString("rule", quote.Rule);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExtractedSpeaker? speaker)
    {
        if (speaker is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("name", speaker.Name);
        writer.WriteString("type", speaker.Type.NameOf());
        writer.WriteEndObject();
    }
}
