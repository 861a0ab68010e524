namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// The values of a statement that is put together; they get names by their order, so that searches of the same shape are the same statement.
/// </summary>
internal sealed class SqlValues
{
    private readonly List<(string Name, object? Value)> values = [];

    /// <returns>The name to write in the statement.</returns>
    public string Add(object? value)
    {
        var name = $"@p{values.Count}";
        values.Add((name, value));
        return name;
    }

    /// <returns>A list to write after <c>IN</c>.</returns>
    public string AddList<T>(IReadOnlyList<T> list) => $"({string.Join(", ", list.Select(value => Add(value)))})";

    public (string Name, object? Value)[] And(params ReadOnlySpan<(string Name, object? Value)> more) => [.. values, .. more];
}
