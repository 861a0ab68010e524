namespace Quotes.Extraction.Mentions;

internal enum Gender : byte
{
    Unknown,
    Female,
    Male,
}

/// <summary>Someone or something that can speak, with all that the article tells about them.</summary>
internal sealed class Entity
{
    public required int Id { get; init; }

    /// <summary>The fullest form in the article; for one without a name the description as it stands.</summary>
    public required string Name { get; set; }

    public required SpeakerType Type { get; set; }

    public Gender Gender { get; set; }

    public bool Plural { get; set; }

    /// <summary>Told only as someone of another's: <em>haar zus</em>.</summary>
    public bool SomeonesOwn { get; set; }

    /// <summary>More than one unknown capitalised word: a known first name, a role beside it, a full name, or it spoke before.</summary>
    public bool Certain { get; set; }

    /// <summary>Some attribution of the article names this one.</summary>
    public bool Speaks { get; set; }

    /// <summary>Role and organisation as the article words them; null: none told.</summary>
    public string? Affiliation =>
        role is null ? party?.TrimStart('(').TrimEnd(')') : party is null || roleWeight >= AffiliationWeight.Organisation ? role : $"{role} {party}";

    /// <summary>The nouns the article uses for this one, in lower case: what a later <em>de hoogleraar</em> is matched against.</summary>
    public List<string> Roles { get; } = [];

    private string? role, party;
    private int roleWeight, roleStart, partyStart;

    /// <summary>Where the words of <see cref="Affiliation"/> stand, in UTF-16 units; those of the role when both are told.</summary>
    public (int Start, int End) AffiliationPlace => role is null ? (partyStart, partyStart + (party?.Length ?? 0)) : (roleStart, roleStart + role.Length);

    /// <summary>Keeps the wording that tells most; of equals the first.</summary>
    public void SetRole(string words, int start, int weight)
    {
        if (role is null || weight > roleWeight)
            (role, roleStart, roleWeight) = (words, start, weight);
    }

    /// <summary>The first party, club or employer told beside the name.</summary>
    public void SetParty(string words, int start)
    {
        if (party is null)
            (party, partyStart) = (words, start);
    }

    /// <summary>The name's words in lower case.</summary>
    public string[] Words { get; set; } = [];

    public int WordCount => Words.Length;
}
