using System.CommandLine;
using Quotes.Benchmarks;
using Quotes.Benchmarks.Eval;
using Quotes.Benchmarks.Import;
using Quotes.Benchmarks.Search;
using Quotes.Benchmarks.Speed;

var root = new RootCommand("Accuracy and speed, measured.")
{
    EvalCommand.Create(),
    CalibrateCommand.Create(),
    DetectCommand.Create(),
    ShapesCommand.Create(),
    FillCommand.Create(),
    ImportBenchmark.Create(),
    SearchCommand.Create(),
    ServeCommand.Create(),
    SpeedCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
