using System.Runtime.CompilerServices;

namespace Quotes.Extraction.Text;

/// <summary>A list of values that keeps its array between articles, so that reading one allocates next to nothing.</summary>
internal sealed class Buffer<T>
    where T : struct
{
    private const int Smallest = 256;

    /// <summary>What a buffer may hold on to between articles, in bytes; an array that one huge article made is given back.</summary>
    private const int Kept = 1 << 20;

    private T[] items = new T[Smallest];

    public int Count { get; private set; }

    public ref T this[int index] => ref items[index];

    public Span<T> Span => items.AsSpan(0, Count);

    public void Add(in T item)
    {
        if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> more)
    {
        if (Count + more.Length > items.Length)
            Array.Resize(ref items, Math.Max(Count * 2, Count + more.Length));
        more.CopyTo(items.AsSpan(Count));
        Count += more.Length;
    }

    public void RemoveLast() => Count--;

    /// <param name="expected">How many values will likely come.</param>
    public void Clear(int expected = 0)
    {
        Count = 0;
        var wanted = Math.Max(Smallest, expected);
        if (items.Length < wanted || (items.Length > wanted * 2 && (long)items.Length * Unsafe.SizeOf<T>() > Kept))
            items = new T[wanted];
    }

    /// <summary>Forgets the content for so many values, which hold anything until they are set.</summary>
    public Span<T> Renew(int count)
    {
        Clear(count);
        Count = count;
        return Span;
    }
}
