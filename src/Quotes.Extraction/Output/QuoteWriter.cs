using Quotes.Extraction.Attribution;
using Quotes.Extraction.Details;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Output;

/// <summary>Turns findings into the answer: details, confidence, and offsets in code points of the article's own text.</summary>
internal sealed class QuoteWriter(Reading reading, ArticleText article)
{
    private readonly StanceFinder stances = new(reading);
    private readonly PlaceOfUtterance places = new(reading);
    private readonly DateFinder dates = new(reading, article.PublishedOn);

    public IReadOnlyList<ExtractedQuote> Write(List<Finding> findings)
    {
        var ordered = Interruptions.Join(findings.OrderBy(f => f.Start).ToList(), reading);
        var offsets = Offsets(ordered);
        return [.. ordered.Select(f => Quote(f, offsets))];
    }

    private ExtractedQuote Quote(Finding finding, Dictionary<int, int> offsets)
    {
        var (medium, occasion) = places.Of(finding);
        var (date, earliest, basis) = dates.Of(finding);
        var context = Context(finding);
        return new ExtractedQuote
        {
            Text = string.Join(' ', finding.Segments.Select(s => article.Text[reading.Text.ToArticle(s.Start)..reading.Text.ToArticle(s.End)])),
            Kind = finding.Kind,
            Segments = [.. finding.Segments.Select(s => new Segment(offsets[s.Start], offsets[s.End]))],
            Context = new Segment(offsets[context.Start], offsets[context.End]),
            Speaker = finding.Speaker is { } speaker ? new ExtractedSpeaker(speaker.Name, speaker.Type) : null,
            JointWith = [.. finding.JointWith.Select(e => new ExtractedSpeaker(e.Name, e.Type))],
            Mention = finding.HasWho ? Mention(finding) : null,
            Affiliation = Affiliation(finding.Speaker),
            Medium = medium ?? article.Outlet,
            MediumBasis = medium is not null ? MediumBasis.Stated : article.Outlet is not null ? MediumBasis.Outlet : null,
            Occasion = occasion,
            Date = date,
            DateEarliest = earliest,
            DateBasis = basis,
            Stance = stances.Of(finding),
            Cue = finding.Cue >= 0 ? reading.Span(finding.Cue, finding.Cue + 1) : null,
            Confidence = reading.Language.Confidence.Of(finding),
            SpeakerBasis = finding.Basis,
            Rule = $"{reading.Language.Code}.{finding.Rule}",
        };
    }

    /// <summary>An institution as a source has no affiliation but itself.</summary>
    private static string? Affiliation(Entity? speaker) => speaker is null or { Type: SpeakerType.Institution } ? null : speaker.Affiliation;

    /// <summary>The words that point at the speaker, without what only follows the name.</summary>
    private string Mention(Finding finding)
    {
        var first = reading.Chunks[finding.Who.Start.Value];
        var last = reading.Chunks[finding.Who.End.Value - 1];
        var start = first.Token;
        var end = last.EndToken;
        if (last.Item >= 0)
            end = reading.Mentions[last.Item].End;
        if (first.Item >= 0 && reading.Mentions[first.Item].Kind is MentionKind.Person)
            start = reading.Mentions[first.Item].NameStart;
        return reading.Span(start, end);
    }

    /// <summary>From the start of the first segment's sentence to the end of the last one's.</summary>
    private (int Start, int End) Context(Finding finding)
    {
        var first = reading.BreakBefore(Math.Max(0, ChunkAt(finding.Start) - 1));
        var last = reading.BreakFrom(ChunkAt(finding.End - 1));
        var start = reading.Tokens[reading.Chunks[first].Token].Start;
        var end = last < 0 ? reading.Text.Length : reading.Tokens[reading.Chunks[last].Token - 1].End;
        return (Math.Min(Math.Max(start, reading.BodyStart), finding.Start), Math.Max(end, finding.End));
    }

    /// <summary>The chunk that covers an offset, by bisection.</summary>
    private int ChunkAt(int offset)
    {
        int low = 0, high = reading.Chunks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (reading.Chunks[middle].Token < reading.Tokens.Count && reading.Tokens[reading.Chunks[middle].Token].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private Dictionary<int, int> Offsets(List<Finding> findings)
    {
        var wanted = new SortedSet<int>();
        foreach (var finding in findings)
        {
            var context = Context(finding);
            wanted.UnionWith([context.Start, context.End]);
            foreach (var (start, end) in finding.Segments)
                wanted.UnionWith([start, end]);
        }

        var points = new CodePoints(article.Text);
        var offsets = new Dictionary<int, int>(wanted.Count);
        foreach (var offset in wanted)
            offsets[offset] = points.At(reading.Text.ToArticle(offset));
        return offsets;
    }
}
