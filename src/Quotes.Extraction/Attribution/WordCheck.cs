using System.Text.RegularExpressions;
using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>
/// What the letters of a match cannot tell. Its groups <c>a</c> must be adverbs, days or periods; a group <c>o</c> is whom it was told,
/// and <c>n</c> opens what was told; <c>p</c> is no plural (<em>speeches
/// and promises</em>); <c>y</c> must tell who did it in a passive (<em>by</em>), <c>f</c> whose view it is (<em>für</em>); the last word of
/// <c>k</c> must complete the cue (<em>ist … die Rede</em>), <c>e</c> is no <em>the</em>; the verb must be one that its subject can have.
/// </summary>
internal static class WordCheck
{
    public static bool Holds(Reading reading, Match match)
    {
        var cue = match.Groups["c"];
        return !cue.Success
            ? View(reading, match)
            : (!(match.Groups["p"].Success && reading.Word(reading.Chunks[cue.Index].Token)[^1] == 's') && Agent(reading, match.Groups["y"]) && View(reading, match) && Completes(reading, cue.Index, match.Groups["k"]) && Indefinite(reading, match.Groups["e"]) && Adjuncts(reading, match.Groups["a"]) && Addressee(reading, match, cue.Index) && Agrees(reading, match.Groups["s"], cue.Index));
    }

    private static bool Agent(Reading reading, Group group) =>
        !group.Success || reading.Language.MarksAgent(reading.Word(reading.Chunks[group.Index].Token));

    /// <summary>Of one or an institution: what something is „for many“ is a saying.</summary>
    private static bool View(Reading reading, Match match) =>
        !match.Groups["f"].Success || (reading.Language.MarksView(reading.Word(reading.Chunks[match.Groups["f"].Index].Token))
            && reading.Mentions[reading.Chunks[match.Groups["s"].Index].Item] is { Plural: false, Indefinite: false });

    private static bool Completes(Reading reading, int cue, Group group) =>
        !group.Success || reading.Language.Lexicon.Pairs.Completes(reading.Word(reading.Chunks[cue].Token), reading.Word(reading.Chunks[group.Index].EndToken - 1));

    private static bool Indefinite(Reading reading, Group group) =>
        !group.Success || !reading.Tokens[reading.Chunks[group.Index].Token].Is(WordClass.Definite | WordClass.Possessive);

    private static bool Adjuncts(Reading reading, Group group)
    {
        for (var i = 0; i < (group.Success ? group.Captures.Count : 0); i++)
        {
            var token = reading.Chunks[group.Captures[i].Index].Token;
            if (!reading.Tokens[token].Is(WordClass.Adverb | WordClass.DateWord) && !reading.Language.LooksLikeAdverb(reading.Word(token))
                && !reading.Language.Calendar.TryFind(reading.Word(token), out _, out _))
                return false;
        }

        return true;
    }

    /// <summary>A mention right behind a verb of telling is whom it is told to, behind any other it opens the clause.</summary>
    private static bool Addressee(Reading reading, Match match, int cue)
    {
        var tells = reading.Language.TellsSomeone(reading.Word(reading.Chunks[cue].Token));
        return tells ? !match.Groups["n"].Success : !match.Groups["o"].Success;
    }

    /// <summary>One person has no bare verb (<em>heard Reed say</em>), and a contracted pronoun stands before its verb alone (<em>said he's proud</em>).</summary>
    private static bool Agrees(Reading reading, Group speaker, int cue)
    {
        // "The road, long called …": a thing is called something, and calls nobody anything.
        if (reading.Language.NamesTellPersons && speaker.Success && reading.Shape[speaker.Index] == 'G' && reading.Shape[cue] == 'L')
            return false;
        if (speaker is not { Success: true, Length: 1 } || reading.Shape[speaker.Index] is not ('N' or 'P'))
            return true;
        var who = reading.Chunks[speaker.Index];
        if (reading.Shape[speaker.Index] == 'P' && speaker.Index > cue && reading.Language.IsContracted(reading.Word(who.Token)))
            return false;
        var verb = reading.Chunks[cue].Token;
        if (!reading.Tokens[verb].Is(WordClass.AnyCue) || !reading.Language.IsBareVerb(reading.Word(verb)))
            return true;
        for (var i = speaker.Index + 1; i < cue; i++)
            if (reading.Shape[i] is 'h' or 't' or 'x')
                return true;
        return reading.Shape[speaker.Index] == 'P'
            ? !reading.Tokens[who.Token].Is(WordClass.PronounHe | WordClass.PronounShe) || reading.Language.IsContracted(reading.Word(who.Token))
            : reading.Tokens[who.Token].Is(WordClass.Definite);
    }
}
