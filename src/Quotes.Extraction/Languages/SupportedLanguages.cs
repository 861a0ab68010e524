using Quotes.Extraction.Languages.Dutch;
using Quotes.Extraction.Languages.English;
using Quotes.Extraction.Languages.German;

namespace Quotes.Extraction.Languages;

/// <summary>All languages with rules. A new language is a folder and one line here.</summary>
internal static class SupportedLanguages
{
    private static readonly Lazy<Language>[] Known =
    [
        new(() => new DutchLanguage()),
        new(() => new EnglishLanguage()),
        new(() => new GermanLanguage()),
    ];

    private static readonly Dictionary<string, Lazy<Language>> ByCode = Known.ToDictionary(l => l.Value.Code);

    public static IReadOnlyList<string> Codes { get; } = [.. ByCode.Keys];

    public static IEnumerable<Language> All => Known.Select(l => l.Value);

    /// <summary>Null: no rules for this language.</summary>
    public static Language? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var language) ? language.Value : null;
}
