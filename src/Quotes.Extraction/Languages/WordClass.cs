namespace Quotes.Extraction.Languages;

/// <summary>
/// What a word can be to the rules. A word may be several; a language's word lists name each class as a section
/// (<c>[name-particle]</c> fills <see cref="NameParticle"/>), and the loader refuses a language that leaves one out.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Reporting verbs, finite forms; participles and infinitives carry NonFinite as well.
    Say = 1UL << 0,
    Think = 1UL << 1,
    Manner = 1UL << 2,
    Label = 1UL << 3,
    Split = 1UL << 4,

    /// <summary>What completes a split verb: laat … <em>weten</em>, legt … <em>uit</em>, points <em>out</em>.</summary>
    CuePart = 1UL << 5,
    According = 1UL << 6,
    Thus = 1UL << 7,
    Auxiliary = 1UL << 8,
    InfinitiveMarker = 1UL << 9,
    InfinitiveOpener = 1UL << 10,
    That = 1UL << 11,
    Question = 1UL << 12,
    Negation = 1UL << 13,
    Reflexive = 1UL << 14,
    And = 1UL << 15,
    Link = 1UL << 16,
    Of = 1UL << 17,
    InnerPreposition = 1UL << 18,
    Preposition = 1UL << 19,
    Definite = 1UL << 20,
    Indefinite = 1UL << 21,
    Possessive = 1UL << 22,
    PronounHe = 1UL << 23,
    PronounShe = 1UL << 24,
    PronounThey = 1UL << 25,
    PronounSelf = 1UL << 26,
    Adverb = 1UL << 27,
    Function = 1UL << 28,
    Abbreviation = 1UL << 29,
    Title = 1UL << 30,
    Role = 1UL << 31,
    Group = 1UL << 32,
    Institution = 1UL << 33,
    NameParticle = 1UL << 34,
    Nationality = 1UL << 35,
    Place = 1UL << 36,
    NotAName = 1UL << 37,
    Work = 1UL << 38,
    Occasion = 1UL << 39,
    MediumPreposition = 1UL << 40,
    Clitic = 1UL << 41,
    DateWord = 1UL << 42,

    /// <summary>Nouns that can mean anyone spoken of: man, woman, girl.</summary>
    AnyOne = 1UL << 45,
    FirstNameFemale = 1UL << 43,
    FirstNameMale = 1UL << 44,

    // What some languages have. A verb in the mood of reported speech: er habe, er sei.
    Subjunctive = 1UL << 46,

    /// <summary>Opens the clause of a source: <em>wie X mitteilte</em>.</summary>
    As = 1UL << 47,

    /// <summary>What a source gives: <em>Angaben</em>, <em>Ansicht</em>; after a <see cref="SourcePreposition"/> it attributes.</summary>
    SourceNoun = 1UL << 48,
    SourcePreposition = 1UL << 49,

    /// <summary>Attributes to what stands before it: <em>der Polizei zufolge</em>.</summary>
    AccordingAfter = 1UL << 62,

    /// <summary>The verb of <em>heißt es in dem Bericht</em>.</summary>
    ItSays = 1UL << 63,

    // Tags on a line of verbs, after "=": what its use does with the content, and what may follow it.
    NonFinite = 1UL << 50,
    Denied = 1UL << 51,
    Asked = 1UL << 52,
    Demanded = 1UL << 53,
    Expected = 1UL << 54,
    TakesInfinitive = 1UL << 55,
    TakesThing = 1UL << 56,

    /// <summary>A tag of links: its clause is no sentence by itself.</summary>
    Subordinate = 1UL << 57,

    /// <summary>A tag of verbs: a clause may follow without <em>that</em>.</summary>
    TakesBareClause = 1UL << 58,

    /// <summary>A tag of auxiliaries: with a past form of a reporting verb behind it, its subject is not the source (<em>was told</em>). On a
    /// reporting verb: the subject of its passive is (<em>wird zitiert</em>).</summary>
    Passive = 1UL << 59,

    // Tags of people.
    Female = 1UL << 60,
    Male = 1UL << 61,

    AnyCue = Say | Think | Manner | Label | Split,
    AnyPronoun = PronounHe | PronounShe | PronounThey,
    FirstName = FirstNameFemale | FirstNameMale,
    AnyDeterminer = Definite | Indefinite | Possessive,
    Tags = NonFinite | Denied | Asked | Demanded | Expected | TakesInfinitive | TakesThing | Subordinate | TakesBareClause | Passive | Female | Male,
}
