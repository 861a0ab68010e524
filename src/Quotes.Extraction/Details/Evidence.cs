namespace Quotes.Extraction.Details;

/// <summary>What is weighed for and against a quotation's being right.</summary>
internal enum Trait
{
    Basis,
    Rule,
    Form,
    Who,
    Cue,
}

/// <summary>The traits of a quotation that <see cref="Confidence"/> weighs, each by its name.</summary>
/// <param name="Rule">Without the language's code.</param>
/// <param name="Text">Its words; only fragments are counted.</param>
/// <param name="Cue">Null: it has none of its own.</param>
internal readonly record struct Evidence(string Rule, SpeakerBasis Basis, QuoteKind Kind, string Text, ExtractedSpeaker? Speaker, string? Cue)
{
    /// <summary>Up to so many words are few, and some.</summary>
    private const int Few = 2, Some = 7;

    private static readonly string[] Bases = [.. Enum.GetNames<SpeakerBasis>().Select(Languages.WordLists.Kebab)];

    public static Evidence Of(ExtractedQuote quote) =>
        new(quote.Rule[(quote.Rule.IndexOf('.', StringComparison.Ordinal) + 1)..], quote.SpeakerBasis, quote.Kind, quote.Text, quote.Speaker, quote.Cue);

    public string this[Trait trait] => trait switch
    {
        Trait.Basis => Bases[(int)Basis],
        Trait.Rule => Rule,
        Trait.Form => Form,
        Trait.Who => Who,
        _ => Cue ?? "none",
    };

    private string Form => Kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        _ => Spaces(Text) switch { < Few => "few-words", < Some => "some-words", _ => "many-words" },
    };

    /// <summary>A person told by one word alone was seldom introduced.</summary>
    private string Who => Speaker switch
    {
        null => "nobody",
        { Type: SpeakerType.Person } => Speaker.Name.Contains(' ', StringComparison.Ordinal) ? "full-name" : "one-word",
        { Type: SpeakerType.Institution } => "institution",
        { Type: SpeakerType.Group } => "group",
        _ => "unnamed",
    };

    private static int Spaces(string text) => text.AsSpan().Count(' ');
}
