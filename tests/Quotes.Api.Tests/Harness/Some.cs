using System.Text.Json.Nodes;

namespace Quotes.Api.Tests.Harness;

/// <summary>Inputs of which a test names only what matters to it; the rest is new each time.</summary>
internal static class Some
{
    private static int count;

    public static int Number() => Interlocked.Increment(ref count);

    public static string Url() => $"https://bode.example/artikel/{Number()}";

    /// <summary>A word that nothing else in any archive has.</summary>
    public static string Word() => $"zeldzaam{Letters(Number())}";

    /// <summary>A full name that nobody else has.</summary>
    public static string Name() => $"Karin Bos{Letters(Number())}";

    public static string Said(string words, string by = "wethouder Karin Bos") => $"“{words}”, zegt {by}.";

    public static JsonObject Article(string? text = null, string? url = null, string? medium = null, string? publishedOn = null, string? externalId = null, string? title = null)
    {
        var article = new JsonObject { ["text"] = text ?? Said($"De brug {Word()} gaat dicht") };
        Add(article, "url", url);
        Add(article, "medium", medium);
        Add(article, "publishedOn", publishedOn);
        Add(article, "externalId", externalId);
        Add(article, "title", title);
        return article;
    }

    public static JsonObject Quote(
        string? text = null, string? speaker = null, string? date = null, string? medium = null, string? affiliation = null, string? language = null, string? kind = null, string? stance = null)
    {
        var quote = new JsonObject
        {
            ["text"] = text ?? $"Dat is {Word()}",
            ["source"] = new JsonObject { ["citation"] = "Raadsvergadering, notulen blz. 4" },
        };
        if (speaker is not null)
            quote["speaker"] = new JsonObject { ["name"] = speaker };
        Add(quote, "date", date);
        Add(quote, "medium", medium);
        Add(quote, "affiliation", affiliation);
        Add(quote, "language", language);
        Add(quote, "kind", kind);
        Add(quote, "stance", stance);
        return quote;
    }

    /// <summary>The same document with one field set; null takes nothing away but is sent.</summary>
    public static JsonObject With(this JsonObject document, string field, JsonNode? value)
    {
        var copy = document.DeepClone().AsObject();
        copy[field] = value;
        return copy;
    }

    private static void Add(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }

    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
