using Quotes.Extraction.Mentions;

namespace Quotes.Extraction.Attribution;

/// <summary>A quotation on its way through the pipeline: what a rule matched, then who it turns out to be.</summary>
internal sealed class Finding
{
    private Spans segments;

    public required QuoteKind Kind { get; set; }

    /// <summary>UTF-16 offsets of the words, marks excluded.</summary>
    public required Spans Segments { get => segments; set => segments = value; }

    /// <summary>Where it stands among the chunks: the passage, or the reporting word.</summary>
    public required int Chunk { get; init; }

    /// <summary>Without the language's code.</summary>
    public required string Rule { get; set; }

    /// <summary>Chunks of the speaker in its own attribution; empty when it has none.</summary>
    public Range Who { get; set; }

    /// <summary>Token of the cue, -1 for none; a bare colon counts.</summary>
    public int Cue { get; set; } = -1;

    public bool HasWho => Who.Start.Value < Who.End.Value;

    /// <summary>The next passage is the same utterance in a new paragraph.</summary>
    public bool GoesOn { get; init; }

    /// <summary>A dash opened it: someone else than before speaks.</summary>
    public bool Turn { get; init; }

    /// <summary>The mood of its sentence tells that the last report goes on.</summary>
    public bool Continues { get; init; }

    /// <summary>Its attribution names nobody, so that nobody else's words it is either: <em>wird als „…“ bezeichnet</em>.</summary>
    public bool NamesNobody { get; init; }

    public Entity? Speaker { get; set; }

    /// <summary>Who said it together with <see cref="Speaker"/>; null for a single speaker.</summary>
    public List<Entity>? JointWith { get; private set; }

    /// <summary>How the speaker was found: the second half of what confidence is looked up by.</summary>
    public SpeakerBasis Basis { get; set; }

    public int Start => Segments[0].Start;

    public int End => Segments[Segments.Count - 1].End;

    /// <summary>The first one is the speaker.</summary>
    public void AddSpeaker(Entity entity, SpeakerBasis basis)
    {
        if (Speaker is null)
            (Speaker, Basis) = (entity, basis);
        else if (entity != Speaker && JointWith?.Contains(entity) is not true)
            (JointWith ??= []).Add(entity);
    }

    /// <summary>Takes in what goes on with the same utterance.</summary>
    public void Append(Finding other) => segments.Add(other.segments);
}
