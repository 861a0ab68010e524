using Quotes.Extraction.Languages;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Whom a noun of a role (<em>de hoogleraar</em>) can mean: those who bear it in the article.</summary>
internal sealed class RoleBearers(Reading reading)
{
    /// <summary>How many mentions from the start, and how many around, can bear a role that a description names.</summary>
    private const int Lead = 60, Near = 150;

    /// <summary>The nearest one before, else the first after, who bears this role.</summary>
    public Entity? Nearest(string noun, int index, in Mention self)
    {
        Entity? best = null;
        var nearest = int.MaxValue;
        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            // The lead introduces people; else only those near are meant.
            if (i == Lead && i < index - Near)
                i = index - Near;
            if (i > index + Near)
                break;
            ref var mention = ref reading.Mentions[i];
            if (mention.Entity < 0 || mention.Start == self.Start || (reading.Tokens[mention.Start].Start < reading.BodyStart && mention.Kind == MentionKind.Description))
                continue;
            var entity = reading.Chain.Entities[mention.Entity];
            if (entity.Plural != self.Plural || !Bears(entity, noun))
                continue;
            reading.Trace?.Considers(entity, mention.Start, ReasonCode.BearsRole);
            var distance = self.Start - mention.Start;
            if (distance < 0)
                distance = 5_000_000 - distance;
            if (distance < nearest)
                (best, nearest) = (entity, distance);
        }

        return best;
    }

    /// <summary>Someone without a name whom the text described before in words that this noun ends: <em>de rechtbankvoorzitter</em>, then <em>de voorzitter</em>.</summary>
    public Entity? Described(string noun, int index, in Mention self)
    {
        if (self.Plural || !reading.Tokens[self.Start].Is(WordClass.Definite | WordClass.Possessive) || !reading.Tokens[self.Head].Is(WordClass.Role))
            return null;
        for (var i = index - 1; i >= 0 && i > index - Near; i--)
        {
            ref var mention = ref reading.Mentions[i];
            if (mention.Kind != MentionKind.Description || mention.Entity >= 0 || mention.Plural || mention.Inner || !reading.Word(mention.Head).EndsWith(noun, StringComparison.OrdinalIgnoreCase))
                continue;
            var entity = reading.Chain.AddUnnamed(mention, reading.Span(mention.Start, mention.End), SpeakerType.Unnamed);
            mention.Entity = entity.Id;
            return entity;
        }

        return null;
    }

    private bool Bears(Entity entity, string noun)
    {
        foreach (var role in entity.Roles)
            if (EndsAlike(role, noun) || EndsAlike(noun, role) || (reading.Language.SpeaksForOthers(role) && reading.Language.SpeaksForOthers(noun)))
                return true;
        for (var word = entity.FirstWord; entity.Type == SpeakerType.Institution && word < entity.FirstWord + entity.WordCount; word++)
            if (reading.Folded(word).EndsWith(noun) && noun.Length > 3)
                return true;
        return false;
    }

    /// <summary>The same, or a compound of it: a shorter ending would be chance.</summary>
    private static bool EndsAlike(ReadOnlySpan<char> word, ReadOnlySpan<char> ending) =>
        word.EndsWith(ending) && (word.Length == ending.Length || ending.Length > 4);
}
