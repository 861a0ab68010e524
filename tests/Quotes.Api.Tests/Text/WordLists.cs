using Quotes.Api.Text;

namespace Quotes.Api.Tests.Text;

/// <summary>Forms that belong together, written out: <c>nl: wapen wapens, zon zonnen; en: sun suns</c>.</summary>
internal sealed class WordLists(string lists) : IFormSource
{
    private readonly Dictionary<string, string[][]> groups = lists.Split(';').Select(list => list.Split(':')).ToDictionary(
        list => list[0].Trim(), list => list[1].Split(',').Select(group => group.Trim().Split(' ')).ToArray());

    public IReadOnlyCollection<string> Languages => groups.Keys;

    public IReadOnlyCollection<string> FormsOf(string form, string language) =>
        groups.GetValueOrDefault(language)?.FirstOrDefault(group => group.Contains(form)) ?? [];

    public IReadOnlyCollection<string>? FormsBeginning(string prefix) => null;
}
