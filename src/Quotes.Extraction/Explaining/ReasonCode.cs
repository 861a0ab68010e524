namespace Quotes.Extraction;

/// <summary>What decided a step, for programs; the sentence beside it says it for people.</summary>
public enum ReasonCode
{
    // The language.
    LanguageGiven,
    LanguageDetected,
    LanguageUnknown,

    // A rule does not hold.
    Passive,
    OtherHalfMissing,
    NobodysWords,
    TakesNoInfinitive,
    TakesNoBareClause,
    TakesNoThing,
    WordsDoNotFit,
    NoSentenceBefore,
    NothingReported,
    CueOfQuotation,
    SubordinateClause,
    TooShort,
    MostlyQuoted,
    OverlapsReport,
    NoRuleHolds,

    // What a passage is, or why it is nothing.
    Attributed,
    PartOfSentence,
    StandsAlone,
    OpensSentence,
    BehindColon,
    FragmentOfSource,
    LongFragment,
    WholeSentence,
    Reported,
    NamesThing,
    GluedToWord,
    Heading,
    SingleMarks,
    LooksLikeTitle,
    FarFromSource,
    NoSource,
    PartOfName,

    // Segments of one quote.
    Interrupted,
    ParagraphGoesOn,

    // Who could be the speaker.
    Named,
    SharesName,
    BearsRole,
    NotNearest,
    Fits,
    NotFirst,
    PronounLeads,
    LastSpeaker,
    OtherInDialogue,
    Unnamed,
    UncertainName,
    NotLeading,
    OtherNumber,
    OtherGender,
    NoPerson,
    PersonPreferred,
    OnlySpokenOf,

    // Affiliation.
    BesideName,
    NoneTold,
    IsInstitution,
    NoSpeaker,

    // Medium, date, stance.
    Stated,
    VerbOfPlatform,
    AtOccasion,
    AsBefore,
    Outlet,
    NoOutlet,
    Published,
    NotPublished,
    InMarks,
    NoCue,
    CueAsserts,
    CueDenies,
    CueAsks,
    CueDemands,
    CueExpects,
    Negated,
    DeniedAndNegated,

    // Confidence.
    RuleMeasured,
    BasisMeasured,
    NeverMeasured,
}
