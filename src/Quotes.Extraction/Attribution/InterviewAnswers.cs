using Quotes.Extraction.Mentions;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Attribution;

/// <summary>
/// An interview in questions and answers: paragraphs that end in a question outside marks, each with a paragraph between marks behind it.
/// The answers belong to the one person to whom every attribution beside an utterance goes; with two such people, to nobody.
/// </summary>
internal sealed class InterviewAnswers(Reading reading)
{
    /// <summary>One question and an answer are no interview yet.</summary>
    private const int FewestQuestions = 2;

    public void Complete(List<Finding> findings)
    {
        List<Finding> answers = [];
        var (questions, lastEnd) = (0, -1);
        foreach (var finding in findings)
        {
            if (finding.HasWho || finding.Speaker is not null || finding.Kind != QuoteKind.Direct || reading.Shape[finding.Chunk] != 'Q')
                continue;
            var passage = reading.Passages[reading.Chunks[finding.Chunk].Item];
            if (!IsBreak(passage.OpenToken - 1) || !IsBreak(passage.EndToken))
                continue;
            var asked = passage.OpenToken > 1 && reading.Word(passage.OpenToken - 2) is "?";
            // An answer of several paragraphs goes on right behind the last of them.
            if (!asked && passage.OpenToken - 1 != lastEnd)
                continue;
            questions += asked ? 1 : 0;
            lastEnd = passage.EndToken;
            answers.Add(finding);
        }

        if (questions < FewestQuestions || Interviewee(findings) is not { } speaker)
            return;
        foreach (var answer in answers)
            (answer.Speaker, answer.Basis) = (speaker, SpeakerBasis.Turn);
    }

    private static Entity? Interviewee(List<Finding> findings)
    {
        Entity? only = null;
        foreach (var finding in findings)
        {
            if (!finding.HasWho || finding.Kind != QuoteKind.Direct)
                continue;
            if (finding.Speaker is not { Type: SpeakerType.Person } speaker || (only is not null && speaker != only))
                return null;
            only = speaker;
        }

        return only;
    }

    private bool IsBreak(int token) => token < 0 || token >= reading.Tokens.Count || reading.Tokens[token].Kind == TokenKind.Break;
}
