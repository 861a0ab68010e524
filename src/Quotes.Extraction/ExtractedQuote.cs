namespace Quotes.Extraction;

/// <summary>What the extractor found in one article.</summary>
/// <param name="Language">Primary subtag of the language whose rules were applied, or that was given or detected without our having
/// rules for it; null when none could be told.</param>
/// <param name="Supported">False: there are no rules for this language, and <see cref="Quotes"/> is empty for that reason.</param>
/// <param name="Quotes">In order of their first segment.</param>
/// <param name="Explanation">Why; null unless it was asked for.</param>
public sealed record ExtractionResult(string? Language, bool Supported, IReadOnlyList<ExtractedQuote> Quotes, Explanation? Explanation = null);

/// <summary>One quotation and all that the article tells about it.</summary>
public sealed record ExtractedQuote
{
    /// <summary>The segments' words joined by one space, quotation marks left out.</summary>
    public required string Text { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>In order of the text, at least one; never overlapping one another or a segment of another quote.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>The sentence or sentences around the quote, all its segments included.</summary>
    public required Segment Context { get; init; }

    /// <summary>Null: the text does not tell, or the rules are not sure enough. Null is better than wrong.</summary>
    public ExtractedSpeaker? Speaker { get; init; }

    /// <summary>Who said it together with <see cref="Speaker"/>; empty for a single speaker.</summary>
    public IReadOnlyList<ExtractedSpeaker> JointWith { get; init; } = [];

    /// <summary>The words of this quote's own attribution that point at the speaker (<em>hij</em>, <em>de hoogleraar</em>);
    /// null when it has none and continues an earlier one.</summary>
    public string? Mention { get; init; }

    /// <summary>The speaker's role and organisation as this article words it; null: none given, or the speaker is an institution.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Outlet, programme or platform where the article says it was uttered, else the article's outlet; null: neither is known.</summary>
    public string? Medium { get; init; }

    /// <summary>What <see cref="Medium"/> rests on; null when there is none.</summary>
    public MediumBasis? MediumBasis { get; init; }

    /// <summary>Document or event where it was uttered (<em>een brief aan de Kamer</em>); null: none named.</summary>
    public string? Occasion { get; init; }

    /// <summary>The day it was said, or the last day of the period; null when <see cref="DateBasis"/> is unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first day of the period when only a period is told; else null.</summary>
    public DateOnly? DateEarliest { get; init; }

    public required DateBasis DateBasis { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The reporting words (<em>zegt</em>, <em>volgens</em>, <c>:</c>); null when the quote has none of its own.</summary>
    public string? Cue { get; init; }

    /// <summary>0 to 1: how often, on the development data, a quote found this way is right in span and in speaker.</summary>
    public required double Confidence { get; init; }

    /// <summary>How its speaker was found; with the rule, what <see cref="Confidence"/> rests on most.</summary>
    public required SpeakerBasis SpeakerBasis { get; init; }

    /// <summary>The rule that found it, <c>language.rule-name</c>.</summary>
    public required string Rule { get; init; }
}

/// <summary>Who said it, by the fullest name the article gives; for an unnamed source the description as it stands.</summary>
public sealed record ExtractedSpeaker(string Name, SpeakerType Type);

/// <summary>A span of the article's text in Unicode code points, end exclusive (W3C Web Annotation, TextPositionSelector).</summary>
public readonly record struct Segment(int Start, int End);

public enum QuoteKind
{
    /// <summary>Words between quotation marks that are an utterance of their own.</summary>
    Direct,

    /// <summary>A quoted fragment inside the journalist's own sentence.</summary>
    Mixed,

    /// <summary>Reported speech without marks.</summary>
    Indirect,
}

public enum SpeakerType
{
    Person,
    Institution,
    Group,

    /// <summary>A source without a name (<em>een woordvoerder</em>, <em>omwonenden</em>): an entity of that one article.</summary>
    Unnamed,
}

/// <summary>How the speaker of a quote was found, or was looked for in vain.</summary>
public enum SpeakerBasis
{
    /// <summary>Nobody: it has no attribution, or one that points at nobody who can be told.</summary>
    Unresolved,

    /// <summary>By name, in its own attribution.</summary>
    Name,

    /// <summary>A pronoun: whom the text speaks of there.</summary>
    Pronoun,

    /// <summary>A description: who bears that role in the article.</summary>
    Description,

    /// <summary>A description of nobody known: the person whom the text speaks of there.</summary>
    DescriptionFocus,

    /// <summary>A description of an institution: the one that the sentences before begin with.</summary>
    InstitutionFocus,

    /// <summary>A description that names a source of its own, without a name.</summary>
    Unnamed,

    /// <summary>The paragraph before opened the same quotation.</summary>
    SameUtterance,

    /// <summary>In a dialogue, the other one of two; in an interview, the one who answers.</summary>
    Turn,

    /// <summary>The sentence before held a quote of this speaker.</summary>
    GoesOn,

    /// <summary>A fragment: whom its sentence is about, else who spoke last.</summary>
    Fragment,

    /// <summary>The sentence after it is about this one.</summary>
    Following,

    /// <summary>The sentence before it is about this one.</summary>
    SentenceBefore,

    /// <summary>The last speaker, though narration stands between.</summary>
    AfterNarration,

    /// <summary>Introduced some sentences before.</summary>
    IntroducedBefore,
}

/// <summary>What the speaker does with the content.</summary>
public enum Stance
{
    Asserted,
    Denied,
    Asked,
    Demanded,
    Expected,
}

public enum MediumBasis
{
    /// <summary>The article says where.</summary>
    Stated,

    /// <summary>It is the article's outlet.</summary>
    Outlet,
}

public enum DateBasis
{
    /// <summary>The article tells the day, resolved against its publication date.</summary>
    Stated,

    /// <summary>The day of publication, which is the latest day possible.</summary>
    Publication,

    /// <summary>Neither is known.</summary>
    Unknown,
}
