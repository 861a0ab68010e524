using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Marks;

/// <summary>
/// Pairs quotation marks of every style in one pass with a stack. A mark closes what it can close, else opens; the outermost pair
/// counts; what never closes gives its inner pairs free. Paragraph breaks end everything but a passage the next paragraph reopens.
/// </summary>
internal sealed class MarkPairing(SourceText text, Buffer<Token> tokens, Buffer<Passage> passages)
{
    /// <summary>Deeper nesting than this is no prose; the bound keeps the search for a partner constant.</summary>
    private const int Deepest = 6;

    private readonly DialogueDashes dashes = new(tokens, passages);
    private readonly List<Open> stack = new(Deepest + 1);

    /// <param name="Token">The opening mark.</param>
    /// <param name="Inner">Passages known when it opened: later ones lie inside it.</param>
    private readonly record struct Open(int Token, char Mark, int Inner);

    public void Run(bool possessives)
    {
        passages.Clear();
        dashes.Begin();
        int paragraph = 0, known = 0;
        for (var i = 0; i <= tokens.Count; i++)
            if (i == tokens.Count || tokens[i].Kind == TokenKind.Break)
            {
                EndParagraph(i);
                if (passages.Count == known)
                    dashes.Read(paragraph, i);
                (paragraph, known) = (i + 1, passages.Count);
            }
            else if (tokens[i].Kind == TokenKind.Mark)
                Read(i, possessives);
    }

    private void Read(int index, bool possessives)
    {
        ref var token = ref tokens[index];
        var before = token.Start > 0 ? text[token.Start - 1] : ' ';
        var after = token.End < text.Length ? text[token.End] : ' ';
        // A space parts the marks of a quotation in a quotation: “… ‘…’ ”
        if (before is ' ' or '\u00A0' or '\u2009' or '\u202F' && index > 0 && tokens[index - 1].Kind == TokenKind.Mark && tokens[index - 1].End + 1 == token.Start && stack.Count > 0 && MarkStyles.Closes(token.Sign, stack[^1].Mark))
            before = '’';
        var canClose = MarkStyles.CanClose(token.Sign, before, after);
        if (canClose && Partner(token.Sign) is var partner and >= 0 && !IsApostrophe(index, partner, after))
            Close(partner, index);
        else if (MarkStyles.CanOpen(token.Sign, before, after) && stack.Count < Deepest)
            Push(index);
        else if (possessives && canClose && token.Sign is '\'' or '’' && before is 's' or 'S' or 'z' or 'x')
            (token.Kind, token.Classes) = (TokenKind.Word, WordClass.Possessive);
    }

    private int Partner(char sign)
    {
        for (var i = stack.Count - 1; i >= 0; i--)
            if (MarkStyles.Closes(sign, stack[i].Mark))
                return i;
        return -1;
    }

    private void Push(int index)
    {
        var sign = tokens[index].Sign;
        // The same mark opened twice: the first was never closed, or was an apostrophe.
        for (var i = stack.Count - 1; i >= 0; i--)
            if (stack[i].Mark == sign && sign is not ('“' or '‘' or '«' or '»') && !(sign is '„' or '‚' && ClosesTwice(index)))
                Abandon(i, index);
        stack.Add(new Open(index, sign, passages.Count));
    }

    /// <summary>The next two marks of this kind both close: a quotation in a quotation with the same marks, <em>„… „…“ …“</em>.</summary>
    private bool ClosesTwice(int index)
    {
        var closed = 0;
        for (var i = index + 1; i < tokens.Count && tokens[i].Kind != TokenKind.Break && closed < 2; i++)
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].Sign == tokens[index].Sign)
                return false;
            else if (tokens[i].Kind == TokenKind.Mark && MarkStyles.Closes(tokens[i].Sign, tokens[index].Sign) && MarkStyles.CanClose(tokens[i].Sign, text[tokens[i].Start - 1], tokens[i].End < text.Length ? text[tokens[i].End] : ' '))
                closed++;
        return closed == 2;
    }

    private void Close(int partner, int index)
    {
        var open = stack[partner];
        stack.RemoveRange(partner, stack.Count - partner);
        while (passages.Count > open.Inner)
            passages.RemoveLast();
        Add(open, tokens[index].Start, index + 1, goesOn: false, unclosed: false);
    }

    private void EndParagraph(int index)
    {
        if (stack.Count > 0)
        {
            var goesOn = index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Mark && tokens[index + 1].Sign == stack[0].Mark;
            if (goesOn && passages.Count == stack[0].Inner)
                Add(stack[0], tokens[index].Start, index, goesOn: true, unclosed: true);
            else
                for (var i = stack.Count - 1; i >= 0; i--)
                    Abandon(i, index);
            stack.Clear();
        }
    }

    /// <summary>A mark without a partner ends with its sentence; single ones are apostrophes, and inner pairs stand for themselves.</summary>
    private void Abandon(int position, int limit)
    {
        var open = stack[position];
        stack.RemoveRange(position, stack.Count - position);
        if (passages.Count > open.Inner || open.Mark is '\'' or '’' or '‘' or '‚')
            return;
        var end = open.Token + 1;
        while (end < limit && !(tokens[end].Kind == TokenKind.Punctuation && tokens[end].Sign is '.' or '!' or '?'))
            end++;
        if (end < limit && end > open.Token + 1)
            Add(open, tokens[end].End, end + 1, goesOn: false, unclosed: true);
    }

    private void Add(Open open, int end, int endToken, bool goesOn, bool unclosed)
    {
        var start = tokens[open.Token].End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            passages.Add(new Passage { OpenToken = open.Token, EndToken = endToken, Start = start, End = end, Mark = open.Mark, GoesOn = goesOn, Unclosed = unclosed });
    }

    /// <summary>
    /// <em>ouders' huis</em>: after s, x or z a single mark before a lower-case word is an apostrophe when a better partner follows soon.
    /// </summary>
    private bool IsApostrophe(int index, int partner, char after)
    {
        var token = tokens[index];
        if (token.Sign is not ('\'' or '’') || token.Start == 0 || text[token.Start - 1] is not ('s' or 'x' or 'z') || after != ' ')
            return false;
        if (token.End + 1 >= text.Length || !char.IsLower(text[token.End + 1]))
            return false;
        for (var i = index + 1; i < tokens.Count && i < index + 60; i++)
        {
            if (tokens[i].Kind == TokenKind.Break)
                return false;
            if (tokens[i].Kind != TokenKind.Mark)
                continue;
            var next = tokens[i].End < text.Length ? text[tokens[i].End] : ' ';
            return MarkStyles.Closes(tokens[i].Sign, stack[partner].Mark) && MarkStyles.CanClose(tokens[i].Sign, text[tokens[i].Start - 1], next);
        }

        return false;
    }
}
