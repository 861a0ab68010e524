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

    /// <param name="findings">With their speakers; they are joined and put in the order of the quotes.</param>
    public ExtractedQuote[] Write(List<Finding> findings)
    {
        findings.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        Interruptions.Join(findings, reading);
        var quotes = new ExtractedQuote[findings.Count];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = Quote(findings[i]);
        return quotes;
    }

    private ExtractedQuote Quote(Finding finding)
    {
        var (medium, occasion) = places.Of(finding);
        var (date, earliest, basis, _) = dates.Of(finding);
        var words = Words(finding.Segments);
        var cue = finding.Cue >= 0 ? reading.Span(finding.Cue, finding.Cue + 1) : null;
        return new ExtractedQuote
        {
            Text = words,
            Kind = finding.Kind,
            Segments = Segments(finding.Segments),
            Context = Context(finding),
            Speaker = finding.Speaker?.Told,
            JointWith = finding.JointWith is { } others ? [.. others.Select(e => e.Told)] : [],
            Mention = finding.HasWho ? Mention(finding) : null,
            Affiliation = Affiliation(finding.Speaker),
            Medium = medium ?? article.Outlet,
            MediumBasis = medium is not null ? MediumBasis.Stated : article.Outlet is not null ? MediumBasis.Outlet : null,
            Occasion = occasion,
            Date = date,
            DateEarliest = earliest,
            DateBasis = basis,
            Stance = stances.Of(finding),
            Cue = cue,
            Confidence = reading.Language.Confidence.Of(new Evidence(finding.Rule, finding.Basis, finding.Kind, words, finding.Speaker?.Told, cue)),
            SpeakerBasis = finding.Basis,
            Rule = reading.Language.FullName(finding.Rule),
        };
    }

    private string Words(in Spans spans)
    {
        var words = Cut(spans[0]);
        for (var i = 1; i < spans.Count; i++)
            words = $"{words} {Cut(spans[i])}";
        return words;
    }

    /// <summary>The article's own words, which may be composed otherwise than those that were read.</summary>
    private string Cut((int Start, int End) span) => article.Text[reading.Text.ToArticle(span.Start)..reading.Text.ToArticle(span.End)];

    private Segment[] Segments(in Spans spans)
    {
        var segments = new Segment[spans.Count];
        for (var i = 0; i < segments.Length; i++)
            segments[i] = new Segment(reading.Text.ToCodePoint(spans[i].Start), reading.Text.ToCodePoint(spans[i].End));
        return segments;
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
    private Segment Context(Finding finding)
    {
        var first = reading.BreakBefore(Math.Max(0, ChunkAt(finding.Start) - 1));
        var last = reading.BreakFrom(ChunkAt(finding.End - 1));
        var start = reading.Tokens[reading.Chunks[first].Token].Start;
        var end = last < 0 ? reading.Text.Length : reading.Tokens[reading.Chunks[last].Token - 1].End;
        return new Segment(
            reading.Text.ToCodePoint(Math.Min(Math.Max(start, reading.BodyStart), finding.Start)), reading.Text.ToCodePoint(Math.Max(end, finding.End)));
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
}
