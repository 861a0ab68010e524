using System.Text;
using Quotes.Api.Text;

namespace Quotes.Api.Storage.Sqlite;

/// <summary>A row of the search index: each column's tokens, joined by spaces.</summary>
/// <param name="Words">Forms of the quote's words.</param>
/// <param name="Affiliation">Forms of the affiliation's words.</param>
/// <param name="Keys">What is no word (<see cref="SearchKey"/>), then the pairs of short words.</param>
internal readonly record struct IndexRow(string Words, string Affiliation, string Keys)
{
    /// <summary>What a quote's row holds; the same for writing it, writing it anew and checking it.</summary>
    public static IndexRow Of(QuoteIndexEntry entry)
    {
        var tokens = new List<Token>();
        Analyser.Analyse(entry.Affiliation ?? "", tokens);
        var affiliation = Joined(tokens);
        Analyser.Analyse(entry.Text, tokens);
        return new(Joined(tokens), affiliation, KeysOf(entry, tokens));
    }

    private static string Joined(List<Token> tokens) => string.Join(' ', tokens.Select(token => token.Form));

    private static string KeysOf(QuoteIndexEntry entry, List<Token> words)
    {
        var keys = new StringBuilder();
        foreach (var speaker in entry.SpeakerIds)
            Add(SearchKey.Speaker(speaker));
        if (entry.MediumId is { } medium)
            Add(SearchKey.Medium(medium));
        if (entry.OutletId is { } outlet)
            Add(SearchKey.Outlet(outlet));
        if (entry.Language is { } language)
            Add(SearchKey.Language(language));
        if (entry.Stance != "asserted")
            Add(SearchKey.Stance(entry.Stance));
        if (entry.Hidden)
            Add(SearchKey.Hidden);
        for (var i = 1; i < words.Count; i++)
        {
            if (ShortPair.Is(words[i - 1].Form, words[i].Form))
                Add(ShortPair.TokenOf(words[i - 1].Form, words[i].Form));
        }

        return keys.ToString();

        void Add(string key) => keys.Append(keys.Length == 0 ? "" : " ").Append(key);
    }
}
