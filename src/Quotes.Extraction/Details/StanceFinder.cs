using Quotes.Extraction.Attribution;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Details;

/// <summary>What the speaker does with the content, from the cue and a negation beside it.</summary>
internal sealed class StanceFinder(Reading reading)
{
    /// <summary>How far from its cue a negation stands at most, in chunks.</summary>
    private const int Reach = 3;

    /// <summary>How far its other half, in chunks.</summary>
    private const int FarHalf = 20;

    public Stance Of(Finding finding) => Read(finding).Stance;

    /// <summary>The stance, and the token that negates its cue; -1 when none does.</summary>
    public (Stance Stance, int Negation) Read(Finding finding)
    {
        if (finding.Kind != QuoteKind.Indirect || finding.Cue < 0)
            return (Stance.Asserted, -1);
        var cue = reading.Tokens[finding.Cue].Classes;
        if ((cue & (WordClass.Split | WordClass.Manner)) != 0 || ((cue & WordClass.Say) != 0 && finding.Rule.EndsWith("-to", StringComparison.Ordinal)))
            cue |= OtherHalf(finding);
        var negation = Negation(finding);
        var stance = (cue & WordClass.Denied) != 0 ? Stance.Denied
            : (cue & WordClass.Asked) != 0 ? finding.Rule.EndsWith("-to", StringComparison.Ordinal) ? Stance.Demanded : Stance.Asked
            : (cue & WordClass.Demanded) != 0 || Proposes(finding, cue) ? Stance.Demanded
            : (cue & WordClass.Expected) != 0 ? Stance.Expected
            : Stance.Asserted;
        if (negation < 0)
            return (stance, -1);
        return (stance == Stance.Denied ? Stance.Asserted : Stance.Denied, negation);
    }

    /// <summary>A verb of saying that takes an infinitive only with its other half calls for something: <em>stelt voor te gaan</em>.</summary>
    private static bool Proposes(Finding finding, WordClass cue) =>
        finding.Rule.EndsWith("-to", StringComparison.Ordinal) && (cue & WordClass.AnyCue) != 0 && (cue & (WordClass.Split | WordClass.TakesInfinitive)) == 0;

    /// <summary>What the other half makes of it: <em>weist … zurück</em> denies, <em>ruft … auf</em> demands.</summary>
    private WordClass OtherHalf(Finding finding)
    {
        var end = Math.Min(reading.BreakFrom(finding.Chunk), finding.Chunk + FarHalf);
        for (var chunk = finding.Chunk + 1; chunk < end; chunk++)
            if (reading.OtherHalf(finding.Chunk, chunk) is var token and >= 0)
                return (reading.Tokens[token].Classes & (WordClass.Denied | WordClass.Demanded)) | Joined(finding, token);
        return WordClass.None;
    }

    /// <summary>With an infinitive, <em>schlug … vor</em> means what <em>vorschlug</em> does.</summary>
    private WordClass Joined(Finding finding, int otherHalf) => !finding.Rule.EndsWith("-to", StringComparison.Ordinal) ? WordClass.None
        : reading.Language.Lexicon.Find(string.Concat(reading.Word(otherHalf), reading.Word(finding.Cue))) & (WordClass.Denied | WordClass.Demanded);

    /// <summary>The token beside the cue that negates it; -1 if there is none.</summary>
    private int Negation(Finding finding)
    {
        for (var chunk = finding.Chunk - 1; chunk >= Math.Max(0, finding.Chunk - 2); chunk--)
        {
            var offset = reading.Tokens[reading.Chunks[chunk].Token].Start;
            if (reading.Shape[chunk] == 'x' && (offset >= finding.End || offset < finding.Start))
                return reading.Chunks[chunk].Token;
            if (reading.Shape[chunk] is not ('h' or 'w' or 'z' or 't'))
                break;
        }

        for (var chunk = finding.Chunk + 1; chunk <= finding.Chunk + Reach + 1 && chunk < reading.Shape.Length; chunk++)
        {
            if (reading.Shape[chunk] is '|' or ',' or 'D' or 'E' || reading.Tokens[reading.Chunks[chunk].Token].Start >= finding.Start)
                return -1;
            if (reading.Shape[chunk] == 'x')
                return reading.Chunks[chunk].Token;
        }

        return -1;
    }
}
