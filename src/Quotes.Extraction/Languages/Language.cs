using System.Collections.Concurrent;
using Quotes.Extraction.Attribution;
using Quotes.Extraction.Details;
using Quotes.Extraction.Shapes;

namespace Quotes.Extraction.Languages;

/// <summary>
/// What is one language's own; everything else is written once. A language is a folder: this class's subclass, which lists its
/// patterns, and its word lists, which <see cref="Lexicon.Load"/> finds by the folder's name.
/// </summary>
internal abstract class Language
{
    protected Language(string code, string folder)
    {
        Code = code;
        Folder = folder;
        Lexicon = Lexicon.Load(folder);
        Calendar = new CalendarWords(Lexicon);
        Outlets = new OutletWords(Lexicon.Sections);
        Confidence = new Confidence(Lexicon.Sections.GetValueOrDefault("confidence") ?? []);
    }

    /// <summary>Primary subtag of BCP 47, and the first part of every rule's name.</summary>
    public string Code { get; }

    public string Folder { get; }

    /// <summary>The rules by what they need around their place.</summary>
    public RuleIndex Quoting => quoting ??= new RuleIndex(QuoteRules);

    public RuleIndex Reporting => reporting ??= new RuleIndex(ReportRules);

    // Made when first asked for: a base class comes before the rules of its language.
    private RuleIndex? quoting, reporting;

    private readonly ConcurrentDictionary<string, string> fullNames = new();

    public Lexicon Lexicon { get; }

    public CalendarWords Calendar { get; }

    public OutletWords Outlets { get; }

    public Confidence Confidence { get; }

    /// <summary>A rule's name with the language's code before it, one string for all its quotes.</summary>
    public string FullName(string rule) => fullNames.GetOrAdd(rule, static (rule, code) => $"{code}.{rule}", Code);

    /// <summary>How names and descriptions of people are built, over token shapes (see <c>Mentions/TokenShape.cs</c>).</summary>
    public abstract MentionPatterns Mentions { get; }

    /// <summary>Who said the words between marks: tried in order at each passage, over chunk shapes (see <c>Shapes/ChunkShape.cs</c>).</summary>
    public abstract Rule[] QuoteRules { get; }

    /// <summary>Reported speech: tried in order at each reporting word outside marks, over chunk shapes.</summary>
    public abstract Rule[] ReportRules { get; }

    /// <summary>Words are written together, so that an unknown one is what its ending is (<em>museumdirecteur</em>); else only what stands
    /// behind a hyphen counts.</summary>
    public virtual bool WritesCompoundsTogether => true;

    /// <summary>Every noun has a capital, so that a capital alone makes no name: unknown capitalised words get the letter W.</summary>
    public virtual bool CapitalisesNouns => false;

    /// <summary>Marks in news are for words that someone uttered, seldom for irony: a short fragment counts far from its cue, too.</summary>
    public virtual bool MarksMostlyQuote => false;

    /// <summary>Where nouns have capitals: whether a word can be no name by its form (<em>Regierung</em>, <em>Freiheit</em>).</summary>
    public virtual bool LooksLikeNoun(ReadOnlySpan<char> word) => false;

    /// <summary>A participle can have the form of a finite verb (<em>beschrieben</em>), so that only the auxiliary behind it tells.</summary>
    public virtual bool ParticiplesLookFinite => false;

    /// <summary>Whether a form that is not finite is a participle, so that an auxiliary of the passive earlier in its clause makes it passive
    /// (<em>wurde gestern im Rat als „…“ bezeichnet</em>); false where the auxiliary stands right before it.</summary>
    public virtual bool IsFarParticiple(ReadOnlySpan<char> word) => false;

    /// <summary>Nouns and their determiners tell the case, so that a mention that can be no subject gets a letter of its own.</summary>
    public virtual bool TellsCase => false;

    /// <summary>Whether this determiner before this noun can be no subject (<em>dem Sprecher</em>, <em>der Zeitung</em>).</summary>
    public virtual bool IsObject(ReadOnlySpan<char> determiner, ReadOnlySpan<char> noun, WordClass classes) => false;

    /// <summary>What the determiner and the form of a role tell: <c>Male</c>, <c>Female</c>, or <c>Group</c> for several.</summary>
    /// <param name="determiner">Empty if there is none.</param>
    /// <param name="beforeName">A name follows: one person.</param>
    public virtual WordClass OfRole(ReadOnlySpan<char> determiner, ReadOnlySpan<char> noun, bool beforeName) => WordClass.None;

    /// <summary>What an unknown lower-case word is by its form alone (<em>anzukündigen</em>: an infinitive with its marker).</summary>
    /// <param name="behindSubject">A pronoun or a noun stands right before it, so that it can be a verb.</param>
    public virtual WordClass ByForm(ReadOnlySpan<char> word, bool behindSubject) => WordClass.None;

    /// <summary>Whether an unknown lower-case word can be an adjective before a noun, by its ending.</summary>
    public abstract bool LooksLikeAdjective(ReadOnlySpan<char> word);

    /// <summary>Whether a capitalised unknown word after a determiner can be an inhabitant or a member (<em>Amsterdammer</em>).</summary>
    public abstract bool LooksLikeDemonym(ReadOnlySpan<char> word);

    /// <summary>Whether an unknown word can be an adverb, by its ending (<em>wearily</em>).</summary>
    public virtual bool LooksLikeAdverb(ReadOnlySpan<char> word) => false;

    /// <summary>Whether a form of a reporting verb can have no single person as its subject (<em>say</em>, <em>claim</em>).</summary>
    public virtual bool IsBareVerb(ReadOnlySpan<char> word) => false;

    /// <summary>Whether this verb has whom it is told to right behind it (<em>told reporters that</em>).</summary>
    public virtual bool TellsSomeone(ReadOnlySpan<char> word) => false;

    /// <summary>Persons come with a first name, a title or a role when they first come, so that a bare name without any may be a company's.</summary>
    public virtual bool NamesTellPersons => false;

    /// <summary>Whether a pronoun for things and institutions can mean no person.</summary>
    public virtual bool IsNeuter(ReadOnlySpan<char> word) => false;

    /// <summary>Whether a preposition tells who does what a passive says (<em>by</em>).</summary>
    public virtual bool MarksAgent(ReadOnlySpan<char> word) => false;

    /// <summary>Whether a preposition tells whose view the sentence gives (<em>für den Minister ist das „…“</em>).</summary>
    public virtual bool MarksView(ReadOnlySpan<char> word) => false;

    /// <summary>Whether a pronoun holds its verb, too (<em>he's</em>).</summary>
    public virtual bool IsContracted(ReadOnlySpan<char> word) => false;

    /// <summary>An utterance without an attribution belongs to whom the story was about, if nobody else is near; false where newspapers
    /// attribute nearly every quotation, so that one without an attribution is as likely someone else's.</summary>
    public virtual bool SpeakersGoOn => true;

    /// <summary>Whether a word for someone by origin means a woman (<em>de Arnhemse</em>, <em>die Berlinerin</em>).</summary>
    public virtual bool IsFeminine(ReadOnlySpan<char> word) => false;

    /// <summary>Whether an unknown noun means someone by its ending (<em>akkerbouwer</em>), where only someone can be meant.</summary>
    public virtual bool LooksLikePerson(ReadOnlySpan<char> word) => false;

    /// <summary>Whether a word opens an answer to a question (<em>ja</em>).</summary>
    public abstract bool OpensAnswer(ReadOnlySpan<char> word);

    /// <summary>Whether a word says what a subject is: <em>is directeur</em>, <em>werkt als arts</em>.</summary>
    public virtual bool IsCopula(ReadOnlySpan<char> word) => false;

    /// <summary>The finite verb of a subordinate clause stands behind everything else (<em>omdat hij ook directeur is</em>).</summary>
    public virtual bool PutsVerbLast => true;

    /// <summary>A pronoun right behind the subject and its finite verb is whom it acts on (<em>De scheidsrechter had hem gezegd</em>), as its form does
    /// not always tell (<em>ze</em>).</summary>
    public virtual bool ObjectPronounFollowsVerb => false;

    /// <summary>Whether a role is one of the words for a spokesperson, which an article changes for variety.</summary>
    public virtual bool SpeaksForOthers(string role) => false;

    /// <summary>Whether <em>the</em> and this noun for an institution mean one that needs no name (<em>de politie</em>), rather than one named before.</summary>
    public virtual bool StandsForItself(string noun) => false;

    /// <summary>Whether a noun can mean any company or organisation named before, whatever its own noun is.</summary>
    public virtual bool IsAnyCompany(string noun) => false;

    /// <summary>Whether a finite verb can only have a plural subject, which tells <em>zeggen ze</em> from <em>zegt ze</em>.</summary>
    public abstract bool IsPluralVerb(ReadOnlySpan<char> word);
}

/// <summary>All patterns start with <c>\G</c>: they are tried at one token.</summary>
/// <param name="RolePrefix">Title and role that stand before a name, up to the name.</param>
/// <param name="Person">A person's name, particles and initials included.</param>
/// <param name="Organisation">An institution's name, without its article.</param>
/// <param name="Description">A person or institution by role: <em>een woordvoerder van de politie</em>.</param>
/// <param name="Phrase">Any other noun phrase with a determiner.</param>
/// <param name="Apposition">A role that follows a name and its comma.</param>
internal sealed record MentionPatterns(
    ShapePattern RolePrefix, ShapePattern Person, ShapePattern Organisation, ShapePattern Description, ShapePattern Phrase, ShapePattern Apposition);
