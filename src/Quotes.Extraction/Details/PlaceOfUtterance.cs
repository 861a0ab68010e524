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

    private (string? Medium, string? Occasion) last;
    private Entity? lastSpeaker;

    /// <summary>To be asked in the order of the text: an utterance that goes on was uttered where it began.</summary>
    public (string? Medium, string? Occasion) Of(Finding finding)
    {
        if (finding.Cue < 0)
            return finding.Speaker is not null && finding.Speaker == lastSpeaker && finding.Basis is "goes-on" or "same-utterance" ? last : default;
        last = Beside(finding);
        lastSpeaker = finding.Speaker;
        return last;
    }

    private (string? Medium, string? Occasion) Beside(Finding finding)
    {
        var from = reading.BreakBefore(finding.Chunk == 0 ? 0 : finding.Chunk - (reading.Shape[finding.Chunk] == 'Q' ? 1 : 0));
        var to = reading.BreakFrom(Math.Max(finding.Chunk, finding.Who.End.Value));
        string? medium = null, occasion = null;
        from = Math.Max(from, finding.Chunk - Reach);
        to = Math.Min(to, Math.Max(finding.Chunk, finding.Who.End.Value) + Reach);
        for (var chunk = Math.Max(from, 0); chunk < to; chunk++)
        {
            var token = reading.Chunks[chunk].Token;
            if (reading.Shape[chunk] != 'b' || !reading.Tokens[token].Is(WordClass.MediumPreposition) || Inside(finding, token))
                continue;
            medium ??= MediumAt(token + 1);
            occasion ??= OccasionAt(token + 1);
        }

        medium ??= Told(finding);
        return (medium, medium is null ? occasion : null);
    }

    /// <summary>An outlet right behind the cue that is not itself the source: <em>told CNN</em>.</summary>
    private string? Told(Finding finding)
    {
        var token = finding.Cue + 1;
        if (token >= reading.Tokens.Count || !reading.Tokens[token].Capital || Inside(finding, token) || reading.Chunks[finding.Who.Start.Value].Token >= token)
            return null;
        var length = reading.Language.Lexicon.Phrases.LengthAt(reading.Text, reading.Tokens[token].Start, reading.Tokens[token].End);
        return length > 0 ? reading.Text.Substring(reading.Tokens[token].Start, length) : null;
    }

    private bool Inside(Finding finding, int token) =>
        finding.Segments.Exists(s => reading.Tokens[token].Start >= s.Start && reading.Tokens[token].Start < s.End);

    private string? MediumAt(int token)
    {
        for (var at = token; at < token + 4 && at < reading.Tokens.Count; at++)
        {
            ref var word = ref reading.Tokens[at];
            if (word.Kind is not (TokenKind.Word or TokenKind.Number))
                return null;
            var length = reading.Language.Lexicon.Phrases.LengthAt(reading.Text, word.Start, word.End);
            if (length > 0)
                return reading.Text.Substring(word.Start, length);
            if (word.Is(WordClass.Preposition))
                return null;
        }

        return null;
    }

    private string? OccasionAt(int token)
    {
        for (var at = token; at < token + 4 && at < reading.Tokens.Count; at++)
        {
            if (reading.Tokens[at].Kind != TokenKind.Word || reading.Tokens[at].Is(WordClass.Preposition))
                return null;
            if (reading.Tokens[at].Is(WordClass.Occasion))
                return reading.Span(token, at + 1);
        }

        return null;
    }
}
