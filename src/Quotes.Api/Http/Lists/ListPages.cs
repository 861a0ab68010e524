namespace Quotes.Api.Http.Lists;

/// <summary>A list whose pages are read one after the other, each from where the one before ended.</summary>
internal static class ListPages
{
    private const int PageSize = 200;

    /// <param name="read">Reads the page after a cursor (null: the first), with at most so many items.</param>
    /// <param name="limit">The most items; null: all.</param>
    public static IEnumerable<Func<IReadOnlyList<T>>> ByCursor<T>(Func<string?, int, Page<T>> read, string? cursor, int? limit)
    {
        var left = limit ?? long.MaxValue;
        while (left > 0)
        {
            var page = read(cursor, (int)Math.Min(left, PageSize));
            yield return () => page.Items;
            if (page.NextCursor is null)
                yield break;
            cursor = page.NextCursor;
            left -= page.Items.Count;
        }
    }
}
