namespace Quotes.Api.Text;

/// <summary>
/// One string for a form that was seen lately, whichever thread asks. Direct-mapped: a newer form takes an older one's place, so
/// it never grows, and a race costs one more string.
/// </summary>
internal static class FormCache
{
    private const int Size = 1 << 15;

    private static readonly string?[] Forms = new string?[Size];

    public static string Intern(ReadOnlySpan<char> form)
    {
        // FNV-1a, folded to the size of the table.
        var hash = 2166136261u;
        foreach (var character in form)
            hash = (hash ^ character) * 16777619u;

        ref var slot = ref Forms[(hash ^ (hash >> 15)) & (Size - 1)];
        var cached = slot;
        return cached is not null && form.SequenceEqual(cached) ? cached : slot = form.ToString();
    }
}
