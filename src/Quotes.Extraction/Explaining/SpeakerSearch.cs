using Quotes.Extraction.Attribution;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Explaining;

/// <summary>Who was considered as the speaker of a quote, who won and why.</summary>
internal sealed class SpeakerSearch(Reading reading)
{
    /// <summary>Of those who share a name with the speaker, the first so many are told.</summary>
    private const int MostNamesakes = 10;

    /// <summary>Everyone with a name, by its last word: whom a surname alone could mean.</summary>
    private readonly ILookup<string, Entity> byLastWord =
        reading.Chain.Entities.Where(e => e.LastWord is not null).ToLookup(e => e.LastWord!);

    public SpeakerExplanation Explain(Finding finding, FindingTrace told, Places places)
    {
        (int, int)? mention = finding.HasWho ? places.Span(finding.Who) : null;
        var text = finding.Speaker is { } speaker
            ? Wording.Of(finding.Basis, speaker.Name, mention is { } words ? places.Words(words) : "")
            : told.Tried.Count == 0 ? Wording.WithoutAttribution
            : string.Join(' ', told.Tried.Select(t => Wording.Unresolved(t.Basis, places.Words(places.Span(t.Chunk..(t.Chunk + 1))))));
        return new SpeakerExplanation(
            finding.Basis, text, mention is { } at ? places.Segment(at) : null, [.. Candidates(finding, told).Select(c => Candidate(c, finding, places))]);
    }

    /// <summary>Each one once, in the order they were considered, by what tells most: a winner by why it won.</summary>
    private IEnumerable<(Entity Entity, int Token, ReasonCode Why)> Candidates(Finding finding, FindingTrace told)
    {
        var all = told.Considered;
        if (finding.Speaker is { } speaker)
            all = [.. all, .. (finding.JointWith ?? []).Prepend(speaker).Where(w => !all.Exists(c => c.Entity == w && Wins(c.Why))).Select(w => (w, Token(finding, w), Winning(finding)))];
        if (finding is { Basis: SpeakerBasis.Name, Speaker: { WordCount: > 0 } named })
            all = [.. all, .. byLastWord[named.LastWord!].Where(e => e != named).Take(MostNamesakes).Select(e => (e, -1, ReasonCode.SharesName))];
        foreach (var same in all.GroupBy(c => c.Entity))
        {
            var won = Won(finding, same.Key);
            var best = same.FirstOrDefault(c => Wins(c.Why), same.First());
            yield return won || !Wins(best.Why) ? best : best with { Why = best.Why == ReasonCode.BearsRole ? ReasonCode.NotNearest : ReasonCode.NotFirst };
        }
    }

    private static SpeakerCandidate Candidate((Entity Entity, int Token, ReasonCode Why) candidate, Finding finding, Places places)
    {
        var (entity, token, why) = candidate;
        return new SpeakerCandidate(
            entity.Name, entity.Type, Won(finding, entity), why, Wording.Of(why, entity.Name), token < 0 ? null : places.Segment(places.Mention(token)));
    }

    private static bool Won(Finding finding, Entity entity) => entity == finding.Speaker || finding.JointWith?.Contains(entity) is true;

    private static bool Wins(ReasonCode why) =>
        why is ReasonCode.Named or ReasonCode.BearsRole or ReasonCode.Fits or ReasonCode.LastSpeaker or ReasonCode.OtherInDialogue or ReasonCode.Unnamed;

    private static ReasonCode Winning(Finding finding) => finding.Basis switch
    {
        SpeakerBasis.Name => ReasonCode.Named,
        SpeakerBasis.Unnamed => ReasonCode.Unnamed,
        SpeakerBasis.Turn => ReasonCode.OtherInDialogue,
        SpeakerBasis.SameUtterance or SpeakerBasis.GoesOn or SpeakerBasis.AfterNarration or SpeakerBasis.Fragment => ReasonCode.LastSpeaker,
        _ => ReasonCode.Fits,
    };

    /// <summary>Where the quote's own attribution names someone; -1: nowhere.</summary>
    private int Token(Finding finding, Entity entity)
    {
        for (var chunk = finding.Who.Start.Value; chunk < finding.Who.End.Value; chunk++)
            if (reading.Chunks[chunk].Item is var item and >= 0 && reading.Shape[chunk] != 'Q' && reading.Mentions[item].Entity == entity.Id)
                return reading.Mentions[item].Start;
        return -1;
    }
}
