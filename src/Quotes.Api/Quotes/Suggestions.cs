using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using Quotes.Api.Archive;
using Quotes.Api.Http;
using Quotes.Api.Storage;
using Quotes.Api.Text;

namespace Quotes.Api.Quotes;

/// <summary>What may have been meant by a search that found nothing.</summary>
/// <param name="Q">The words with a spelling that finds something; null: there is none.</param>
/// <param name="Speaker">Names in the archive that are spelt like those that nobody there has.</param>
public sealed record Suggestions(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Q,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Candidate>? Speaker);

/// <summary>Looks for what may have been meant; every step is bounded, whatever was asked.</summary>
internal static class SuggestionFinder
{
    private const int MostNames = 5;
    private const int MostTries = 24;
    private const int ShortestWord = 3;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <returns>Null: nothing comes to mind.</returns>
    public static Suggestions? Find(ReadSession session, IQuoteSearch search, SearchParameters asked, QuoteFilter filter, ResolvedNames? resolved)
    {
        var nobody = resolved?.Speaker?.Where(name => name.TakenFor.Count == 0).ToList() ?? [];
        var speakers = nobody.SelectMany(name => SpeakersLike(session, name.Name)).DistinctBy(speaker => speaker.Id).ToList();
        var words = asked.Q is null || nobody.Count > 0 ? null : Respelt(session, search, asked.Q, filter);
        return words is null && speakers.Count == 0 ? null : new Suggestions(words, speakers.Count == 0 ? null : speakers);
    }

    private static IEnumerable<Candidate> SpeakersLike(ReadSession session, string name)
    {
        var ids = SimilarNames.Find(session.Connection, name, null, MostNames);
        var names = session.Connection.Query<(long Id, string Name)>("SELECT id, name FROM speakers WHERE id IN @ids", new { ids }).ToDictionary(row => row.Id, row => row.Name);
        return ids.Select(id => new Candidate(id, names[id]));
    }

    /// <summary>The query with one word that the archive does not have spelt as another that it has, so that something is found.</summary>
    private static string? Respelt(ReadSession session, IQuoteSearch search, string q, QuoteFilter filter)
    {
        var languages = search.Forms(session).Languages;
        var tries = from token in Analyser.Analyse(q)
                    where token.Form.Length >= ShortestWord && !KnownOf(session, [token.Form], languages).Any()
                    from word in KnownOf(session, OneMistakeFrom(token.Form), languages)
                    select q[..token.Start] + word + q[token.End..];
        foreach (var candidate in tries.Take(MostTries))
        {
            if (SearchQuery.TryParse(candidate, out var words, out _) && search.Find(session, filter with { Words = words }, null, 1, null).Positions.Count > 0)
                return candidate;
        }

        return null;
    }

    /// <summary>A letter left out, swapped with the next, changed or put in, in that order.</summary>
    private static IEnumerable<string> OneMistakeFrom(string word)
    {
        var places = Enumerable.Range(0, word.Length);
        return
        [
            .. places.Select(i => word.Remove(i, 1)),
            .. places.Skip(1).Select(i => $"{word[..(i - 1)]}{word[i]}{word[i - 1]}{word[(i + 1)..]}"),
            .. places.Append(word.Length).SelectMany(i => Letters.Select(letter => word.Insert(i, letter.ToString()))),
            .. places.SelectMany(i => Letters.Select(letter => $"{word[..i]}{letter}{word[(i + 1)..]}")),
        ];
    }

    private static IEnumerable<string> KnownOf(ReadSession session, IEnumerable<string> forms, IReadOnlyCollection<string> languages)
    {
        var candidates = forms.Distinct().SelectMany(form => languages.Select(language => new[] { language, Stemmer.Stem(form, language), form }));
        return session.Connection.Query<string>(
            """
            SELECT DISTINCT w.form
            FROM json_each(@json) c JOIN word_forms w ON w.language = c.value ->> 0 AND w.stem = c.value ->> 1 AND w.form = c.value ->> 2
            """,
            new { json = JsonSerializer.Serialize(candidates) }).AsList();
    }
}
