using System.Text.Json;

namespace Quotes.Api.Http.Lists;

/// <summary>What the items of a list look like outside JSON.</summary>
/// <param name="Columns">Of CSV: each name with what stands in its cells; null: an empty cell.</param>
/// <param name="WriteLinkedData">Writes the properties of an item in the words of schema.org, within its object.</param>
internal sealed record ListShape<T>(IReadOnlyList<(string Name, Func<T, string?> Cell)> Columns, Action<Utf8JsonWriter, T> WriteLinkedData);
