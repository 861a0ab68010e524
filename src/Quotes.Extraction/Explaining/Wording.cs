namespace Quotes.Extraction.Explaining;

/// <summary>The sentences of an explanation. A test holds that every code has one.</summary>
internal static class Wording
{
    public const string WithoutAttribution =
        "The quote has no attribution of its own, and neither the sentences beside it nor the last speaker tell whose words these are.";

    public static string Of(ReasonCode why, string words) => why switch
    {
        ReasonCode.LanguageGiven => $"The language was given: {words}.",
        ReasonCode.LanguageDetected => $"By its small words the text is in this language: {words}.",
        ReasonCode.LanguageUnknown => "The small words of the text are those of no language that is known here.",

        ReasonCode.Passive => $"In “{words}” the verb is passive: its subject did not say it.",
        ReasonCode.OtherHalfMissing => $"In “{words}” the verb reports only together with a second word, which is missing.",
        ReasonCode.NobodysWords => $"“{words}” does not tell whose words they are.",
        ReasonCode.TakesNoInfinitive => $"In “{words}” the verb does not report what follows as an infinitive.",
        ReasonCode.TakesNoBareClause => $"In “{words}” the verb reports a clause only behind its “that”.",
        ReasonCode.TakesNoThing => $"In “{words}” the verb does not report a mere thing.",
        ReasonCode.WordsDoNotFit => $"In “{words}” the words between speaker and verb, or the verb's form, do not make an attribution.",
        ReasonCode.NoSentenceBefore => $"“{words}” looks back, and no sentence stands before it.",
        ReasonCode.NothingReported => $"Beside “{words}” nothing is left that could be the content.",
        ReasonCode.CueOfQuotation => $"In “{words}” the reporting word belongs to the words between marks.",
        ReasonCode.SubordinateClause => $"What stands before the reporting word in “{words}” is no sentence by itself.",
        ReasonCode.TooShort => $"What “{words}” would report is one word, or stands in the title.",
        ReasonCode.MostlyQuoted => $"Of what “{words}” reports, most stands between marks and is a quote already.",
        ReasonCode.OverlapsReport => $"“{words}” overlaps the report before it.",
        ReasonCode.NoRuleHolds => $"Rules fit the sentence around “{words}”, but none of them holds.",

        ReasonCode.Attributed => "The attribution takes the words between marks for an utterance of their own.",
        ReasonCode.PartOfSentence => "A few words inside the journalist's sentence, with an attribution.",
        ReasonCode.StandsAlone => "The passage is a sentence by itself.",
        ReasonCode.OpensSentence => "The passage opens its sentence and has a subject of its own.",
        ReasonCode.BehindColon => "The passage stands behind a colon, to the end of the sentence.",
        ReasonCode.FragmentOfSource => "A fragment in a sentence that names its source.",
        ReasonCode.LongFragment => "A fragment too long for irony or a term, though the sentence names no source.",
        ReasonCode.WholeSentence => "The passage ends as a sentence does.",
        ReasonCode.Reported => "No marks: a reporting word gives the content to a source.",
        ReasonCode.NamesThing => $"The word before “{words}” tells that the marks hold a title, a name, a slogan or a term.",
        ReasonCode.GluedToWord => $"“{words}” is glued to the word behind it: a part of a compound.",
        ReasonCode.Heading => $"“{words}” is a paragraph of its own and no sentence: a heading.",
        ReasonCode.SingleMarks => $"The article keeps double marks for what people say, and “{words}” has single ones.",
        ReasonCode.LooksLikeTitle => $"“{words}” has capitals as a title has, or a name.",
        ReasonCode.FarFromSource => $"“{words}” is one or two words, far from the source in the sentence: irony or a term as likely.",
        ReasonCode.NoSource => $"No source stands beside “{words}”, and it is no sentence by itself: a term, irony, a title.",
        ReasonCode.PartOfName => $"“{words}” is part of a name.",

        ReasonCode.Interrupted => $"“{words}” goes on with an utterance that only its attribution interrupts.",
        ReasonCode.ParagraphGoesOn => $"“{words}” is the next paragraph of a quotation that had not been closed.",

        ReasonCode.Named => $"{words} is named in the attribution.",
        ReasonCode.SharesName => $"{words} has the same last name, but the mention goes to another one: its words in full, or the first to bear the name.",
        ReasonCode.BearsRole => $"{words} bears this role in the article.",
        ReasonCode.NotNearest => $"{words} bears this role, too, but stands further away.",
        ReasonCode.Fits => $"{words} is the first in the nearest sentence who can be meant.",
        ReasonCode.NotFirst => $"{words} could be meant, but another one opens the sentence or stands nearer.",
        ReasonCode.PronounLeads => $"{words} could be meant, but the sentence begins with a pronoun that means someone before it.",
        ReasonCode.LastSpeaker => $"{words} spoke last.",
        ReasonCode.OtherInDialogue => $"{words} is the other one of the two who speak in turn.",
        ReasonCode.Unnamed => $"{words} is a source of its own, without a name.",
        ReasonCode.UncertainName => $"{words} is a single unknown word with a capital: as likely a place or a thing.",
        ReasonCode.NotLeading => $"{words} is no person, and not what its sentence is about.",
        ReasonCode.OtherNumber => $"{words} does not agree in number.",
        ReasonCode.OtherGender => $"{words} does not agree in gender.",
        ReasonCode.NoPerson => $"{words} is no person.",
        ReasonCode.PersonPreferred => $"{words} is no person, and a person in the same sentence can be meant.",
        ReasonCode.OnlySpokenOf => $"{words} is spoken of in the sentence, but neither opens it nor is quoted elsewhere.",

        ReasonCode.BesideName => $"“{words}” stands beside a mention of the speaker, or is said of them.",
        ReasonCode.NoneTold => $"The article tells no role or organisation of {words}.",
        ReasonCode.IsInstitution => $"{words} is an institution itself.",
        ReasonCode.NoSpeaker => "There is no speaker.",

        ReasonCode.Stated => $"“{words}” stands beside the attribution.",
        ReasonCode.VerbOfPlatform => $"The reporting verb names it: {words}.",
        ReasonCode.AsBefore => $"The utterance goes on, and began at {words}.",
        ReasonCode.AtOccasion => $"“{words}” beside the attribution is a document or an event: the occasion, and no medium of its own.",
        ReasonCode.Outlet => $"The article states none; its outlet is {words}.",
        ReasonCode.NoOutlet => "The article states none, and its outlet is not known.",
        ReasonCode.Published => "No day stands beside the attribution: the day of publication, the latest possible.",
        ReasonCode.NotPublished => "The day of publication is not known, so that no day can be told.",
        ReasonCode.InMarks => "Words between marks stand for themselves.",
        ReasonCode.NoCue => "There is no reporting word.",
        ReasonCode.CueAsserts => $"“{words}” gives it as a statement, and nothing negates it.",
        ReasonCode.CueDenies => $"“{words}” denies.",
        ReasonCode.CueAsks => $"“{words}” asks.",
        ReasonCode.CueDemands => $"“{words}” demands.",
        ReasonCode.CueExpects => $"“{words}” expects, hopes or fears.",
        ReasonCode.Negated => $"“{words}” negates the reporting word.",
        ReasonCode.DeniedAndNegated => $"The reporting word denies and “{words}” negates it: together a statement.",

        ReasonCode.RuleMeasured => $"Weighed by what was measured on annotated articles: {words}, the way to the speaker, the reporting word, what was said and who said it.",
        ReasonCode.BasisMeasured => $"Weighed by what was measured on annotated articles for speakers found this way; {words} itself was not seen there.",
        ReasonCode.NeverMeasured => $"Neither {words} nor this way to find a speaker was seen in the annotated articles: the share that is right of all quotes there, and what the words and the speaker add to it.",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "no sentence for this code"),
    };

    /// <summary>How the speaker was found.</summary>
    /// <param name="mention">The words that point at the speaker.</param>
    public static string Of(SpeakerBasis basis, string name, string mention) => basis switch
    {
        SpeakerBasis.Name => $"“{mention}” names {name}.",
        SpeakerBasis.Pronoun => $"“{mention}” is a pronoun; the text speaks of {name} there.",
        SpeakerBasis.Description => $"“{mention}” describes {name}, who bears that role.",
        SpeakerBasis.DescriptionFocus => $"“{mention}” describes nobody who is known by that role; the text speaks of {name} there.",
        SpeakerBasis.InstitutionFocus => $"“{mention}” is an institution; the sentences before are about {name}.",
        SpeakerBasis.Unnamed => $"“{mention}” is a source without a name.",
        SpeakerBasis.SameUtterance => $"The paragraph before opened the same quotation, of {name}.",
        SpeakerBasis.Turn => $"A dialogue: it is the turn of {name}.",
        SpeakerBasis.GoesOn => $"No attribution of its own; the sentence before belongs to {name}.",
        SpeakerBasis.Fragment => $"A fragment without an attribution of its own; the sentence, or who spoke last, points at {name}.",
        SpeakerBasis.Following => $"No attribution of its own; the sentence after it is about {name}.",
        SpeakerBasis.SentenceBefore => $"No attribution of its own; the sentence before it is about {name}.",
        SpeakerBasis.AfterNarration => $"No attribution of its own, and nobody else comes up since {name} spoke.",
        SpeakerBasis.IntroducedBefore => $"No attribution of its own; some sentences before, the text is about {name}.",
        _ => WithoutAttribution,
    };

    /// <summary>Why words that should point at a speaker point at nobody.</summary>
    public static string Unresolved(SpeakerBasis basis, string mention) => basis switch
    {
        SpeakerBasis.Pronoun => $"“{mention}” is a pronoun, and nobody whom the text speaks of there can be meant.",
        _ => $"“{mention}” is a thing, not someone who speaks.",
    };
}
