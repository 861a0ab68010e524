using Quotes.Extraction.Languages;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Turns the words of an attribution into someone: names by the chain, descriptions by role, pronouns by who was spoken of last.</summary>
internal sealed class SpeakerResolver(Reading reading)
{
    /// <summary>How far back a pronoun or a description looks, in chunks.</summary>
    private const int Horizon = 160;

    private readonly Agreement agreement = new(reading);
    private readonly RoleBearers roles = new(reading);
    private readonly InstitutionsBefore institutions = new(reading);

    /// <summary>The last who spoke; who a pronoun means when the sentences between name nobody else.</summary>
    public Entity? LastSpeaker { get; set; }

    /// <summary>Where they did.</summary>
    public int LastSpeakerChunk { get; set; }

    /// <summary>From here on the speaker of a finding is the last who spoke; not who only asks in an aside (<em>toen een agent hem vroeg of</em>).</summary>
    public void Hears(Finding finding)
    {
        if (finding.Speaker is { } speaker && !(finding.HasWho && finding.Kind == QuoteKind.Indirect && LastSpeaker is not null && IsAside(finding.Who.Start.Value, speaker)))
            (LastSpeaker, LastSpeakerChunk) = (finding.Speaker, Math.Max(finding.Chunk, finding.Who.End.Value));
    }

    /// <summary>Sets speaker, further speakers and basis of a finding that has an attribution of its own.</summary>
    public void Resolve(Finding finding)
    {
        var (from, to) = (finding.Who.Start.Value, finding.Who.End.Value);
        for (var chunk = from; chunk < to; chunk++)
        {
            if (!"NORGgPY".Contains(reading.Shape[chunk]))
                continue;
            var (entity, basis) = Of(chunk, finding);
            reading.Trace?.Tries(chunk, basis, entity);
            if (entity is not null)
                finding.AddSpeaker(entity, basis);
        }

        if (finding.Speaker is null)
            finding.Basis = SpeakerBasis.Unresolved;
    }

    /// <summary>Gives a description that nobody asked for to whom it can only mean; it makes nobody new.</summary>
    public void Describe(int chunk)
    {
        ref var mention = ref reading.Mentions[reading.Chunks[chunk].Item];
        if (mention.Entity >= 0 || mention.Indefinite || mention.Plural || !reading.IsDefinite(mention) || !reading.Tokens[mention.Head].Is(WordClass.Role))
            return;
        var noun = reading.Text.Intern(reading.Folded(mention.Head));
        var known = roles.Nearest(noun, reading.Chunks[chunk].Item, mention) ?? (mention.IsAlone && !IsSomeonesOwn(mention) && !ActsOnOther(chunk) && (mention.Leads || !reading.Language.NamesTellPersons) ? Focus(chunk, GenderOf(mention), plural: false) : null);
        if (known is not { } entity || !CanMean(mention, entity))
            return;
        mention.Entity = entity.Id;
        reading.Chain.Describe(mention, entity);
    }

    private (Entity? Entity, SpeakerBasis Basis) Of(int chunk, Finding finding)
    {
        if (reading.Shape[chunk] == 'P')
            return (Pronoun(chunk, finding), SpeakerBasis.Pronoun);
        if (reading.Shape[chunk] == 'Y')
            return (Possessor(chunk), SpeakerBasis.Pronoun);
        ref var mention = ref reading.Mentions[reading.Chunks[chunk].Item];
        if (mention.Entity >= 0)
            return (reading.Chain.Entities[mention.Entity], SpeakerBasis.Name);
        var entity = Description(ref mention, chunk, out var basis);
        mention.Entity = entity?.Id ?? -1;
        return (entity, basis);
    }

    private Entity? Description(ref Mention mention, int chunk, out SpeakerBasis basis)
    {
        basis = SpeakerBasis.Description;
        ref var head = ref reading.Tokens[mention.Head];
        var noun = reading.Text.Intern(reading.Folded(mention.Head));
        if (!mention.Indefinite && !(mention.Plural && !reading.IsDefinite(mention)))
        {
            if (roles.Nearest(noun, reading.Chunks[chunk].Item, mention) is { } known)
            {
                reading.Chain.Describe(mention, known);
                return known;
            }

            if (mention.IsAlone && roles.Described(noun, reading.Chunks[chunk].Item, mention) is { } described)
                return described;
            if (!mention.Plural && !head.Is(WordClass.Institution) && mention.IsAlone && !IsSomeonesOwn(mention) && !ActsOnOther(chunk) && Focus(chunk, GenderOf(mention), plural: false) is { } focus && CanMean(mention, focus))
            {
                basis = SpeakerBasis.DescriptionFocus;
                reading.Chain.Describe(mention, focus);
                return focus;
            }
        }

        if (!mention.Indefinite && !mention.Plural && head.Is(WordClass.Institution) && mention.IsAlone && reading.IsDefinite(mention) && !reading.Language.StandsForItself(noun)
            && institutions.Nearest(At, chunk, reading.Language.IsAnyCompany(noun)) is { } institution)
        {
            basis = SpeakerBasis.InstitutionFocus;
            return institution;
        }

        if (reading.IsThing(mention))
        {
            basis = SpeakerBasis.Unresolved;
            return null;
        }

        basis = SpeakerBasis.Unnamed;
        var type = head.Is(WordClass.Institution) && !mention.Indefinite ? SpeakerType.Institution : SpeakerType.Unnamed;
        var owner = IsSomeonesOwn(mention) && reading.Tokens[mention.Start].Is(WordClass.PronounHe | WordClass.PronounShe) ? Focus(chunk, Sex(reading.Tokens[mention.Start]), plural: false) : null;
        var unnamed = reading.Chain.AddUnnamed(mention, NameOf(mention, type), type);
        unnamed.Owner = owner;
        if (mention.IsAlone && !mention.Plural && reading.Language.SpeaksForOthers(noun) && institutions.SpokenFor(chunk) is { } principal)
            unnamed.SetParty(principal.Start, principal.End);
        return unnamed;
    }

    private Gender GenderOf(in Mention mention)
    {
        ref var head = ref reading.Tokens[mention.Head];
        return head.Is(WordClass.Female) || reading.Language.IsFeminine(reading.Word(mention.Head)) ? Gender.Female
            : head.Is(WordClass.Male) ? Gender.Male : Gender.Unknown;
    }

    /// <summary>A person with a name may be called anything; one without only by where they are from, or man or woman.</summary>
    private bool CanMean(in Mention mention, Entity entity)
    {
        var word = reading.Word(mention.Head);
        var origin = reading.Tokens[mention.Head].Capital && (reading.Language.CapitalisesNouns ? reading.Tokens[mention.Head].Is(WordClass.AnyOne) : reading.Language.LooksLikeDemonym(word));
        // "meine Frau" is someone else, and so is who has another office.
        if (reading.Language.CapitalisesNouns && (reading.Tokens[mention.Start].Is(WordClass.Possessive) || (!origin && entity.Roles.Count > 0 && !word.Contains('-'))))
            return false;
        if (entity.Type == SpeakerType.Unnamed)
            return (origin && !(reading.Language.IsFeminine(word) && entity.Gender != Gender.Female)) || reading.Tokens[mention.Head].Is(WordClass.AnyOne);
        return entity.Type == SpeakerType.Person && (origin || reading.Tokens[mention.Head].Is(WordClass.Role | WordClass.AnyOne) || word.Contains('-') || reading.Language.LooksLikePerson(word));
    }

    /// <summary>As it stands; an institution without its article.</summary>
    private string NameOf(in Mention mention, SpeakerType type)
    {
        var start = mention.Start;
        if (type == SpeakerType.Institution && reading.Tokens[start].Is(WordClass.Definite) && mention.End - start > 1)
            start++;
        return reading.Span(start, mention.End);
    }

    /// <summary><em>haar zus</em> is not the one spoken of, but someone of hers.</summary>
    private bool IsSomeonesOwn(in Mention mention) => reading.Tokens[mention.Start].Is(WordClass.Possessive);

    /// <summary><em>De scheidsrechter had hem gezegd</em>: the one spoken of is the object, so that the subject is someone else.</summary>
    public bool ActsOnOther(int chunk) =>
        reading.Language.ObjectPronounFollowsVerb && reading.Shape[chunk - 1] == '|' && chunk + 2 < reading.Shape.Length
        && reading.Shape[chunk + 1] is 'h' or 'V' or 'T' or 'S' or 'L' or 'w' && reading.Shape[chunk + 2] == 'P' && !reading.Tokens[reading.Chunks[chunk + 2].Token].Is(WordClass.PronounThey);

    private Entity? Pronoun(int chunk, Finding finding)
    {
        ref var token = ref reading.Tokens[reading.Chunks[chunk].Token];
        if (reading.Language.IsNeuter(reading.Word(reading.Chunks[chunk].Token)))
            return LastSpeaker is { Type: SpeakerType.Institution } ? LastSpeaker : institutions.Nearest(At, chunk);
        var plural = token.Is(WordClass.PronounThey) && !token.Is(WordClass.PronounShe)
            || (token.Is(WordClass.PronounThey) && finding.Cue >= 0 && reading.Language.IsPluralVerb(reading.Word(finding.Cue)));
        // What the pronoun says stands before it in its own sentence, and is seldom about itself.
        var start = finding.Start < token.Start ? reading.BreakBefore(chunk) + 1 : chunk;
        var gender = plural ? Gender.Unknown : Sex(token);
        if ((Focus(start, gender, plural) ?? (start < chunk ? Focus(chunk, gender, plural) : null)) is { } meant)
        {
            // Several speak for it, so that it is no person.
            if (plural && meant is { Type: SpeakerType.Person, Certain: false })
                meant.Type = SpeakerType.Institution;
            return meant;
        }

        if (plural || !token.Is(WordClass.PronounShe) || LastSpeaker is not { Type: SpeakerType.Institution, Gender: not Gender.Male } institution)
            return null;
        reading.Trace?.Considers(institution, -1, ReasonCode.LastSpeaker);
        return institution;
    }

    /// <summary>Whose a word of theirs is: <em>haar antwoord</em>, <em>aldus een verklaring</em> of the institution that the sentence before is
    /// about; null when nobody is told (<em>het antwoord</em>).</summary>
    private Entity? Possessor(int chunk)
    {
        ref var token = ref reading.Tokens[reading.Chunks[chunk].Token];
        if (token.Is(WordClass.Indefinite))
            return institutions.Nearest(At, chunk, company: true, from: reading.BreakBefore(reading.BreakBefore(chunk) - 1));
        if (!token.Is(WordClass.Possessive) || !token.Is(WordClass.AnyPronoun))
            return null;
        var plural = token.Is(WordClass.PronounThey);
        return Focus(chunk, plural ? Gender.Unknown : Sex(token), plural);
    }

    /// <summary>Whom a singular pronoun outside an attribution means.</summary>
    public Entity? Meant(int chunk) => Focus(chunk, Sex(reading.Tokens[reading.Chunks[chunk].Token]), plural: false);

    private static Gender Sex(in Token pronoun) =>
        pronoun.Is(WordClass.PronounHe) ? pronoun.Is(WordClass.PronounShe) ? Gender.Unknown : Gender.Male : pronoun.Is(WordClass.PronounShe) ? Gender.Female : Gender.Unknown;

    /// <summary>
    /// Who the text speaks of at this place: the subject of the nearest sentence since the last attribution that has one of the right
    /// kind, else who spoke there. A sentence that itself begins with a pronoun changes nothing.
    /// </summary>
    public Entity? Focus(int chunk, Gender gender, bool plural)
    {
        Entity? subject = null;
        var pronounLeads = false;
        for (var i = chunk - 1; i >= 0 && i > chunk - Horizon; i--)
        {
            var shape = reading.Shape[i];
            if (shape is 'N' or 'O' or 'R' or 'g')
            {
                // Going back, the last one met is the first of its sentence.
                if (At(i) is not { } entity)
                    continue;
                var why = IsAside(i, entity) ? ReasonCode.NotLeading : agreement.Of(i, entity, gender, plural, subject);
                reading.Trace?.Considers(entity, reading.Chunks[i].Token, why);
                if (why == ReasonCode.Fits)
                    (subject, pronounLeads) = (entity, false);
            }
            else if (shape is 'P' && i < chunk - 1 && (subject is null || LeadsSentence(i) || !reading.Language.NamesTellPersons))
                pronounLeads = true;
            else if (shape is '|')
            {
                if (subject is not null && !pronounLeads)
                    return subject;
                if (subject is not null)
                    reading.Trace?.Considers(subject, -1, ReasonCode.PronounLeads);
                (subject, pronounLeads) = (null, false);
                if (i <= LastSpeakerChunk && LastWhoAgrees(gender, plural) is { } last)
                    return last;
            }
        }

        return subject ?? LastWhoAgrees(gender, plural);
    }

    private bool LeadsSentence(int chunk) => reading.Shape[chunk - 1] is '|' || (chunk > 1 && reading.Shape[chunk - 2] is '|' && reading.Shape[chunk - 1] is 'w' or '&');

    /// <summary>Someone new in a clause that only tells when: <em>toen een agent hem aanhield</em>.</summary>
    private bool IsAside(int chunk, Entity entity) =>
        entity is { Type: SpeakerType.Unnamed, Plural: false } && reading.Shape[chunk - 1] == 'c' && reading.Chunks[chunk].Item is var item and >= 0 && reading.Mentions[item].Indefinite;

    private Entity? LastWhoAgrees(Gender gender, bool plural)
    {
        if (LastSpeaker is not { } last)
            return null;
        var why = Agreement.Disagreement(last, gender, plural);
        reading.Trace?.Considers(last, -1, why ?? ReasonCode.LastSpeaker);
        return why is null ? last : null;
    }

    private Entity? At(int chunk)
    {
        ref var mention = ref reading.Mentions[reading.Chunks[chunk].Item];
        if (mention.Entity < 0 && mention.Kind == MentionKind.Description && reading.Tokens[mention.Head].Is(WordClass.Role | WordClass.AnyOne | WordClass.Group | WordClass.Institution))
        {
            reading.Trace?.Enters();
            mention.Entity = Description(ref mention, chunk, out _)?.Id ?? -1;
            reading.Trace?.Leaves();
        }

        return mention.Entity < 0 ? null : reading.Chain.Entities[mention.Entity];
    }

    public Entity? EntityAt(int chunk) => At(chunk);
}
