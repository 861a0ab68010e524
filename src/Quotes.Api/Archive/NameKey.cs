using Quotes.Api.Text;

namespace Quotes.Api.Archive;

/// <summary>What two spellings of one name share: its words as the analyser folds them.</summary>
internal static class NameKey
{
    // Particles that belong to a surname, in the languages we know: van den Berg, von der Leyen, de la Cruz, ter Horst.
    private static readonly HashSet<string> Particles =
    [
        "van", "von", "vom", "zu", "zum", "zur", "de", "den", "der", "des", "het", "t", "te", "ten", "ter", "tot", "op", "in", "aan", "bij", "onder", "uit", "voor",
        "du", "la", "le", "les", "l", "d", "da", "das", "di", "do", "dos", "del", "della", "el", "al", "bin", "ben", "ibn", "af", "av", "mac", "mc", "san", "st",
    ];

    /// <summary>Empty for a name without a letter or digit.</summary>
    public static string Of(string name) => string.Join(' ', Words(name));

    /// <summary>Every key that a name is found by, itself first. Of a person, the tails that are a surname are told apart.</summary>
    public static IEnumerable<(string Key, string Basis)> KeysOf(string name, bool person)
    {
        var words = Words(name);
        yield return (string.Join(' ', words), "name");

        var surname = words.Length - 1;
        while (surname > 1 && Particles.Contains(words[surname - 1]))
            surname--;
        for (var i = 1; i < words.Length; i++)
            yield return (string.Join(' ', words[i..]), person && (i == surname || i == words.Length - 1) ? "surname" : "part");
    }

    private static string[] Words(string name) => [.. Analyser.Analyse(name).Select(token => token.Form)];
}
