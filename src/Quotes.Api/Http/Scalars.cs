using System.Globalization;

namespace Quotes.Api.Http;

/// <summary>Single values as text, in a query or in JSON: what is accepted, and what to say of what is not.</summary>
internal static class Scalars
{
    /// <summary>Null when <paramref name="text"/> is a value of <paramref name="type"/>; else what would be right.</summary>
    public static (string Code, string Detail)? Explain(string text, Type type) =>
        TryParse(text, type, out _) ? null : ("value", $"“{Shorten(text)}” is not valid here: {Expected(type)}.");

    public static bool TryParse(string text, Type type, out object? value)
    {
        value = null;
        if (type == typeof(string))
            value = text;
        else if (type == typeof(bool))
            value = text switch { "true" => true, "false" => false, _ => null };
        else if (type == typeof(int))
            value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(long))
            value = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(double))
            value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
        else if (type == typeof(DateOnly))
            value = Days.TryParseDay(text, out var day) ? day : null;
        else if (type == typeof(DateTimeOffset))
            value = Days.TryParseInstant(text, out var instant) ? instant : null;
        else if (type.IsEnum)
            value = ValuesOf(type).TryGetValue(text, out var member) ? member : null;
        return value is not null;
    }

    private static string Expected(Type type) => type.Name switch
    {
        _ when type.IsEnum => $"one of {string.Join(", ", ValuesOf(type).Keys)}",
        nameof(Boolean) => "true or false",
        nameof(Int32) or nameof(Int64) => "a whole number",
        nameof(Double) => "a number with a point",
        nameof(DateOnly) => "a day as YYYY-MM-DD",
        nameof(DateTimeOffset) => "an instant as RFC 3339 with its offset, such as 2026-01-31T18:05:00Z",
        _ => "a string",
    };

    private static Dictionary<string, object> ValuesOf(Type type) =>
        Enum.GetValues(type).Cast<object>().ToDictionary(value => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!));

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
