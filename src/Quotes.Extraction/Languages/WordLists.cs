using System.Reflection;

namespace Quotes.Extraction.Languages;

/// <summary>
/// Reads the word lists of a folder, which are embedded in the assembly. A list is a text file: lines that start with <c>#</c> say who
/// reads it and what belongs in it, <c>[section]</c> names a <see cref="WordClass"/>, every other line holds words of that class, spaces
/// between them and <c>_</c> for a space inside one. On a line of verbs, the forms after <c>/</c> are participles and the words after
/// <c>=</c> are tags: <c>eist eiste eisen / geëist = demanded takes-infinitive</c>.
/// </summary>
internal static class WordLists
{
    private static readonly Dictionary<string, WordClass> Sections =
        Enum.GetValues<WordClass>().DistinctBy(c => Kebab(c.ToString())).ToDictionary(c => Kebab(c.ToString()));

    /// <summary>Every section of every list in a folder of <c>Languages</c>.</summary>
    public static IEnumerable<(string Section, string Word, WordClass Classes)> Read(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"Quotes.Extraction.Languages.{folder}.";
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var section = "";
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('['))
                    section = line.Trim('[', ']', ' ');
                else if (!line.StartsWith('#'))
                    foreach (var (word, classes) in Words(line, section))
                        yield return (section, word, classes);
            }
        }
    }

    private static IEnumerable<(string Word, WordClass Classes)> Words(string line, string section)
    {
        var sectionClass = Sections.GetValueOrDefault(section);
        var tagged = line.Split('=', 2);
        var tags = WordClass.None;
        if (sectionClass != 0 && tagged.Length == 2)
            foreach (var tag in tagged[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                tags |= Sections[tag];

        var halves = (sectionClass != 0 ? tagged[0] : line).Split(" / ", 2);
        for (var half = 0; half < halves.Length; half++)
            foreach (var word in halves[half].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return (word.Replace('_', ' '), sectionClass | tags | (half == 1 ? WordClass.NonFinite : 0));
    }

    /// <summary>The name a class has as a section: <c>NameParticle</c> is <c>name-particle</c>.</summary>
    public static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
