using System.CommandLine;

namespace Quotes.Api.Commands;

/// <summary><c>extract</c>: articles as NDJSON on standard input, one line an article on standard output, in order.</summary>
internal static class ExtractCommand
{
    public static Command Create() => new("extract", "Find the quotations in articles read as NDJSON from standard input.");
}
