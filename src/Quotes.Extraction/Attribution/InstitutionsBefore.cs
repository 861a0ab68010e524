using Quotes.Extraction.Languages;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>The institutions that a place in the text may be about without naming them: <em>het bedrijf</em>, <em>een woordvoerder</em>.</summary>
internal sealed class InstitutionsBefore(Reading reading)
{
    /// <summary>How far back they are looked for, in chunks.</summary>
    private const int Near = 50;

    /// <summary>The institution that <em>een woordvoerder</em> speaks for: the one that this sentence or one right before is about; null when
    /// someone else comes between.</summary>
    public (int Start, int End)? SpokenFor(int chunk)
    {
        for (var i = chunk - 1; i >= 0 && i > chunk - Near; i--)
        {
            if (reading.Shape[i] is not ('O' or 'N' or 'R'))
                continue;
            ref var mention = ref reading.Mentions[reading.Chunks[i].Item];
            if (!mention.Leads)
                continue;
            // "De school" is one named before; "Waterschap Zuid", "de gemeente Zuid" is named here.
            if (reading.Shape[i] == 'R' && reading.Tokens[mention.Head].Is(WordClass.Institution) && !mention.Indefinite)
            {
                if (mention.IsAlone)
                    continue;
                return (mention.Start + (reading.IsDefinite(mention) ? 1 : 0), mention.End);
            }

            // A bare name that nothing tells to be a person's is a company's.
            return mention.Entity >= 0 && reading.Chain.Entities[mention.Entity] is { WordCount: > 0 } institution
                && (institution.Type == SpeakerType.Institution || institution is { Certain: false, Gender: Gender.Unknown }) && !reading.Tokens[mention.NameStart].Is(WordClass.Place) ? (institution.FirstWord, institution.FirstWord + institution.WordCount) : null;
        }

        return null;
    }

    /// <summary>The institution that this sentence or the ones before begin with; a name that nothing tells to be a person's may be one.</summary>
    /// <param name="at">Who is spoken of at a chunk.</param>
    /// <param name="company">A name behind its noun counts, too: <em>Machinefabriek Bos</em> for <em>het bedrijf</em>.</param>
    /// <param name="from">No further back than this chunk; behind the start only one that is known as an institution counts.</param>
    public Entity? Nearest(Func<int, Entity?> at, int chunk, bool company = false, int from = 0)
    {
        for (var i = chunk - 1; i >= Math.Max(from, 0) && i > chunk - Near; i--)
        {
            if (reading.Shape[i] is not ('O' or 'N' or 'R'))
                continue;
            ref var mention = ref reading.Mentions[reading.Chunks[i].Item];
            if (reading.Shape[i] == 'R' && (!company || mention.IsAlone || mention.Indefinite || !reading.Tokens[mention.Head].Is(WordClass.Institution)))
                continue;
            if (!mention.Leads || IsPlaced(i) || at(i) is not { } entity || reading.Tokens[mention.NameStart].Is(WordClass.Place) || reading.Tokens[mention.NameEnd - 1].Is(WordClass.Place))
                continue;
            if (from == 0 && reading.Language.NamesTellPersons && entity is { Type: SpeakerType.Person, Gender: Gender.Unknown, Roles.Count: 0 } && mention.NameStart == mention.Start
                && mention.Reach == mention.NameEnd && !reading.Tokens[mention.NameStart].Is(WordClass.FirstName) && reading.Tokens[mention.NameStart].Kind == TokenKind.Word)
                entity.Type = SpeakerType.Institution;
            if (entity.Type == SpeakerType.Institution)
                return entity;
        }

        return null;
    }

    /// <summary>Behind a preposition other than <em>van</em>: where something is, not what it is about.</summary>
    private bool IsPlaced(int chunk) =>
        reading.Shape[chunk - 1] == 'b' && reading.Shape[chunk - 2] != '|' && !reading.Tokens[reading.Chunks[chunk - 1].Token].Is(WordClass.Of) && !reading.Language.TellsCase;
}
