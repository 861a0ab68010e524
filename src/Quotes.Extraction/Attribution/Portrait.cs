using System.Text.RegularExpressions;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>Once all speakers are known, what the rest of the article tells about them: later descriptions, predicates, shared roles.</summary>
internal sealed partial class Portrait(Reading reading, SpeakerResolver resolver)
{
    /// <summary>How far before <em>als</em> its subject stands, in chunks.</summary>
    private const int NearSubject = 5;

    /// <param name="findings">With their speakers, in the order of the text.</param>
    public void Complete(List<Finding> findings)
    {
        var next = 0;
        (resolver.LastSpeaker, resolver.LastSpeakerChunk) = (null, 0);
        for (var chunk = 1; chunk < reading.Shape.Length - 2; chunk++)
        {
            for (; next < findings.Count && findings[next].Chunk < chunk; next++)
                resolver.Hears(findings[next]);
            if (reading.Shape[chunk] == 'R')
                Describe(chunk);
            else if (reading.Shape[chunk] is 'h' or 'c' && reading.Language.IsCopula(reading.Word(reading.Chunks[chunk].Token)))
                Predicate(chunk);
            else if (reading.Shape[chunk] == 'N')
                Share(chunk);
        }
    }

    /// <summary><em>de directeur</em>; <em>omdat Jansen ook directeur van Zon is</em>.</summary>
    private void Describe(int chunk)
    {
        // "dat de burgemeester de eigenaar kent": the second of two is someone else.
        if (reading.Shape[chunk - 1] is not ('N' or 'R' or 'P'))
            resolver.Describe(chunk);
        var subject = reading.Shape[chunk - 1] == 'w' ? chunk - 2 : chunk - 1;
        if (subject > 0 && reading.Shape[subject] is 'N' or 'P' && reading.Shape[subject - 1] is 'D' or 'c' && reading.Shape[chunk + 1] == 'h'
            && reading.Language.PutsVerbLast && reading.Language.IsCopula(reading.Word(reading.Chunks[chunk + 1].Token)))
            Predicate(subject, reading.Chunks[subject].EndToken, reading.Chunks[chunk].EndToken);
    }

    private void Predicate(int chunk)
    {
        // Inmiddels is hij directeur van Zon.
        if (reading.Shape[chunk] == 'h' && reading.Shape[chunk - 1] is not ('|' or 'N' or 'P' or 'O' or 'R' or 'G') && reading.Shape[chunk + 1] is 'N' or 'P')
            Predicate(chunk + 1, reading.Chunks[chunk + 1].EndToken, reading.Tokens.Count);
        else if (Subject(chunk) is var subject and > 0)
            Predicate(subject, reading.Chunks[chunk + 1].Token, reading.Tokens.Count);
    }

    /// <summary>A name or, opening its sentence, a pronoun right before the verb, or a name a few words before <em>als</em>; 0 if there is none.</summary>
    private int Subject(int chunk)
    {
        var back = chunk - 1;
        if (reading.Shape[back] == 'P')
            return reading.Shape[chunk] == 'h' && reading.Shape[back - 1] == '|' && !reading.Language.IsPluralVerb(reading.Word(reading.Chunks[chunk].Token)) ? back : 0;
        while (reading.Shape[chunk] == 'c' && back > chunk - NearSubject && back > 0 && reading.Shape[back] is 'w' or 'h' or 'd' or ',' or 'S' or 'M')
            back--;
        return reading.Shape[back] == 'N' ? back : 0;
    }

    /// <summary><em>Jan en Els zijn de oprichters van Zon</em>: all subjects get what stands at a token.</summary>
    private void Predicate(int subject, int start, int limit)
    {
        var shapes = reading.TokenShapes(start, Math.Min(start + 12, limit));
        if (Role().Match(shapes) is not { Success: true } match)
            return;
        var role = match.Groups["r"];
        for (var token = start; token < start + role.Index; token++)
            if (reading.Tokens[token].Is(WordClass.Negation))
                return;
        if (reading.Shape[subject] == 'P' && resolver.Meant(subject) is { Type: SpeakerType.Person } meant)
            reading.Chain.Describe(new Mention { Kind = MentionKind.Pronoun, Head = -1, AffiliationStart = start + role.Index, AffiliationEnd = start + role.Index + role.Length }, meant);
        for (; subject > 0 && reading.Shape[subject] == 'N'; subject -= reading.Shape[subject - 1] is '&' or ',' ? 2 : subject)
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

    [GeneratedRegex(@"^[x0]{0,2}[dem]?(?<r>[jA]{0,2}[rg]A?(?:[vb][dem]?[jA]{0,2}[wriOCKFLg]{1,4}|xd?[OKCi]{1,4})?)(?![OKCFI])")]
    private static partial Regex Role();
}
