using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

internal enum Gender : byte
{
    Unknown,
    Female,
    Male,
}

/// <summary>Someone or something that can speak, with all that the article tells about them: mostly places in the text, which become
/// strings when an answer needs them. Reused from article to article.</summary>
internal sealed class Entity(SourceText text, Buffer<Token> tokens)
{
    public int Id { get; private set; }

    /// <summary>The fullest form in the article; for one without a name the description as it stands.</summary>
    public string Name
    {
        get => name ??= Span(new Words(FirstWord, FirstWord + WordCount));
        set => name = value;
    }

    public SpeakerType Type { get; set; }

    public Gender Gender { get; set; }

    public bool Plural { get; set; }

    /// <summary>Told only as someone of another's: <em>haar zus</em>.</summary>
    public bool SomeonesOwn { get; set; }

    /// <summary>Whose <see cref="SomeonesOwn"/> this one is; null if the text does not tell.</summary>
    public Entity? Owner { get; set; }

    /// <summary>More than one unknown capitalised word: a known first name, a role beside it, a full name, or it spoke before.</summary>
    public bool Certain { get; set; }

    /// <summary>Some attribution of the article names this one.</summary>
    public bool Speaks { get; set; }

    /// <summary>The name's words, as tokens; none for one without a name.</summary>
    public int FirstWord { get; set; }

    public int WordCount { get; set; }

    /// <summary>The nouns the article uses for this one, in lower case: what a later <em>de hoogleraar</em> is matched against.</summary>
    public List<string> Roles { get; } = [];

    /// <summary>Role and organisation as the article words them; null: none told.</summary>
    public string? Affiliation =>
        !role.IsTold ? party.IsTold ? Span(party).TrimStart('(').TrimEnd(')') : null
        : party.IsTold && roleWeight < AffiliationWeight.Organisation ? $"{Span(role)} {Span(party)}" : Span(role);

    /// <summary>Where the words of <see cref="Affiliation"/> stand, in UTF-16 units; those of the role when both are told.</summary>
    public (int Start, int End) AffiliationPlace => (role.IsTold ? role : party) is { IsTold: true } told ? (tokens[told.Start].Start, tokens[told.End - 1].End) : default;

    /// <summary>The last word of the name in lower case; null for one without a name.</summary>
    public string? LastWord => WordCount == 0 ? null : text.Intern(text.Folded[tokens[FirstWord + WordCount - 1].Start..tokens[FirstWord + WordCount - 1].End]);

    /// <summary>As the answer names this one: the same object for all that was said.</summary>
    public ExtractedSpeaker Told => told is { } before && before.Name == Name && before.Type == Type ? before : told = new(Name, Type);

    private string? name;
    private ExtractedSpeaker? told;
    private Words role, party;
    private int roleWeight;

    public void Renew(int id, SpeakerType type)
    {
        (Id, Type, Gender, name, told, roleWeight) = (id, type, Gender.Unknown, null, null, 0);
        (Plural, Certain, Speaks, SomeonesOwn, Owner, FirstWord, WordCount) = (false, false, false, false, null, 0, 0);
        (role, party) = (default, default);
        Roles.Clear();
    }

    /// <summary>Keeps the wording that tells most, as a range of tokens; of equals the first.</summary>
    public void SetRole(int start, int end, int weight)
    {
        if (!role.IsTold || weight > roleWeight)
            (role, roleWeight) = (new Words(start, end), weight);
    }

    /// <summary>The first party, club or employer told beside the name.</summary>
    public void SetParty(int start, int end) => party = party.IsTold ? party : new Words(start, end);

    private string Span(Words words) => text[tokens[words.Start].Start..tokens[words.End - 1].End];

    private readonly record struct Words(int Start, int End)
    {
        public bool IsTold => End > Start;
    }
}
