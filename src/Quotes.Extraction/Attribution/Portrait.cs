using System.Text.RegularExpressions;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Once all speakers are known, what the rest of the article tells about them: later descriptions, predicates, shared roles.</summary>
internal sealed partial class Portrait(Reading reading, SpeakerResolver resolver)
{
    /// <summary>How far before <em>als</em> its subject stands, in chunks.</summary>
    private const int NearSubject = 5;

    public void Complete()
    {
        for (var chunk = 1; chunk < reading.Shape.Length - 1; chunk++)
            if (reading.Shape[chunk] == 'R')
                resolver.Describe(chunk);
            else if (reading.Shape[chunk] is 'h' or 'c' && Subject(chunk) > 0 && reading.Language.IsCopula(reading.Word(reading.Chunks[chunk].Token)))
                Predicate(chunk);
            else if (reading.Shape[chunk] == 'N')
                Share(chunk);
    }

    /// <summary>A name right before the verb, or a few words before <em>als</em>; 0 if there is none.</summary>
    private int Subject(int chunk)
    {
        var back = chunk - 1;
        while (reading.Shape[chunk] == 'c' && back > chunk - NearSubject && back > 0 && reading.Shape[back] is 'w' or 'h' or 'd' or ',' or 'S' or 'M')
            back--;
        return reading.Shape[back] == 'N' ? back : 0;
    }

    /// <summary><em>Jan en Els zijn de oprichters van Zon</em>: all subjects get what stands behind the verb.</summary>
    private void Predicate(int chunk)
    {
        var start = reading.Chunks[chunk + 1].Token;
        var shapes = reading.TokenShapes(start, Math.Min(start + 12, reading.Tokens.Count));
        if (Role().Match(shapes) is not { Success: true } match)
            return;
        var role = match.Groups["r"];
        for (var subject = Subject(chunk); subject > 0 && reading.Shape[subject] == 'N'; subject -= reading.Shape[subject - 1] is '&' or ',' ? 2 : subject)
            Give(subject, start + role.Index, start + role.Index + role.Length);
    }

    /// <summary><em>de onderzoekers Bos en De Wit</em>: the second has the role too.</summary>
    private void Share(int chunk)
    {
        var mention = reading.Mentions[reading.Chunks[chunk].Item];
        if (mention.Head < 0 || mention.NameStart == mention.Start || !reading.Tokens[mention.Head].Is(WordClass.Group))
            return;
        for (var next = chunk + 2; next < reading.Shape.Length && reading.Shape[next] == 'N' && reading.Shape[next - 1] is '&' or ','; next += 2)
            Give(next, mention.AffiliationStart, mention.AffiliationEnd);
    }

    private void Give(int chunk, int start, int end)
    {
        var told = reading.Mentions[reading.Chunks[chunk].Item];
        if (told.Entity < 0 || reading.Chain.Entities[told.Entity].Type != SpeakerType.Person)
            return;
        (told.Head, told.AffiliationStart, told.AffiliationEnd) = (-1, start, end);
        reading.Chain.Describe(told, reading.Chain.Entities[told.Entity]);
    }

    [GeneratedRegex(@"^[x0]{0,2}[dem]?(?<r>[jA]{0,2}[rg](?:[vb][dem]?[jA]{0,2}[wriOCKFLg]{1,4}|xd?[OKCi]{1,4})?)(?![OKCFI])")]
    private static partial Regex Role();
}
