using Quotes.Extraction.Languages;
using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>
/// Gives each finding its speaker in the order of the text. An utterance without an attribution belongs to whom the sentence before it
/// is about, else to who spoke last; a rule of thumb of newspaper prose, and the first thing to doubt.
/// </summary>
internal sealed class TurnTaking(Reading reading)
{
    /// <summary>How many sentences back an utterance without attribution looks for someone to belong to.</summary>
    private const int SentencesBack = 4;

    /// <summary>Of a longer sentence only the end is looked at; chunks.</summary>
    private const int LongestSentence = 200;

    /// <summary>In sentences, for which the mood of reported speech carries on.</summary>
    private const int LongestReport = 6;

    /// <summary>A fragment of so few words is no quotation when only the mood of its sentence speaks for one and nobody's report goes on.</summary>
    private const int FewWords = 5;

    private readonly SpeakerResolver resolver = new(reading);
    private readonly Agreement agreement = new(reading);
    private readonly DialogueTurns turns = new();
    private Entity? lastPerson;

    /// <summary>The last who spoke before <see cref="SpeakerResolver.LastSpeaker"/>: whom that one asks.</summary>
    private Entity? asked;

    /// <param name="findings">Quotations and reports, in the order of the text.</param>
    public void Run(List<Finding> findings)
    {
        MarkSpeakers(findings);
        Finding? before = null;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            reading.Trace?.Asks(finding);
            if (finding.HasWho)
                resolver.Resolve(finding);
            else if (finding.NamesNobody)
                finding.Basis = SpeakerBasis.Unresolved;
            else if (before is { GoesOn: true })
                (finding.Speaker, finding.Basis) = (before.Speaker, SpeakerBasis.SameUtterance);
            else if (finding.Turn)
                (finding.Speaker, finding.Basis) = (turns.Next ?? (before is { Turn: true } ? null : Introduced(reading.BreakBefore(finding.Chunk - 1))), SpeakerBasis.Turn);
            else if (finding.Rule == QuoteFinder.Uncued && GoesOnUnread(finding.Chunk))
                finding.Basis = SpeakerBasis.Unresolved;
            else
                (finding.Speaker, finding.Basis) = Continue(finding, before, i + 1 < findings.Count ? findings[i + 1] : null);
            if (finding.Speaker is not null)
            {
                asked = finding.Speaker == resolver.LastSpeaker ? asked : resolver.LastSpeaker;
                resolver.Hears(finding);
                if (finding.Speaker.Type == SpeakerType.Person)
                    lastPerson = finding.Speaker;
                finding.Speaker.Certain = true;
            }
            turns.Add(finding);
            before = finding;
        }

        reading.Trace?.Asks(null);
        findings.RemoveAll(IsNobodysFragment);
        JoinParagraphs(findings);
        if (!reading.Language.SpeakersGoOn)
            new InterviewAnswers(reading).Complete(findings);
        if (findings.Count > 0)
            new Portrait(reading, resolver).Complete(findings);
    }

    private bool IsNobodysFragment(Finding finding)
    {
        var nobodys = finding is { Continues: true, Kind: QuoteKind.Mixed, Speaker: null } && reading.Passages[reading.Chunks[finding.Chunk].Item] is var passage
            && passage.EndToken - passage.OpenToken - 2 <= FewWords && !IsPredicate(finding.Chunk);
        if (nobodys)
            reading.Trace?.Rejects(finding.Chunk, ReasonCode.NoSource);
        return nobodys;
    }

    /// <summary><em>sei „…“</em>, <em>dass es „…“ sei</em>: someone's judgement, even when nothing tells whose.</summary>
    private bool IsPredicate(int chunk)
    {
        var verb = chunk - 1;
        while (reading.Shape[verb] is 'w' or 'x' or 'd')
            verb--;
        return IsCopula(verb) || IsCopula(chunk + 1);
    }

    private bool IsCopula(int chunk) => reading.Shape[chunk] == 'H' && reading.Language.IsCopula(reading.Word(reading.Chunks[chunk].Token));

    /// <summary>The paragraphs of one long quotation have the speaker whom the last of them is attributed to.</summary>
    private static void JoinParagraphs(List<Finding> findings)
    {
        for (var i = findings.Count - 2; i >= 0; i--)
            if (findings[i] is { GoesOn: true, HasWho: false } && (findings[i + 1].HasWho || findings[i + 1].Basis == SpeakerBasis.SameUtterance) && findings[i + 1].Speaker is { } speaker)
                (findings[i].Speaker, findings[i].Basis) = (speaker, SpeakerBasis.SameUtterance);
    }

    /// <summary>The sentence goes on behind the passage, and not with <em>it says</em>: what stands there may name a source that no rule reads.</summary>
    private bool GoesOnUnread(int chunk) =>
        !reading.Language.CapitalisesNouns && reading.Shape[chunk + 1] == ',' && reading.Shape[chunk + 2] != 'u';

    private void MarkSpeakers(List<Finding> findings)
    {
        foreach (var finding in findings)
            for (var chunk = finding.Who.Start.Value; chunk < finding.Who.End.Value; chunk++)
                if (reading.Chunks[chunk].Item is var item and >= 0 && reading.Mentions[item].Entity is var entity and >= 0)
                    reading.Chain.Entities[entity].Speaks = true;
    }

    /// <summary>A turn goes to someone whom an attribution names elsewhere, who opens the sentence, or who is introduced in it; not to whom the story is about.</summary>
    private bool TakesTurn(int chunk, Entity entity)
    {
        var opens = reading.Shape[chunk - 1] == '|' || (chunk > 1 && reading.Shape[chunk - 2] == '|' && reading.Shape[chunk - 1] is 'c' or 'w' or '&');
        if (reading.Chunks[chunk].Item is var named and >= 0 && reading.Mentions[named] is { Kind: MentionKind.Organisation } place && place.NameEnd - place.NameStart == 1 && reading.Tokens[place.NameStart].Is(WordClass.Place))
            return entity.Speaks;
        if (opens || entity.Speaks || entity.Type == SpeakerType.Unnamed || resolver.LastSpeaker is null)
            return true;
        var item = reading.Chunks[chunk].Item;
        var mention = reading.Mentions[item];
        return mention.NameEnd - mention.NameStart > 1 && mention.Kind == MentionKind.Person;
    }

    private (Entity?, SpeakerBasis) Continue(Finding finding, Finding? before, Finding? next)
    {
        var start = reading.BreakBefore(finding.Chunk - 1);
        // The mood only tells that someone's report goes on; whose, only the sentence itself or those before that are in it can say.
        if (finding.Continues)
            return (before is not null && before.Chunk > start ? before.Speaker : Reported(start, before), SpeakerBasis.GoesOn);
        if (InReportedMood(start) && Reported(start, before) is { } reported)
            return (reported, SpeakerBasis.GoesOn);
        if (!reading.Language.SpeakersGoOn)
            return GoOn(finding, before, start);
        if (finding.Kind == QuoteKind.Mixed)
            return (Subject(start, finding.Chunk) ?? Speaking(start, finding.Chunk) ?? before?.Speaker, SpeakerBasis.Fragment);
        if (start <= 0)
            return (Following(finding, next), SpeakerBasis.Following);
        var previous = reading.BreakBefore(start - 1);
        // The sentence right before held a quotation or a report: the speaker goes on.
        if (before is { Kind: QuoteKind.Indirect, Speaker: { Type: SpeakerType.Unnamed } teller } && (teller.SomeonesOwn || (before.HasWho && resolver.ActsOnOther(before.Who.Start.Value))) && lastPerson is not null)
            return (teller.Owner ?? lastPerson, SpeakerBasis.AfterNarration);
        if (before is { Speaker: not null } && before.Chunk > previous)
            return Answers(finding, before) ? (asked, SpeakerBasis.Turn) : (before.Speaker, SpeakerBasis.GoesOn);
        if (before is { NamesNobody: true } && before.Chunk > previous)
            return (null, SpeakerBasis.Unresolved);
        if (Subject(previous, start) is { } subject)
            return (subject, subject == before?.Speaker ? SpeakerBasis.GoesOn : SpeakerBasis.SentenceBefore);
        if (before?.Speaker is { } speaker)
            return (speaker.Plural && lastPerson is not null ? lastPerson : speaker, SpeakerBasis.AfterNarration);
        return Introduced(previous) is { } introduced ? (introduced, SpeakerBasis.IntroducedBefore) : (Following(finding, next), SpeakerBasis.Following);
    }

    /// <summary>The sentence that ends here has the mood of reported speech.</summary>
    private bool InReportedMood(int end) => end > 0 && reading.BreakBefore(end - 1) is var start && reading.Shape.IndexOf('H', start + 1, end - start - 1) > 0;

    /// <summary>Whose report goes on up to this sentence end, because all sentences since are in the mood of reported speech; one that tells of
    /// someone's words without giving them can open it (<em>Müller verteidigte den Plan. Er sei gut.</em>).</summary>
    private Entity? Reported(int end, Finding? before)
    {
        for (var back = 0; back < LongestReport && end > 0; back++)
        {
            var start = reading.BreakBefore(end - 1);
            if (before is not null && before.Chunk > start)
                return before.Speaker;
            if (!InReportedMood(end))
                return reading.Shape.AsSpan(start + 1, end - start - 1).ContainsAny("VTSML") && reading.Tokens[reading.Chunks[end].Token - 1].Kind != TokenKind.Break ? Subject(start, end) : null;
            end = start;
        }

        return null;
    }

    /// <summary>Only whom the words right before it belong to: the last sentence reported or quoted someone, or was about one person and in this paragraph.</summary>
    private (Entity?, SpeakerBasis) GoOn(Finding finding, Finding? before, int start)
    {
        if (finding.Kind == QuoteKind.Mixed || start <= 0)
            return (null, SpeakerBasis.Unresolved);
        var previous = reading.BreakBefore(start - 1);
        if (before is { Speaker: not null } && before.Chunk > previous)
            return (before.Speaker, SpeakerBasis.GoesOn);
        var subject = (reading.Chunks[start].Token is var at && (reading.Tokens[at].Kind == TokenKind.Break || reading.Tokens[at - 1].Kind == TokenKind.Break)) ? null : Subject(previous, start);
        return subject is { Type: SpeakerType.Person } ? (subject, SpeakerBasis.SentenceBefore) : (null, SpeakerBasis.Unresolved);
    }

    /// <summary>The one that the sentences before this break are about.</summary>
    private Entity? Introduced(int start)
    {
        for (var back = 0; back < SentencesBack && start > 0; back++)
        {
            var previous = reading.BreakBefore(start - 1);
            if (Subject(previous, start) is { } subject)
                return subject;
            start = previous;
        }

        return null;
    }

    /// <summary>“Ja” behind a question between marks is not said by who asked it.</summary>
    private bool Answers(Finding finding, Finding before) =>
        reading.Language.OpensAnswer(reading.Folded(reading.Passages[reading.Chunks[finding.Chunk].Item].OpenToken + 1))
        && before is { Kind: QuoteKind.Direct, HasWho: true, Cue: >= 0 } && reading.Tokens[before.Cue].Is(WordClass.Asked) && reading.Text[before.End - 1] == '?';

    /// <summary>An institution in a fragment's own sentence that is quoted elsewhere: <em>Zelf heeft de universiteit haar deel af, maar ‘…’.</em></summary>
    private Entity? Speaking(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (reading.Shape[i] is 'O' or 'N' or 'R' && reading.Shape[i - 1] != 'b' && resolver.EntityAt(i) is { Type: SpeakerType.Institution, Speaks: true } institution)
                return institution;
        return null;
    }

    /// <summary>The one a sentence is about: the first mention in it that can take the turn.</summary>
    private Entity? Subject(int from, int to)
    {
        Entity? leading = null;
        for (var i = Math.Max(from + 1, to - LongestSentence); i < to; i++)
        {
            if (reading.Shape[i] is 'P' && leading is null)
                leading = resolver.Meant(i);
            if (reading.Shape[i] is not ('N' or 'O' or 'R' or 'g') || resolver.EntityAt(i) is not { } entity)
                continue;
            var why = agreement.Obstacle(i, entity, plural: false) ?? (TakesTurn(i, entity) ? ReasonCode.Fits : ReasonCode.OnlySpokenOf);
            reading.Trace?.Considers(entity, reading.Chunks[i].Token, why);
            // Beside the one the sentence is about, a further name is someone spoken of.
            if (why == ReasonCode.Fits)
                leading ??= entity;
        }

        return leading;
    }

    private Entity? Following(Finding finding, Finding? next)
    {
        var end = reading.BreakFrom(finding.Chunk);
        if (end < 0)
            return null;
        var after = reading.BreakFrom(end + 1);
        return after < 0 || (next is not null && next.Chunk < after && !next.HasWho) ? null : Subject(end, after);
    }
}
