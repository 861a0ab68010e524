using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quotes.Api.Http;

/// <summary>Days and instants as text: <c>YYYY-MM-DD</c>, and RFC 3339 in UTC with milliseconds.</summary>
internal static class Days
{
    public const string DayFormat = "yyyy-MM-dd";
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static bool TryParseDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string Text(this DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Text(this DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static bool TryParseInstant(string? text, out DateTimeOffset instant)
    {
        instant = default;
        // RFC 3339 wants an offset: without one the same text would be another instant on another server.
        return text is { Length: >= 20 and <= 40 } && text[10] is 'T' or 't'
            && (text[^1] is 'Z' or 'z' || text[^6] is '+' or '-')
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out instant);
    }
}

internal sealed class StrictDateConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Days.TryParseDay(reader.GetString(), out var day) ? day : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text());
}

internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Days.TryParseInstant(reader.GetString(), out var instant) ? instant : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text());
}
