using Quotes.Extraction.Attribution;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Explaining;

/// <summary>Places of a reading, in UTF-16 units, as places and words of the article.</summary>
internal sealed class Places
{
    /// <summary>Longer words are cut in sentences, in UTF-16 units; the place tells them whole.</summary>
    private const int LongestWords = 120;

    private readonly Reading reading;

    /// <summary>The end of each mention by its first token, in tokens.</summary>
    private readonly Dictionary<int, int> mentionEnds = [];

    public Places(Reading reading)
    {
        this.reading = reading;
        for (var i = 0; i < reading.Mentions.Count; i++)
            mentionEnds.TryAdd(reading.Mentions[i].Start, reading.Mentions[i].End);
    }

    /// <summary>From the first word of a range of chunks to the last one.</summary>
    public (int Start, int End) Span(Range chunks)
    {
        var (from, to) = (chunks.Start.Value, chunks.End.Value - 1);
        while (from < to && IsEmpty(from))
            from++;
        while (to > from && IsEmpty(to))
            to--;
        return IsEmpty(to) ? default : (reading.Tokens[reading.Chunks[from].Token].Start, reading.Tokens[reading.Chunks[to].EndToken - 1].End);
    }

    public (int Start, int End) Token(int token) => (reading.Tokens[token].Start, reading.Tokens[token].End);

    /// <summary>Null: it stands in the title, or is empty.</summary>
    public Segment? Segment((int Start, int End) place) => place.Start < reading.BodyStart || place.End <= place.Start
        ? null
        : new Segment(reading.Text.ToCodePoint(place.Start), reading.Text.ToCodePoint(place.End));

    public string Words((int Start, int End) place)
    {
        if (place.End - place.Start <= LongestWords)
            return reading.Text.Slice(place.Start, place.End - place.Start).ReplaceLineEndings(" ");
        var words = reading.Text.Slice(place.Start, LongestWords);
        var cut = words.LastIndexOf(' ');
        return $"{words[..(cut > 0 ? cut : char.IsHighSurrogate(words[^1]) ? LongestWords - 1 : LongestWords)].ReplaceLineEndings(" ")} …";
    }

    /// <summary>The mention that begins at a token, else the token alone.</summary>
    public (int Start, int End) Mention(int token) =>
        (reading.Tokens[token].Start, reading.Tokens[mentionEnds.TryGetValue(token, out var end) ? end - 1 : token].End);

    /// <summary>Where words stand in a stretch of the reading; null: nowhere.</summary>
    public (int Start, int End)? Find(string words, int start, int end = int.MaxValue)
    {
        end = Math.Min(end, reading.Text.Length);
        var at = start < end ? reading.Text.AsSpan(start, end - start).IndexOf(words) : -1;
        return at < 0 ? null : (start + at, start + at + words.Length);
    }

    /// <summary>The sentences that tell where and when a quote was uttered: those of its attribution, and the next one.</summary>
    public (int Start, int End) Around(Finding finding)
    {
        var first = Math.Max(0, reading.BreakBefore(finding.Chunk - 1));
        var last = reading.BreakFrom(reading.BreakFrom(Math.Max(finding.Chunk, finding.Who.End.Value)) + 1);
        return (reading.Tokens[reading.Chunks[first].Token].Start, last < 0 ? reading.Text.Length : reading.Tokens[reading.Chunks[last].Token - 1].End);
    }

    private bool IsEmpty(int chunk) => reading.Chunks[chunk].EndToken <= reading.Chunks[chunk].Token;
}
