namespace Quotes.Benchmarks.Search;

/// <summary>
/// Made-up words in a natural distribution: the n-th commonest word is about 1/n as common as the first (Zipf's law), words look like Dutch ones
/// so that prefixes have something to find, and every fourth is the plural of the one before so that stems have, too.
/// </summary>
internal sealed class SyntheticText(int seed)
{
    public const int Vocabulary = 200_000;

    private static readonly string[] Onsets = ["b", "br", "d", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st", "str", "t", "v", "w", "z"];
    private static readonly string[] Nuclei = ["a", "aa", "e", "ee", "i", "ie", "o", "oo", "u", "uu", "ij", "eu", "oe"];
    private static readonly string[] Codas = ["", "", "n", "r", "s", "t", "l", "k", "m", "ng", "rd", "st"];

    private static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(rank => rank % 4 == 3 ? $"{Word(rank - 1)}en" : Word(rank))];
    private static readonly double LogVocabulary = Math.Log(Vocabulary);

    private readonly Random random = new(seed);

    /// <summary>The n-th commonest word, from 0.</summary>
    public static string WordAt(int rank) => Words[rank];

    /// <summary>A rank drawn as texts do: log-uniform, which is Zipf's law with exponent 1.</summary>
    public static int Rank(Random random, int count) => Math.Min(count - 1, (int)Math.Exp(random.NextDouble() * Math.Log(count)) - 1);

    /// <summary>A quotation of 8 to 60 words, 34 on average.</summary>
    public string Sentence()
    {
        var sentence = new System.Text.StringBuilder(256);
        for (var length = 8 + random.Next(53); length > 0; length--)
            sentence.Append(sentence.Length == 0 ? "" : " ").Append(Words[(int)Math.Exp(random.NextDouble() * LogVocabulary) - 1]);
        return sentence.Append('.').ToString();
    }

    // The commonest words are short, as in any language.
    private static string Word(int rank)
    {
        var syllables = rank < 300 ? 1 : rank < 8_000 ? 2 : 3;
        var word = "";
        for (var (rest, i) = (rank * 7919L + 13, 0); i < syllables; i++)
        {
            word += Onsets[rest % Onsets.Length];
            rest /= Onsets.Length;
            word += Nuclei[rest % Nuclei.Length];
            rest /= Nuclei.Length;
            word += Codas[rest % Codas.Length];
            rest = (rest / Codas.Length) + (rank * 31L);
        }

        return word;
    }
}
