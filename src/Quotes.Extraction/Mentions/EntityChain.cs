using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>
/// Joins the names of one article to entities: first those with a first name, then other full ones, then surnames, first names and acronyms to the full name that fits.
/// The same words in the same text always join the same way.
/// </summary>
internal sealed class EntityChain(SourceText text, Buffer<Token> tokens, Buffer<Mention> mentions)
{
    /// <summary>How many entities are kept for the next article.</summary>
    private const int Kept = 256;

    private readonly NameIndex byName = new(), byWord = new();
    private readonly Buffer<char> key = new();
    private readonly List<Entity> spare = [];

    public List<Entity> Entities { get; } = [];

    public void Run()
    {
        for (var i = 0; i < Entities.Count && spare.Count < Kept; i++)
            spare.Add(Entities[i]);
        Entities.Clear();
        byName.Clear();
        byWord.Clear();
        for (var i = 0; i < mentions.Count; i++)
            if (IsName(mentions[i]) && IsFull(mentions[i]) && tokens[mentions[i].NameStart].Is(WordClass.FirstName))
                Join(ref mentions[i], Full(mentions[i]));
        for (var i = 0; i < mentions.Count; i++)
            if (IsName(mentions[i]) && IsFull(mentions[i]) && mentions[i].Entity < 0)
                Join(ref mentions[i], Full(mentions[i]));
        for (var i = 0; i < mentions.Count; i++)
            if (IsName(mentions[i]) && mentions[i].Entity < 0)
                Join(ref mentions[i], Short(mentions[i]));
    }

    /// <summary>A new entity for a source without a name.</summary>
    public Entity AddUnnamed(in Mention mention, string name, SpeakerType type)
    {
        var entity = Add(type);
        entity.Name = name;
        entity.Plural = mention.Plural;
        entity.SomeonesOwn = tokens[mention.Start].Is(WordClass.Possessive);
        Describe(mention, entity);
        return entity;
    }

    private static bool IsName(in Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Organisation;

    private static bool IsFull(in Mention mention) => mention.NameEnd - mention.NameStart > 1;

    private Entity Full(in Mention mention)
    {
        var name = Key(mention);
        if (byName.First(name) is var link and >= 0)
            return Entities[byName.EntityAt(link)];
        // "Van Dijk" is short for "Toon van Dijk", and a heading that lost its line break may stand before a surname.
        var last = Folded(mention.NameEnd - 1);
        if (mention.Kind == MentionKind.Person && !tokens[mention.NameStart].Is(WordClass.FirstName) && tokens[mention.NameStart].Kind == TokenKind.Word
            && Candidate(last) is { Type: SpeakerType.Person, WordCount: > 1 } person && Word(person, person.WordCount - 1).SequenceEqual(last))
            return person;
        var entity = Add(mention, mention.Kind == MentionKind.Organisation ? SpeakerType.Institution : SpeakerType.Person);
        byName.Add(name, entity.Id);
        for (var token = mention.NameStart; token < mention.NameEnd; token++)
            if (Folded(token).Length > 1)
                byWord.Add(Folded(token), entity.Id);
        if (mention.Kind == MentionKind.Organisation)
            byWord.Add(Acronym(mention), entity.Id);
        return entity;
    }

    private Entity Short(in Mention mention)
    {
        var word = Folded(mention.NameStart);
        if ((Candidate(word) ?? (word.Length > 3 && word[^1] == 's' ? Candidate(word[..^1].TrimEnd('\'')) : null)) is { } known)
            return known;
        var entity = Add(mention, TypeOfSingle(mention));
        byName.Add(word, entity.Id);
        byWord.Add(word, entity.Id);
        return entity;
    }

    /// <summary>A single capitalised word is a person when a role stands before it or it is a first name, else an institution.</summary>
    private SpeakerType TypeOfSingle(in Mention mention) =>
        mention.Kind == MentionKind.Organisation || tokens[mention.NameStart].Acronym ? SpeakerType.Institution : SpeakerType.Person;

    /// <summary>The entity that this word alone can stand for: the one that bears it as its last word, else as its first, else as any.</summary>
    private Entity? Candidate(ReadOnlySpan<char> word)
    {
        Entity? first = null, any = null;
        var links = 0;
        for (var link = byWord.First(word); link >= 0; link = byWord.Next(link), links++)
        {
            any = Entities[byWord.EntityAt(link)];
            if (Word(any, any.WordCount - 1).SequenceEqual(word))
                return any;
            first ??= Word(any, 0).SequenceEqual(word) ? any : null;
        }

        return first ?? (links == 1 ? any : null);
    }

    private Entity Add(in Mention mention, SpeakerType type)
    {
        var entity = Add(type);
        (entity.FirstWord, entity.WordCount) = (mention.NameStart, mention.NameEnd - mention.NameStart);
        return entity;
    }

    private Entity Add(SpeakerType type)
    {
        var entity = spare.Count > 0 ? spare[^1] : new Entity(text, tokens);
        if (spare.Count > 0)
            spare.RemoveAt(spare.Count - 1);
        entity.Renew(Entities.Count, type);
        Entities.Add(entity);
        return entity;
    }

    private void Join(ref Mention mention, Entity entity)
    {
        mention.Entity = entity.Id;
        if (mention.Kind == MentionKind.Organisation && entity is { Type: SpeakerType.Person, Certain: false, WordCount: 1 })
            entity.Type = SpeakerType.Institution;
        for (var i = mention.Start; i < mention.NameEnd; i++)
            if (tokens[i].Is(WordClass.FirstName) && !tokens[i].Is(WordClass.FirstNameFemale) | !tokens[i].Is(WordClass.FirstNameMale) && entity.Gender == Gender.Unknown && mention.Kind == MentionKind.Person)
                entity.Gender = tokens[i].Is(WordClass.FirstNameFemale) ? Gender.Female : Gender.Male;
        for (var i = mention.Start; i < mention.NameStart; i++)
            if (tokens[i].Is(WordClass.Title) && tokens[i].Is(WordClass.Female | WordClass.Male))
                entity.Gender = tokens[i].Is(WordClass.Female) ? Gender.Female : Gender.Male;
        entity.Certain |= IsFull(mention) || mention.NameStart > mention.Start || mention.Reach > mention.NameEnd || tokens[mention.NameStart].Is(WordClass.FirstName);
        Describe(mention, entity);
    }

    /// <summary>Keeps what a mention tells about its entity: the role's noun, its gender, the affiliation that tells most.</summary>
    public void Describe(in Mention mention, Entity entity)
    {
        if (mention.Head >= 0)
        {
            if (tokens[mention.Head].Is(WordClass.Female))
                entity.Gender = Gender.Female;
            else if (tokens[mention.Head].Is(WordClass.Male))
                entity.Gender = Gender.Male;
            AddRole(entity, mention.Head);
        }

        // "Sen. Ruiz": the title alone tells the office.
        if (mention.Kind == MentionKind.Person && mention.NameStart > mention.Start && mention.Head < 0 && tokens[mention.Start].Is(WordClass.Title) && tokens[mention.Start].Is(WordClass.Role))
            entity.SetRole(mention.Start, mention.Start + 1, AffiliationWeight.Title);
        if (mention.PartyEnd > mention.PartyStart)
            entity.SetParty(mention.PartyStart, mention.PartyEnd);
        if (mention.AffiliationEnd <= mention.AffiliationStart || (mention.AffiliationEnd - mention.AffiliationStart == 1 && tokens[mention.AffiliationStart].Is(WordClass.AnyOne) && !tokens[mention.AffiliationStart].Is(WordClass.Role)))
            return;
        for (var i = mention.AffiliationStart; i < mention.AffiliationEnd; i++)
            if (tokens[i].Is(WordClass.Role | WordClass.Group))
                AddRole(entity, i);
        entity.SetRole(mention.AffiliationStart, mention.AffiliationEnd, AffiliationWeight.Of(tokens, mention.AffiliationStart, mention.AffiliationEnd));
    }

    private void AddRole(Entity entity, int token)
    {
        var role = text.Intern(Folded(token));
        if (!entity.Roles.Contains(role))
            entity.Roles.Add(role);
    }

    /// <summary>First letters of the capitalised words: <em>Openbaar Ministerie</em> is <em>om</em>.</summary>
    private ReadOnlySpan<char> Acronym(in Mention mention)
    {
        // An acronym in parentheses behind the name is the article's own.
        if (mention.NameEnd + 1 < tokens.Count && tokens[mention.NameEnd].Sign == '(' && tokens[mention.NameEnd + 2 < tokens.Count ? mention.NameEnd + 2 : mention.NameEnd].Sign == ')')
            return Folded(mention.NameEnd + 1);
        key.Clear();
        for (var i = mention.NameStart; i < mention.NameEnd; i++)
            if (tokens[i].Capital)
                key.Add(Folded(i)[0]);
        return key.Span;
    }

    /// <summary>The words of a name with one space between them.</summary>
    private ReadOnlySpan<char> Key(in Mention mention)
    {
        key.Clear();
        for (var i = mention.NameStart; i < mention.NameEnd; i++)
        {
            if (i > mention.NameStart)
                key.Add(' ');
            key.AddRange(Folded(i));
        }

        return key.Span;
    }

    private ReadOnlySpan<char> Word(Entity entity, int index) => Folded(entity.FirstWord + index);

    private ReadOnlySpan<char> Folded(int token) => text.Folded[tokens[token].Start..tokens[token].End];
}
