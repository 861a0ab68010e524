namespace Quotes.Extraction.Shapes;

/// <summary>One letter of the chunk shape and the tokens behind it.</summary>
/// <param name="Token">First token; for a sentence end the token that follows.</param>
/// <param name="EndToken">First token after the chunk.</param>
/// <param name="Item">Index of its mention or passage; -1 for anything else.</param>
internal readonly record struct Chunk(int Token, int EndToken, int Item);
