using Quotes.Extraction.Text;

namespace Quotes.Extraction.Languages;

/// <summary>All words of one language's lists, looked up by their lower-case form.</summary>
internal sealed class Lexicon
{
    /// <summary>Longest word looked up, in UTF-16 units; anything longer is in no list.</summary>
    private const int LongestWord = 40;

    /// <summary>A compound (<em>museumdirecteur</em>) is what its ending is, if that is at least this long.</summary>
    private const int ShortestSuffix = 4;

    private static readonly string[] DateSections = ["weekday", "month", "days-ago"];

    private readonly WordTable words;

    private Lexicon(Dictionary<string, WordClass> words, PhraseList phrases, IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
    {
        this.words = new WordTable(words);
        Phrases = phrases;
        Sections = sections;
        HasPossessiveClitic = (Find("'s") & WordClass.Possessive) != 0;
        Pairs = new PairList(sections.GetValueOrDefault("pair") ?? []);
    }

    /// <summary>The language writes possessives with <c>'s</c>: it is listed among them.</summary>
    public bool HasPossessiveClitic { get; }

    public PairList Pairs { get; }

    /// <summary>Names of outlets, programmes and platforms, of one word or more.</summary>
    public PhraseList Phrases { get; }

    /// <summary>The lines of every section by its name, for the parts that read more than word classes (dates).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Sections { get; }

    /// <summary>Loads the lists of a language folder and those that all languages share.</summary>
    public static Lexicon Load(string folder)
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        var sections = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (section, word, listed) in WordLists.Read("Shared").Concat(WordLists.Read(folder)))
        {
            var classes = DateSections.Contains(section) ? WordClass.DateWord : listed;
            if (!sections.TryGetValue(section, out var list))
                sections[section] = list = new List<string>();
            ((List<string>)list).Add(word);
            if (classes == WordClass.None)
                continue;
            var key = word.Split(':')[0].ToLowerInvariant();
            words[key] = words.TryGetValue(key, out var known) ? Merge(known, classes) : classes;
        }

        var phrases = new PhraseList(sections.GetValueOrDefault("media") ?? [], sections.GetValueOrDefault("platforms") ?? []);
        return new Lexicon(words, phrases, sections);
    }

    /// <summary>All classes of a word, whatever its case; <see cref="WordClass.None"/> for an unknown one.</summary>
    public WordClass Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return WordClass.None;
        Span<char> folded = stackalloc char[LongestWord];
        Folding.Fold(word, folded);
        return words.Find(folded[..word.Length], WordTable.Hash(folded[..word.Length]));
    }

    /// <summary>The same for a word that is folded already, with its hash.</summary>
    public WordClass Find(ReadOnlySpan<char> folded, uint hash) => folded.Length > LongestWord ? WordClass.None : words.Find(folded, hash);

    /// <summary>The class of a compound by its longest known ending, among <paramref name="among"/>; none if there is no such ending.</summary>
    /// <param name="compounds">False: only what stands behind a hyphen counts.</param>
    public WordClass FindBySuffix(ReadOnlySpan<char> word, WordClass among, bool compounds)
    {
        if (word.Length is > LongestWord or < 3)
            return WordClass.None;
        Span<char> folded = stackalloc char[LongestWord];
        scoped var key = word;
        // Most unknown words are folded as they stand.
        if (word.ContainsAnyExceptInRange('a', 'z'))
        {
            Folding.Fold(word, folded);
            key = folded[..word.Length];
        }

        if (compounds && Longest(key, among) is var ending and not WordClass.None)
            return ending & (among | WordClass.Tags);
        // "34-year-old" is what "year-old" is.
        if (key.IndexOf('-') is var first and > 0 && first < key.LastIndexOf('-') && words.Find(key[(first + 1)..], WordTable.Hash(key[(first + 1)..])) is var all && (all & among) != 0)
            return all & among;
        var hyphen = key.LastIndexOf('-');
        return hyphen > 0 && hyphen < key.Length - 2 ? words.Find(key[(hyphen + 1)..], WordTable.Hash(key[(hyphen + 1)..])) & among : WordClass.None;
    }

    /// <summary>All classes of the longest ending that has one of these.</summary>
    private WordClass Longest(ReadOnlySpan<char> key, WordClass among)
    {
        var (longest, hash) = (WordClass.None, WordTable.Seed);
        for (var start = key.Length - 1; start >= 2; start--)
        {
            hash = WordTable.Next(hash, key[start]);
            if (start <= key.Length - ShortestSuffix && words.MayHold(hash) && words.Find(key[start..], hash) is var classes && (classes & among) != 0)
                longest = classes;
        }

        return longest;
    }

    /// <summary>A form that is finite and participle at once (<em>verwacht</em>) counts as finite.</summary>
    private static WordClass Merge(WordClass known, WordClass more)
    {
        var merged = known | more;
        var bothCues = (known & WordClass.AnyCue) != 0 && (more & WordClass.AnyCue) != 0;
        return bothCues && (known & more & WordClass.NonFinite) == 0 ? merged & ~WordClass.NonFinite : merged;
    }
}
