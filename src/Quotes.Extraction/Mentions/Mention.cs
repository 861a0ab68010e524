namespace Quotes.Extraction.Mentions;

internal enum MentionKind : byte
{
    Person,
    Organisation,

    /// <summary>By role: <em>de hoogleraar</em>, <em>een woordvoerder van de politie</em>, <em>omwonenden</em>.</summary>
    Description,

    /// <summary>Any other noun phrase; a source only where a rule says so.</summary>
    Phrase,

    Pronoun,
}

/// <summary>Words that point at someone. Token ranges, ends exclusive.</summary>
internal struct Mention
{
    public MentionKind Kind;
    public int Start, End;

    /// <summary>The name alone, without title and role; for descriptions the whole mention.</summary>
    public int NameStart, NameEnd;

    /// <summary>The noun that tells the role, of a description or before a name; -1 if there is none.</summary>
    public int Head;

    /// <summary>What follows the name and belongs to it (apposition, parentheses) ends here; at least <see cref="End"/>.</summary>
    public int Reach;

    /// <summary>The words that tell role or organisation, wherever they stand; empty if there are none.</summary>
    public int AffiliationStart, AffiliationEnd;

    /// <summary>A party, club or employer beside the name, as it stands: <em>(CDA)</em>, <em>van D66</em>; empty if there is none.</summary>
    public int PartyStart, PartyEnd;

    /// <summary>Begins with <em>een</em>: someone new.</summary>
    public bool Indefinite;

    public bool Plural;

    /// <summary>Lies inside another mention (<em>de baas van Shell</em>): tells a name, but is no source here.</summary>
    public bool Inner;

    /// <summary>The first mention of its sentence: its subject, most likely.</summary>
    public bool Leads;

    /// <summary>The description has no complement that would make it someone else: <em>de directeur</em>, not <em>de directeur van Shell</em>.</summary>
    public readonly bool IsAlone => End - Head <= 1;

    /// <summary>Its entity, once chained; -1 before.</summary>
    public int Entity;
}
