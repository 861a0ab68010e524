namespace Quotes.Extraction.Text;

/// <summary>A list of values that keeps its array between articles, so that reading one allocates next to nothing.</summary>
internal sealed class Buffer<T>
{
    private T[] items = new T[256];

    public int Count { get; private set; }

    public ref T this[int index] => ref items[index];

    public ReadOnlySpan<T> Span => items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    /// <summary>Forgets the content; an array that one huge article made is given back.</summary>
    public void Clear(int keep = 1 << 16)
    {
        Count = 0;
        if (items.Length > keep)
            items = new T[256];
    }
}
