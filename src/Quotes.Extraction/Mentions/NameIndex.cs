using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>Entities by a name or one of its words, in the order they came. The keys stand one behind the other in one buffer, so that an
/// article full of names makes no strings.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<Key, (int First, int Last)> places;
    private readonly Dictionary<Key, (int First, int Last)>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Buffer<(int Entity, int Next)> links = new();
    private readonly Keys keys = new();

    public NameIndex()
    {
        places = new(keys);
        lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Clear()
    {
        places.Clear();
        links.Clear();
        keys.Letters.Clear();
    }

    public void Add(ReadOnlySpan<char> key, int entity)
    {
        var link = links.Count;
        links.Add((entity, -1));
        var known = lookup.TryGetValue(key, out var place);
        if (known)
            links[place.Last].Next = link;
        lookup[key] = (known ? place.First : link, link);
    }

    /// <summary>The first link of a key; -1 if it has none.</summary>
    public int First(ReadOnlySpan<char> key) => lookup.TryGetValue(key, out var place) ? place.First : -1;

    public int EntityAt(int link) => links[link].Entity;

    /// <summary>The next link of the same key; -1 behind the last.</summary>
    public int Next(int link) => links[link].Next;

    private readonly record struct Key(int Start, int Length);

    /// <summary>Compares keys by their letters, and writes those of a new one down.</summary>
    private sealed class Keys : IEqualityComparer<Key>, IAlternateEqualityComparer<ReadOnlySpan<char>, Key>
    {
        public Buffer<char> Letters { get; } = new();

        public Key Create(ReadOnlySpan<char> alternate)
        {
            Letters.AddRange(alternate);
            return new Key(Letters.Count - alternate.Length, alternate.Length);
        }

        public bool Equals(ReadOnlySpan<char> alternate, Key other) => alternate.SequenceEqual(Of(other));

        public int GetHashCode(ReadOnlySpan<char> alternate) => (int)WordTable.Hash(alternate);

        public bool Equals(Key x, Key y) => Of(x).SequenceEqual(Of(y));

        public int GetHashCode(Key key) => GetHashCode(Of(key));

        private ReadOnlySpan<char> Of(Key key) => Letters.Span.Slice(key.Start, key.Length);
    }
}
