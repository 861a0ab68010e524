namespace Quotes.Api.Text.Stemming;

/// <summary>The words of a language that its rules get wrong, or cannot know, out of an embedded list.</summary>
/// <remarks>
/// A list has sections: <c>[groups]</c>, whose forms are also looked for at the end of longer words (<c>kernwapens</c> is found
/// by <c>wapens</c>); <c>[whole]</c>, for whole words alone; and, where the language gives a way to make the forms out of one,
/// <c>[verbs]</c> and <c>[adjectives]</c>. In the first two a line is <c>stem: form form …</c>, the stem itself one of the forms.
/// </remarks>
internal sealed class StemList
{
    /// <summary>Shorter forms are too often the end of another word.</summary>
    private const int ShortestEnd = 4;

    private const int ShortestBeginning = 2;

    private readonly Dictionary<string, string> groups = [];
    private readonly Dictionary<string, string> whole = [];

    /// <param name="name">Of the resource: <c>stemming/dutch.txt</c>.</param>
    /// <param name="verb">The stem of an infinitive first, then its other forms.</param>
    /// <param name="adjective">The base form first, then the others.</param>
    public StemList(string name, Func<string, string[]>? verb = null, Func<string, string[]>? adjective = null)
    {
        using var reader = new StreamReader(typeof(StemList).Assembly.GetManifestResourceStream(name)!);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line[0] == '[')
                section = line;
            else
                Read(section, line, verb, adjective);
        }
    }

    /// <summary>The stem of a listed form, or of a word that ends in one; null when the rules have to tell.</summary>
    public string? Find(ReadOnlySpan<char> form)
    {
        if (whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var stem))
            return stem;

        var ends = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        if (ends.TryGetValue(form, out stem))
            return stem;

        for (var start = ShortestBeginning; start <= form.Length - ShortestEnd; start++)
        {
            if (ends.TryGetValue(form[start..], out stem))
                return FormCache.Intern([.. form[..start], .. stem]);
        }

        return null;
    }

    private void Read(string section, string line, Func<string, string[]>? verb, Func<string, string[]>? adjective)
    {
        if (section is "[groups]" or "[whole]")
        {
            var parts = line.Split(':', StringSplitOptions.TrimEntries);
            var list = section == "[groups]" ? groups : whole;
            Add(list, [parts[0], .. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            return;
        }

        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Add(groups, section == "[verbs]" ? verb!(word) : adjective!(word));
    }

    // What stands first in a list wins: irregular groups come before what is made by rule.
    private static void Add(Dictionary<string, string> list, string[] forms)
    {
        foreach (var form in forms)
            list.TryAdd(form, forms[0]);
    }
}
