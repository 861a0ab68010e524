using System.Text.RegularExpressions;

namespace Quotes.Extraction.Attribution;

/// <summary>
/// One way to attribute, as a pattern over chunk shapes that starts with <c>\G</c> and is tried at a passage or at a reporting word.
/// Groups: <c>s</c> the speaker, <c>c</c> the cue, <c>i</c> the reported content (rules for reported speech only).
/// </summary>
/// <param name="Name">Unique in its language, without the language's code.</param>
/// <param name="Frame">What the shape says about the passage or the report.</param>
internal sealed record Rule(string Name, Regex Pattern, Frame Frame);

internal enum Frame
{
    /// <summary>The passage is an utterance of its own.</summary>
    Utterance,

    /// <summary>The passage is a part of the journalist's sentence.</summary>
    Fragment,

    /// <summary>The passage is a part of a sentence whose mood tells that the last report goes on.</summary>
    GoesOn,

    /// <summary>The content is a clause that follows its cue.</summary>
    Clause,

    /// <summary>The content is a clause that follows its cue without <em>that</em>.</summary>
    BareClause,

    /// <summary>The content is a clause with an infinitive.</summary>
    Infinitive,

    /// <summary>The content is a sentence that its cue stands in or after.</summary>
    Sentence,

    /// <summary>The content is the whole sentence that its cue is inserted in.</summary>
    Inserted,

    /// <summary>The content is the sentence before (<em>Dat zegt X</em>).</summary>
    SentenceBefore,

    /// <summary>The content is a thing that the speaker expects or suspects.</summary>
    Thing,
}
