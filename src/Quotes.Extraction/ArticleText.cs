namespace Quotes.Extraction;

/// <summary>What the extractor reads: one article's text and what is known about it.</summary>
/// <param name="Text">The article as published, paragraphs separated by line breaks; never changed by the extractor.</param>
/// <param name="Title">The headline; names in it help to resolve speakers, quotes are not looked for in it. Null: none known.</param>
/// <param name="Language">BCP 47 tag, only its primary subtag counts. Null: detected from the text.</param>
/// <param name="PublishedOn">What <em>gisteren</em> and <em>dinsdag</em> are resolved against. Null: no date can be told.</param>
/// <param name="Outlet">Who published the article: the medium of every quote for which the text states none. Null: not known.</param>
public sealed record ArticleText(
    string Text,
    string? Title = null,
    string? Language = null,
    DateOnly? PublishedOn = null,
    string? Outlet = null);
