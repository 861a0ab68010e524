using System.CommandLine;
using Quotes.Benchmarks;
using Quotes.Benchmarks.Eval;
using Quotes.Benchmarks.Search;

var root = new RootCommand("Accuracy and speed, measured.")
{
    EvalCommand.Create(),
    ShapesCommand.Create(),
    FillCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
