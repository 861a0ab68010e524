namespace Quotes.Extraction.Text;

/// <summary>
/// Words of one article by their hashes alone, so that keeping one costs no string; a clash of two words would cost one wrong guess. Unlike
/// a <see cref="HashSet{T}"/>, forgetting an article costs what it held.
/// </summary>
internal sealed class WordSet
{
    private const int Smallest = 256;

    /// <summary>Hashes by open addressing, 0 for an empty place; a power of two of them, half empty at least.</summary>
    private uint[] places = new uint[Smallest];
    private int count;

    public void Clear()
    {
        if (places.Length > Smallest && count <= places.Length / 8)
            places = new uint[Smallest];
        else if (count > 0)
            Array.Clear(places);
        count = 0;
    }

    public void Add(uint hash)
    {
        ref var place = ref PlaceOf(hash | 1);
        if (place != 0)
            return;
        place = hash | 1;
        if (++count > places.Length / 2)
            Grow();
    }

    public bool Contains(uint hash) => PlaceOf(hash | 1) != 0;

    private ref uint PlaceOf(uint hash)
    {
        var at = (hash * 0x9E3779B1) >> 8;
        while (places[at & (places.Length - 1)] is not 0 and var other && other != hash)
            at++;
        return ref places[at & (places.Length - 1)];
    }

    private void Grow()
    {
        var before = places;
        places = new uint[before.Length * 2];
        foreach (var hash in before)
            if (hash != 0)
                PlaceOf(hash) = hash;
    }
}
