using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>
/// Joins the names of one article to entities: first those with a first name, then other full ones, then surnames, first names and acronyms to the full name that fits.
/// The same words in the same text always join the same way.
/// </summary>
internal sealed class EntityChain(SourceText text, Buffer<Token> tokens, Buffer<Mention> mentions)
{
    private readonly Dictionary<string, Entity> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> byWord = new(StringComparer.Ordinal);

    public List<Entity> Entities { get; } = [];

    public void Run()
    {
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
        var entity = Add(name, type);
        entity.Plural = mention.Plural;
        entity.SomeonesOwn = tokens[mention.Start].Is(WordClass.Possessive);
        Describe(mention, entity);
        return entity;
    }

    private static bool IsName(in Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Organisation;

    private static bool IsFull(in Mention mention) => mention.NameEnd - mention.NameStart > 1;

    private Entity Full(in Mention mention)
    {
        var words = Words(mention);
        var key = string.Join(' ', words);
        if (byName.TryGetValue(key, out var known))
            return known;
        var name = Span(mention.NameStart, mention.NameEnd);
        // "Van Dijk" is short for "Toon van Dijk", and a heading that lost its line break may stand before a surname.
        if (mention.Kind == MentionKind.Person && !tokens[mention.NameStart].Is(WordClass.FirstName) && tokens[mention.NameStart].Kind == TokenKind.Word
            && Candidate(words[^1]) is { Type: SpeakerType.Person } person && person.Words[^1] == words[^1] && person.WordCount > 1)
            return person;
        var entity = Add(name, mention.Kind == MentionKind.Organisation ? SpeakerType.Institution : SpeakerType.Person);
        entity.Words = words;
        byName[key] = entity;
        foreach (var word in words.Where(w => w.Length > 1))
            Index(word, entity);
        if (mention.Kind == MentionKind.Organisation)
            Index(Acronym(mention), entity);
        return entity;
    }

    private Entity Short(in Mention mention)
    {
        var words = Words(mention);
        var key = words[0];
        if ((Candidate(key) ?? (key.Length > 3 && key[^1] == 's' ? Candidate(key[..^1].TrimEnd('\'', '’')) : null)) is { } known)
            return known;
        var name = Span(mention.NameStart, mention.NameEnd);
        var entity = Add(name, TypeOfSingle(mention));
        entity.Words = words;
        byName[key] = entity;
        Index(key, entity);
        return entity;
    }

    /// <summary>A single capitalised word is a person when a role stands before it or it is a first name, else an institution.</summary>
    private SpeakerType TypeOfSingle(in Mention mention)
    {
        ref var token = ref tokens[mention.NameStart];
        if (mention.Kind == MentionKind.Organisation || token.Acronym)
            return SpeakerType.Institution;
        return SpeakerType.Person;
    }

    /// <summary>The entity that this word alone can stand for: the one that bears it as its last word, else as its first, else as any.</summary>
    private Entity? Candidate(string word)
    {
        if (!byWord.TryGetValue(word, out var all))
            return null;
        return all.Find(e => e.Words.Length > 0 && e.Words[^1] == word) ?? all.Find(e => e.Words.Length > 0 && e.Words[0] == word) ?? (all.Count == 1 ? all[0] : null);
    }

    private Entity Add(string name, SpeakerType type)
    {
        var entity = new Entity { Id = Entities.Count, Name = name, Type = type };
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

        if (mention.PartyEnd > mention.PartyStart)
            entity.SetParty(Span(mention.PartyStart, mention.PartyEnd), tokens[mention.PartyStart].Start);
        if (mention.AffiliationEnd <= mention.AffiliationStart || (mention.AffiliationEnd - mention.AffiliationStart == 1 && tokens[mention.AffiliationStart].Is(WordClass.AnyOne) && !tokens[mention.AffiliationStart].Is(WordClass.Role)))
            return;
        for (var i = mention.AffiliationStart; i < mention.AffiliationEnd; i++)
            if (tokens[i].Is(WordClass.Role | WordClass.Group))
                AddRole(entity, i);
        entity.SetRole(Span(mention.AffiliationStart, mention.AffiliationEnd), tokens[mention.AffiliationStart].Start, AffiliationWeight.Of(tokens, mention.AffiliationStart, mention.AffiliationEnd));
    }

    private void AddRole(Entity entity, int token)
    {
        var role = Fold(tokens[token]);
        if (!entity.Roles.Contains(role))
            entity.Roles.Add(role);
    }

    private void Index(string word, Entity entity)
    {
        if (!byWord.TryGetValue(word, out var list))
            byWord[word] = list = [];
        list.Add(entity);
    }

    /// <summary>First letters of the capitalised words: <em>Openbaar Ministerie</em> is <em>om</em>.</summary>
    private string Acronym(in Mention mention)
    {
        // An acronym in parentheses behind the name is the article's own.
        if (mention.NameEnd + 1 < tokens.Count && tokens[mention.NameEnd].Sign == '(' && tokens[mention.NameEnd + 2 < tokens.Count ? mention.NameEnd + 2 : mention.NameEnd].Sign == ')')
            return Fold(tokens[mention.NameEnd + 1]);
        var letters = "";
        for (var i = mention.NameStart; i < mention.NameEnd; i++)
            if (tokens[i].Capital)
                letters += char.ToLowerInvariant(text[tokens[i].Start]);
        return letters;
    }

    private string[] Words(in Mention mention)
    {
        var words = new string[mention.NameEnd - mention.NameStart];
        for (var i = 0; i < words.Length; i++)
            words[i] = Fold(tokens[mention.NameStart + i]);
        return words;
    }

    private string Fold(in Token token) => text.AsSpan(token.Start, token.End - token.Start).ToString().ToLowerInvariant();

    private string Span(int from, int to) => text[tokens[from].Start..tokens[to - 1].End];
}
