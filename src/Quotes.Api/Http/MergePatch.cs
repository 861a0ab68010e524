using System.Text.Json;
using System.Text.Json.Nodes;

namespace Quotes.Api.Http;

/// <summary>RFC 7396 JSON merge patch.</summary>
internal static class MergePatch
{
    /// <summary><paramref name="current"/> with the patch applied, checked and validated as if it had been posted whole.</summary>
    public static T Apply<T>(this Patch<T> patch, T current, IServiceProvider services) where T : class =>
        JsonBody.Convert<T>(Merge(JsonSerializer.SerializeToNode(current, Json.Options), patch.Value), services);

    private static JsonNode? Merge(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes)
            return patch?.DeepClone();

        var merged = target as JsonObject ?? [];
        // A null takes the value away: set instead of removed, so that an unknown or a required name is still noticed.
        foreach (var (name, value) in changes)
            merged[name] = value is null ? null : Merge(merged[name]?.DeepClone(), value);

        return merged;
    }
}
