using Quotes.Extraction.Attribution;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Details;

/// <summary>The outlet, programme or platform, or the document or event, that the sentence of an attribution names.</summary>
internal sealed class PlaceOfUtterance(Reading reading)
{
    /// <summary>How far from its attribution a place is looked for, in chunks.</summary>
    private const int Reach = 40;

    private readonly MediumNames media = new(reading);
    private (string? Medium, string? Occasion) last;
    private Entity? lastSpeaker;

    /// <summary>To be asked in the order of the text: an utterance that goes on was uttered where it began.</summary>
    public (string? Medium, string? Occasion) Of(Finding finding)
    {
        if (finding.Cue < 0)
            return finding.Speaker is not null && finding.Speaker == lastSpeaker && finding.Basis is SpeakerBasis.GoesOn or SpeakerBasis.SameUtterance ? last : (null, Behind(finding));
        last = Beside(finding);
        lastSpeaker = finding.Speaker;
        return last;
    }

    private (string? Medium, string? Occasion) Beside(Finding finding)
    {
        var whoEnd = Math.Max(finding.Chunk, finding.Who.End.Value);
        var from = reading.BreakBefore(finding.Chunk == 0 ? 0 : finding.Chunk - (reading.Shape[finding.Chunk] == 'Q' ? 1 : 0));
        var to = Math.Min(reading.BreakFrom(whoEnd), whoEnd + Reach);
        string? medium = null, occasion = null;
        for (var chunk = Math.Max(0, Math.Max(from, finding.Chunk - Reach)); chunk < to; chunk++)
        {
            var item = reading.Chunks[chunk].Item;
            // Of what belongs to a name, only what follows it can be a place: "zegt Jan Bos bij Omroep Zuid".
            // Nor of those it was told to: "told voters at a rally".
            var told = reading.Shape[chunk] is 'R' && item >= 0 && (chunk < finding.Who.Start.Value || chunk >= finding.Who.End.Value);
            var first = reading.Shape[chunk] is 'N' && item >= 0 ? reading.Mentions[item].NameEnd : told ? reading.Mentions[item].Head + 1 : reading.Chunks[chunk].Token;
            for (var token = first; token < reading.Chunks[chunk].EndToken && (told || reading.Shape[chunk] == 't' || TellsPlace(finding, chunk)); token++)
                if (!Inside(finding, token))
                {
                    medium ??= Medium(token);
                    occasion ??= reading.Tokens[token].Is(WordClass.MediumPreposition) && (told || first == reading.Chunks[chunk].Token) ? OccasionAt(token + 1) : null;
                }
        }

        medium ??= Told(finding) ?? (occasion is null ? media.OfVerb(finding.Cue) : null);
        return (medium, medium is null ? occasion ?? Source(finding) : null);
    }

    /// <summary>Where a language tells cases, who is told stands without a preposition: <em>sagte sie dem Spiegel</em>.</summary>
    private bool TellsPlace(Finding finding, int chunk) =>
        reading.Shape[chunk] is 'b' or 'k' or '(' or 'N'
        || (reading.Language.TellsCase && reading.Shape[chunk] is 'g' or 'O' or 'G' && !(chunk >= finding.Who.Start.Value && chunk < finding.Who.End.Value));

    /// <summary>An outlet right behind the cue that is not itself the source: <em>told CNN</em>.</summary>
    private string? Told(Finding finding)
    {
        var token = finding.Cue + 1;
        if (token + 1 < reading.Tokens.Count && reading.Tokens[token].Is(WordClass.Definite) && !reading.Tokens[token].Capital)
            token++;
        if (token >= reading.Tokens.Count || !reading.Tokens[token].Capital || Inside(finding, token) || reading.Chunks[finding.Who.Start.Value].Token >= token)
            return null;
        return media.Here(token);
    }

    private bool Inside(Finding finding, int token) =>
        finding.Segments.Cover(reading.Tokens[token].Start);

    /// <summary>The medium behind a preposition, behind any preposition after an occasion (<em>interview met</em>), or in <em>(Trouw, 7 maart)</em>.</summary>
    private string? Medium(int token)
    {
        ref var word = ref reading.Tokens[token];
        if (word.Sign == '(')
            return Printed(token + 1);
        return word.Is(WordClass.MediumPreposition) || (word.Is(WordClass.Preposition | WordClass.Of | WordClass.InnerPreposition) && token > 0 && IsOccasion(token - 1)) ? media.At(token + 1) : null;
    }

    private string? Printed(int token)
    {
        var end = token;
        while (end < reading.Tokens.Count && end < token + 4 && reading.Tokens[end].Kind == TokenKind.Word)
            end++;
        return end > token && end + 2 < reading.Tokens.Count && reading.Tokens[token].Capital && reading.Tokens[end].Sign == ','
            && reading.Tokens[end + 1].Kind == TokenKind.Number && reading.Tokens[end + 2].Is(WordClass.DateWord) ? reading.Span(token, end) : null;
    }

    private string? OccasionAt(int token)
    {
        for (var at = token; at < token + 4 && at < reading.Tokens.Count; at++)
        {
            if (reading.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) || reading.Tokens[at].Is(WordClass.Preposition))
                return null;
            if (IsOccasion(at))
                return reading.Span(token, at + 1);
        }

        return null;
    }

    private bool IsOccasion(int token) =>
        reading.Tokens[token].Kind == TokenKind.Word && (reading.Tokens[token].Is(WordClass.Occasion) || reading.Language.Outlets.IsKind(reading.Word(token))
            || reading.Language.Lexicon.FindBySuffix(reading.Word(token), WordClass.Occasion, reading.Language.WritesCompoundsTogether) != 0);

    /// <summary>The source is a document itself: <em>volgens het rapport van de inspectie</em>.</summary>
    private string? Source(Finding finding)
    {
        if (!finding.HasWho || reading.Chunks[finding.Who.Start.Value].Item is not (var item and >= 0))
            return null;
        ref var mention = ref reading.Mentions[item];
        return mention.Kind is MentionKind.Phrase or MentionKind.Description && IsOccasion(mention.Head) ? reading.Span(mention.Start, mention.End) : null;
    }

    /// <summary>The sentence behind an utterance without an attribution is about the document it stands in: <em>“…” De brief kwam maandag.</em></summary>
    private string? Behind(Finding finding)
    {
        var next = reading.BreakFrom(finding.Chunk) + 1;
        if (finding.Turn || next <= 0 || next >= reading.Shape.Length || finding.Kind != QuoteKind.Direct)
            return null;
        var token = reading.Chunks[next].Token;
        return token < reading.Tokens.Count && reading.Tokens[token].Is(WordClass.Definite) ? OccasionAt(token) : null;
    }
}
