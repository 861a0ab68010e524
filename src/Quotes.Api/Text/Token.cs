namespace Quotes.Api.Text;

/// <summary>One word of a text: its folded form, and where it stands as written.</summary>
/// <param name="Form">
/// 1 to <see cref="Analyser.MaxFormLength"/> UTF-16 units; ASCII is limited to <c>a–z</c> and <c>0–9</c>, so that forms joined by
/// spaces are tokens of SQLite's <c>ascii</c> tokenizer and <c>=</c> and <c>_</c> stay free for tokens that are no words.
/// </param>
/// <param name="Start">Offset of the first UTF-16 unit in the text.</param>
/// <param name="End">Offset after the last UTF-16 unit, combining marks included.</param>
internal readonly record struct Token(string Form, int Start, int End);
