using System.Numerics;

namespace Quotes.Extraction.Languages;

/// <summary>
/// The words of the lists with their classes, by open addressing. A word's hash runs from its last letter to its first, so that one run over
/// an unknown word meets the hash of each of its endings; an ending that is no word mostly ends at one bit of <see cref="MayHold"/>.
/// </summary>
internal sealed class WordTable
{
    /// <summary>The hash of nothing, which <see cref="Next"/> goes on from.</summary>
    public const uint Seed = 2166136261;

    private readonly (uint Hash, int Start, int Length, WordClass Classes)[] words;

    /// <summary>All words one behind the other: comparing one touches no object.</summary>
    private readonly char[] letters;

    /// <summary>1 + the index of a word, at the place its hash gives or the next free one; 0: nothing there.</summary>
    private readonly int[] slots;

    private readonly ulong[] held = new ulong[1 << 10];
    private readonly int shift;

    public WordTable(IReadOnlyDictionary<string, WordClass> classes)
    {
        words = new (uint, int, int, WordClass)[classes.Count];
        letters = new char[classes.Keys.Sum(w => w.Length)];
        var bits = BitOperations.Log2((uint)classes.Count | 1) + 2;
        (shift, slots) = (32 - bits, new int[1 << bits]);
        int index = 0, start = 0;
        foreach (var (word, of) in classes)
        {
            var hash = Hash(word);
            word.CopyTo(letters.AsSpan(start));
            words[index] = (hash, start, word.Length, of);
            start += word.Length;
            var slot = Slot(hash);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = ++index;
            held[hash >> 22] |= 1UL << (int)(hash >> 16);
        }
    }

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        for (var i = word.Length - 1; i >= 0; i--)
            hash = Next(hash, word[i]);
        return hash;
    }

    /// <summary>FNV-1a: the hash of a word from the hash of all but its first letter.</summary>
    public static uint Next(uint hash, char letter) => (hash ^ letter) * 16777619;

    /// <summary>False: no word has this hash.</summary>
    public bool MayHold(uint hash) => (held[hash >> 22] & (1UL << (int)(hash >> 16))) != 0;

    /// <param name="word">As the lists have it: see <see cref="Text.Folding"/>.</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    public WordClass Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = Slot(hash); slots[slot] is not 0 and var index; slot = (slot + 1) & (slots.Length - 1))
        {
            ref var found = ref words[index - 1];
            if (found.Hash == hash && letters.AsSpan(found.Start, found.Length).SequenceEqual(word))
                return found.Classes;
        }

        return WordClass.None;
    }

    /// <summary>The upper bits, once more mixed: those of FNV itself hardly depend on the letters hashed last.</summary>
    private int Slot(uint hash) => (int)((hash * 0x9E3779B1) >> shift);
}
