using System.Text.RegularExpressions;
using Quotes.Extraction.Attribution;
using Quotes.Extraction.Mentions;

namespace Quotes.Extraction.Explaining;

/// <summary>
/// What the steps of the attribution tell about their decisions while they take them. A <see cref="Text.Reading"/> has one only when someone
/// asks why: else a step pays a null check. It tells a step nothing, so that it cannot change what is found.
/// </summary>
internal sealed class Trace
{
    private readonly Dictionary<Finding, FindingTrace> findings = [];
    private readonly List<(int Chunk, ReasonCode Why)> rejected = [];
    private readonly List<FailedRule> failures = [];
    private FindingTrace? asking;
    private int nested;

    /// <summary>Passages that are no quote, by their chunks, and why.</summary>
    public IReadOnlyList<(int Chunk, ReasonCode Why)> Rejected => rejected;

    /// <summary>Rules that fitted the shape but did not hold, in the order they were tried.</summary>
    public IReadOnlyList<FailedRule> Failures => failures;

    public FindingTrace Of(Finding finding) => findings.TryGetValue(finding, out var trace) ? trace : findings[finding] = new FindingTrace();

    /// <summary>A quote was found.</summary>
    /// <param name="match">Of its rule; null when none fitted.</param>
    /// <param name="kind">Why it is of its kind.</param>
    public void Found(Finding finding, Match? match, ReasonCode kind)
    {
        Of(finding).Kind = kind;
        Of(finding).Fit = match is null ? default : Extent(match);
    }

    /// <param name="chunk">The passage or the reporting word at which the rule was tried.</param>
    public void Fails(int chunk, Rule rule, Match match, ReasonCode why) => failures.Add(new FailedRule(chunk, rule, Extent(match), why));

    /// <summary>The rule of a report fitted this quote inside it too.</summary>
    public void FitsIn(Finding finding, Finding report) => Of(finding).Fit = Of(report).Fit;

    /// <summary>A report that a rule found is none beside what else was found.</summary>
    public void Drops(Finding report, Rule rule, ReasonCode why) => failures.Add(new FailedRule(report.Chunk, rule, Of(report).Fit, why));

    public void Rejects(int chunk, ReasonCode why) => rejected.Add((chunk, why));

    /// <summary>From here on, whoever is considered is considered for this quote; null: for none.</summary>
    public void Asks(Finding? finding) => asking = finding is null ? null : Of(finding);

    /// <summary>What the words of an attribution turned out to be; without an entity, nobody.</summary>
    public void Tries(int chunk, SpeakerBasis basis, Entity? entity) => asking?.Tried.Add((chunk, basis, entity));

    /// <param name="token">Where the text names the one who is considered; -1: not in one place.</param>
    public void Considers(Entity entity, int token, ReasonCode why)
    {
        if (nested == 0)
            asking?.Considered.Add((entity, token, why));
    }

    /// <summary>Until <see cref="Leaves"/>, somebody else's identity is looked into.</summary>
    public void Enters() => nested++;

    public void Leaves() => nested--;

    public void Joins(Finding first, Finding further, ReasonCode why) => Of(first).Joined.Add((further.Segments[0], why));

    /// <summary>All chunks that a rule fits or captures.</summary>
    private static Range Extent(Match match)
    {
        var captured = match.Groups.Values.Where(g => g.Success && g.Length > 0).ToList();
        return captured.Count == 0 ? default : captured.Min(g => g.Index)..captured.Max(g => g.Index + g.Length);
    }
}

/// <param name="Fit">The chunks that the rule fitted.</param>
internal sealed record FailedRule(int Chunk, Rule Rule, Range Fit, ReasonCode Why);

/// <summary>What was told about one quote.</summary>
internal sealed class FindingTrace
{
    public ReasonCode Kind { get; set; }

    /// <summary>The chunks that the rule fitted; empty without a rule.</summary>
    public Range Fit { get; set; }

    public List<(int Chunk, SpeakerBasis Basis, Entity? Entity)> Tried { get; } = [];

    public List<(Entity Entity, int Token, ReasonCode Why)> Considered { get; } = [];

    /// <summary>The further parts of an utterance, and what joins each.</summary>
    public List<((int Start, int End) At, ReasonCode Why)> Joined { get; } = [];
}
