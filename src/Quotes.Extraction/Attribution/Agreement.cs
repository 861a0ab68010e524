using Quotes.Extraction.Languages;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Whether a pronoun, or words that tell no more than one, can mean someone named at a place of the text, and what speaks against it.</summary>
internal sealed class Agreement(Reading reading)
{
    /// <summary>Whether someone named here can be who is meant.</summary>
    /// <param name="subject">Who stands behind in the same sentence and fits.</param>
    public ReasonCode Of(int chunk, Entity entity, Gender gender, bool plural, Entity? subject) =>
        Obstacle(chunk, entity, plural) ?? Disagreement(entity, gender, plural)
        ?? (subject is { Type: SpeakerType.Person } && entity.Type != SpeakerType.Person ? ReasonCode.PersonPreferred : ReasonCode.Fits);

    /// <summary>Why no pronoun can mean this one here: single unknown names are as often places; groups and things are meant only by plurals,
    /// and where they lead. Null: one can.</summary>
    public ReasonCode? Obstacle(int chunk, Entity entity, bool plural)
    {
        ref var mention = ref reading.Mentions[reading.Chunks[chunk].Item];
        // A bare name that several speak for is no person's: "Bij Zonnewind zeggen ze".
        if (entity.Type == SpeakerType.Person)
            return entity.Certain || (plural && mention.Leads && entity.Gender == Gender.Unknown) ? null : ReasonCode.UncertainName;
        if (OwnerDiffers(mention, entity))
            return null;
        if (!mention.Leads)
            return ReasonCode.NotLeading;
        return plural || (entity.Type == SpeakerType.Unnamed && !entity.Plural && IsSomeone(mention) && (!entity.SomeonesOwn || reading.Shape[chunk - 1] == '|')) ? null : ReasonCode.NoPerson;
    }

    /// <summary><em>haar man</em>: the pronoun that owns him cannot mean him, so that <em>hij</em> is nobody else.</summary>
    private bool OwnerDiffers(in Mention mention, Entity entity) =>
        entity is { Type: SpeakerType.Unnamed, SomeonesOwn: true, Plural: false }
        && (entity.Gender == Gender.Male ? WordClass.PronounShe : entity.Gender == Gender.Female ? WordClass.PronounHe : WordClass.None) is var other
        && reading.Tokens[mention.Start].Is(other) && !reading.Tokens[mention.Start].Is(WordClass.PronounHe | WordClass.PronounShe & ~other);

    /// <summary>One by role, or one of a group: <em>de directeur</em>, <em>een van de bewoners</em>.</summary>
    private bool IsSomeone(in Mention mention) =>
        reading.Tokens[mention.Head].Is(WordClass.Role) || (mention.Indefinite && reading.Tokens[mention.Head].Is(WordClass.Group));

    /// <summary>Why a pronoun of this gender and number cannot mean this one; null: it can.</summary>
    public static ReasonCode? Disagreement(Entity entity, Gender gender, bool plural)
    {
        if (plural)
            return entity.Plural || entity.Type is SpeakerType.Institution or SpeakerType.Group || entity is { Certain: false, Gender: Gender.Unknown, WordCount: 1 } ? null : ReasonCode.OtherNumber;
        if (entity.Plural)
            return ReasonCode.OtherNumber;
        if (gender == Gender.Unknown)
            return null;
        if (entity.Gender == gender)
            return null;
        // Where an institution has a gender, it is the noun's: der Konzern … er.
        return entity.Gender != Gender.Unknown ? ReasonCode.OtherGender : entity.Type == SpeakerType.Institution ? ReasonCode.NoPerson : null;
    }
}
