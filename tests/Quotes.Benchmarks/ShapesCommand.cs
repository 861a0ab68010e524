using System.CommandLine;
using Quotes.Extraction;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Benchmarks;

/// <summary><c>shapes LANGUAGE TEXT</c>: what the rules see of a text, for whoever writes one.</summary>
internal static class ShapesCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language");
        var text = new Argument<string>("text") { Description = "The text itself, or the name of a file that holds it." };
        var command = new Command("shapes", "Print the token and chunk shapes of a text, its mentions and its quotations.") { language, text };
        command.SetAction(result => Print(result.GetRequiredValue(language), result.GetRequiredValue(text)));
        return command;
    }

    private static void Print(string code, string text)
    {
        text = File.Exists(text) ? File.ReadAllText(text) : text;
        var reading = new Reading();
        reading.Read(new ArticleText(text), SupportedLanguages.Find(code) ?? throw new ArgumentException($"no rules for {code}"));
        for (var i = 0; i < reading.Chunks.Count; i++)
        {
            var chunk = reading.Chunks[i];
            var words = chunk.EndToken > chunk.Token ? reading.Span(chunk.Token, chunk.EndToken) : "";
            Console.WriteLine($"{reading.Shape[i]} {reading.TokenShapes(chunk.Token, chunk.EndToken)} {words}");
        }

        foreach (var entity in reading.Chain.Entities)
            Console.WriteLine($"entity {entity.Id} {entity.Type} {entity.Gender} {entity.Name} | {entity.Affiliation} | {string.Join(' ', entity.Roles)}");
        foreach (var quote in new QuoteExtractor().Extract(new ArticleText(text, Language: code)).Quotes)
            Console.WriteLine($"{quote.Kind} {quote.Rule} {quote.Confidence:0.00} [{quote.Speaker?.Name} | {quote.Mention} | {quote.Cue} | {quote.Affiliation} | {quote.Medium} | {quote.Occasion} | {quote.Stance} | {quote.Date}] {quote.Text}");
    }
}
