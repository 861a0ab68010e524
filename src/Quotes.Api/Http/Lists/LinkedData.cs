using System.Text.Json;

namespace Quotes.Api.Http.Lists;

/// <summary>What several shapes write in the words of schema.org.</summary>
internal static class LinkedData
{
    public static void WriteIfKnown(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    public static void WriteEntity(this Utf8JsonWriter writer, string property, string type, string id, string name)
    {
        writer.WriteStartObject(property);
        writer.WriteString("@type", type);
        writer.WriteString("@id", id);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }
}
