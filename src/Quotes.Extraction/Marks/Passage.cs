namespace Quotes.Extraction.Marks;

/// <summary>The words between an opening and a closing mark; nested marks are part of them.</summary>
internal struct Passage
{
    /// <summary>Token of the opening mark, and the first token after the passage (its closing mark included).</summary>
    public int OpenToken, EndToken;

    /// <summary>The content in UTF-16 offsets, marks excluded and trimmed of white space.</summary>
    public int Start, End;

    /// <summary>The normalised opening mark.</summary>
    public char Mark;

    /// <summary>The next paragraph reopens this passage: the utterance goes on.</summary>
    public bool GoesOn;

    /// <summary>No closing mark was found.</summary>
    public bool Unclosed;

    public readonly bool Single => Mark is '\'' or '‘' or '‚' or '’' or '‹' or '›';
}
