using System.CommandLine;
using Quotes.Api.Commands;

var root = new RootCommand("Quotes: who said this, where and when.")
{
    ExtractCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
