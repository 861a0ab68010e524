using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Marks;

/// <summary>
/// A dash that opens a paragraph as a turn of dialogue (<em>– Nee, zei Jan.</em>). Lists look the same, so a run of such paragraphs counts
/// only when one of them has an attribution.
/// </summary>
internal sealed class DialogueDashes(Buffer<Token> tokens, Buffer<Passage> passages)
{
    /// <summary>The mark of such a passage.</summary>
    public const char Mark = '–';

    /// <summary>An attribution is no longer than this, in tokens.</summary>
    private const int LongestAttribution = 8;

    private int runEnd;
    private bool isDialogue;

    /// <summary>Some turn of the article has an attribution; null: not asked yet.</summary>
    private bool? hasDialogue;

    /// <summary>Forgets the article before.</summary>
    public void Begin() => (runEnd, hasDialogue) = (0, null);

    /// <param name="from">First token of a paragraph.</param>
    /// <param name="to">First token after it.</param>
    public void Read(int from, int to)
    {
        if (!IsTurn(from, to))
            return;
        if (from >= runEnd)
            FindRun(from);
        // In an article with a dialogue, a whole sentence behind a dash is a turn, too.
        if (!isDialogue && !(tokens[to - 1].Sign is '.' or '!' or '?' or '…' && (hasDialogue ??= HasDialogue())))
            return;
        var cue = Attribution(from + 2, to);
        if (cue < 0)
        {
            Add(from, from + 1, to);
            return;
        }

        Add(from, from + 1, tokens[cue - 1].Sign is ',' or '–' or '—' ? cue - 1 : cue);
        var next = cue + 1;
        while (next < to && next < cue + LongestAttribution && tokens[next].Kind != TokenKind.Punctuation)
            next++;
        if (next + 1 < to && tokens[next].Sign is ',' or '–' or '—' && !GoesOnTelling(tokens[next + 1]))
            Add(next + 1, next + 1, to);
    }

    /// <summary>A dash and a word with a capital, or the dots of someone who falls in.</summary>
    private bool IsTurn(int from, int to) =>
        from + 1 < to && tokens[from] is { Kind: TokenKind.Punctuation, Sign: '–' or '—' or '―' }
        && (tokens[from + 1].Capital || tokens[from + 1].Sign == '…');

    private void FindRun(int from)
    {
        isDialogue = false;
        for (runEnd = from; runEnd < tokens.Count;)
        {
            var end = runEnd;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Break)
                end++;
            if (!IsTurn(runEnd, end))
                break;
            isDialogue |= Attribution(runEnd + 2, end) >= 0;
            runEnd = end + 1;
        }

        runEnd = Math.Max(runEnd, from + 1);
    }

    private bool HasDialogue()
    {
        for (var from = 0; from < tokens.Count;)
        {
            var end = from;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Break)
                end++;
            if (IsTurn(from, end) && Attribution(from + 2, end) >= 0)
                return true;
            from = end + 1;
        }

        return false;
    }

    /// <summary>The first reporting verb behind a comma or a stop with someone behind it; -1 if there is none.</summary>
    private int Attribution(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
            if (tokens[i] is { Kind: TokenKind.Word, Capital: false } && tokens[i].Is(WordClass.AnyCue) && !tokens[i].Is(WordClass.NonFinite)
                && tokens[i - 1].Sign is ',' or '!' or '?' or '…' or '–' or '—'
                && (tokens[i + 1].Capital || tokens[i + 1].Is(WordClass.AnyPronoun | WordClass.PronounSelf | WordClass.AnyDeterminer | WordClass.Title)))
                return i;
        return -1;
    }

    /// <summary><em>– Nee, zei Jan, terwijl hij opstond.</em></summary>
    private static bool GoesOnTelling(in Token token) =>
        token.Is(WordClass.Subordinate | WordClass.And | WordClass.Preposition | WordClass.InnerPreposition | WordClass.AnyDeterminer | WordClass.NonFinite | WordClass.Role);

    private void Add(int open, int first, int end)
    {
        if (end > first)
            passages.Add(new Passage { OpenToken = open, EndToken = end, Start = tokens[first].Start, End = tokens[end - 1].End, Mark = Mark });
    }
}
