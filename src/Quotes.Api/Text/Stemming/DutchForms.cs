namespace Quotes.Api.Text.Stemming;

/// <summary>Spells the regular forms of Dutch verbs and adjectives; all with folded letters.</summary>
internal static class DutchForms
{
    /// <param name="infinitive">Of a weak verb, without a separable part: <c>werken</c>.</param>
    public static string[] OfVerb(string infinitive)
    {
        var stem = Close(infinitive[..^2]);

        // 't kofschip: it is the consonant of the infinitive that tells.
        var voiceless = "tkfspxc".Contains(infinitive[^3]) || infinitive.EndsWith("chen", StringComparison.Ordinal);
        var past = stem + (voiceless ? "t" : "d");
        var ended = stem[^1] == 't' ? stem : stem + "t";
        var participle = past[^2] == past[^1] ? past[..^1] : past;
        return
        [
            stem, infinitive, ended, past + "e", past + "en", participle,
            "ge" + participle, $"ge{Open(participle)}e", infinitive + "d",
            infinitive + "de",
        ];
    }

    /// <param name="adjective">The base form: <c>groot</c>.</param>
    public static string[] OfAdjective(string adjective)
    {
        var open = Open(adjective);
        var comparative = open + (open[^1] == 'r' ? "der" : "er");
        var superlative = adjective + (adjective[^1] == 's' ? "t" : "st");
        return
        [
            adjective, open + "e", open + "en", comparative, comparative + "e",
            superlative, superlative + "e", superlative + "en",
        ];
    }

    /// <summary>
    /// What is left when <c>-e</c> or <c>-en</c> is gone, as a word of its own: man(en) → maan, brev(en) → breef.
    /// </summary>
    public static void CloseSyllable(ref WordBuffer word)
    {
        if (!word.Undouble() && NeedsDoubling(ref word))
        {
            Span<char> end = [word.Last(2), word.Last()];
            word.Drop(1);
            word.Append(end.ToString());
        }

        if (word.Last() == 'v')
            word.Replace("v", "f", 1);
        else if (word.Last() == 'z')
            word.Replace("z", "s", 1);
    }

    // A single vowel before a single consonant; an e of a later syllable before l, n, r, m is mostly mute: regel, wapen, kamer,
    // adem.
    private static bool NeedsDoubling(ref WordBuffer word) =>
        !word.IsVowel(1) && word.Last() is not ('w' or 'j' or 'x') && "aeou".Contains(word.Last(2)) && !word.IsVowel(3) &&
        !(word.Last(2) == 'e' && "lnrm".Contains(word.Last()) && word.Syllables() > 1);

    private static string Close(string open)
    {
        var word = new WordBuffer(open, stackalloc char[Analyser.MaxFormLength + WordBuffer.Room]);
        CloseSyllable(ref word);
        return word.Letters.ToString();
    }

    /// <summary>How a word is written before an ending that begins with e: groot → grot, wit → witt, braaf → brav.</summary>
    private static string Open(string word)
    {
        var last = word[^1];
        if ("aeiouy".Contains(last) || word.Length < 3)
            return word;

        var vowel = "aeiouy".Contains(word[^2]);
        if (vowel && word[^2] == word[^3])
            return word[..^2] + Voiced(last);

        var twoVowels = vowel && "aeiouy".Contains(word[^3]);
        var mute = word[^2] is 'e' or 'i' && word[..^2].Any(letter => "aeiouy".Contains(letter));
        if (!vowel)
            return last == 's' && "nrl".Contains(word[^2]) ? word[..^1] + "z" : word;

        return twoVowels ? word[..^1] + Voiced(last) : mute || last == 'w' ? word : word + last;
    }

    private static char Voiced(char consonant) => consonant switch { 'f' => 'v', 's' => 'z', _ => consonant };
}
