namespace Quotes.Extraction;

/// <summary>Why the answer is what it is: how each quote came about, and why what looked like one was rejected.</summary>
public sealed record Explanation
{
    /// <summary>Where the language comes from.</summary>
    public required Reason Language { get; init; }

    /// <summary>One for each quote, in the same order.</summary>
    public required IReadOnlyList<QuoteExplanation> Quotes { get; init; }

    /// <summary>Every passage between marks that is no quote, and every reporting word where a rule fitted the shape of the sentence but
    /// did not hold; in the order of the text.</summary>
    public required IReadOnlyList<Rejection> Rejected { get; init; }
}

/// <summary>One decision and what decided it.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Text">The same for people, in English.</param>
/// <param name="At">The words of the text that decided it; null: none did, or they stand in the title.</param>
public sealed record Reason(ReasonCode Code, string Text, Segment? At = null);

/// <summary>How one quote came about.</summary>
public sealed record QuoteExplanation
{
    public required RuleMatch Rule { get; init; }

    /// <summary>Rules tried before it that fitted the shape of the sentence but did not hold.</summary>
    public required IReadOnlyList<RuleFailure> PassedOver { get; init; }

    /// <summary>Why it is direct, mixed or indirect.</summary>
    public required Reason Kind { get; init; }

    public required SpeakerExplanation Speaker { get; init; }

    public required Reason Affiliation { get; init; }

    public required Reason Medium { get; init; }

    public required Reason Date { get; init; }

    public required Reason Stance { get; init; }

    public required Reason Confidence { get; init; }

    /// <summary>Why each segment after the first belongs to the same quote.</summary>
    public required IReadOnlyList<Reason> Joined { get; init; }
}

/// <summary>The rule that found a quote, and the words it fits.</summary>
/// <param name="Name">As in the quote: <c>language.rule-name</c>.</param>
/// <param name="At">All the words it fits, the quote included; null: no rule finds an attribution at this quote.</param>
/// <param name="Cue">The reporting word; null: none.</param>
/// <param name="Source">The words that point at the speaker; null: none.</param>
public sealed record RuleMatch(string Name, string Text, Segment? At, Segment? Cue, Segment? Source);

/// <summary>A rule that fitted the shape of a sentence but did not hold.</summary>
/// <param name="At">The words it fitted.</param>
public sealed record RuleFailure(string Name, ReasonCode Code, string Text, Segment? At);

/// <summary>How the speaker was found, or why there is none.</summary>
/// <param name="At">The words that point at the speaker; null: the quote has no attribution of its own.</param>
/// <param name="Candidates">Everyone who was considered, in the order they were; exactly those who are the quote's speakers have won.</param>
public sealed record SpeakerExplanation(SpeakerBasis Basis, string Text, Segment? At, IReadOnlyList<SpeakerCandidate> Candidates);

/// <summary>Someone who could have been the speaker.</summary>
/// <param name="Won">This is the speaker, or one of those who said it together.</param>
/// <param name="At">Where the text names them; null: in the title, or not in one place.</param>
public sealed record SpeakerCandidate(string Name, SpeakerType Type, bool Won, ReasonCode Code, string Text, Segment? At);

/// <summary>Something that looked like a quote and is none.</summary>
/// <param name="Words">A passage's words without its marks; for a report, those that a rule fitted. Cut after some 120 characters.</param>
/// <param name="PassedOver">The rules that fitted but did not hold.</param>
public sealed record Rejection(RejectionKind Kind, Segment At, string Words, ReasonCode Code, string Text, IReadOnlyList<RuleFailure> PassedOver);

public enum RejectionKind
{
    /// <summary>Words between quotation marks.</summary>
    Passage,

    /// <summary>A reporting word.</summary>
    Report,
}
