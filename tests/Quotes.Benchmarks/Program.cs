using System.CommandLine;
using Quotes.Benchmarks;
using Quotes.Benchmarks.Eval;
using Quotes.Benchmarks.Speed;

var root = new RootCommand("Accuracy and speed of the extractor, measured on texts that are not part of this repository.")
{
    EvalCommand.Create(),
    CalibrateCommand.Create(),
    ShapesCommand.Create(),
    SpeedCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
