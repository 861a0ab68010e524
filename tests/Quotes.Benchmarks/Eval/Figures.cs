using System.Globalization;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>All figures of one gold file.</summary>
internal sealed class Figures
{
    private readonly TrackScore quoted = new(), lenient = new(), indirect = new();
    private readonly DetailScore details = new();

    public static Figures Measure(string file, QuoteExtractor extractor)
    {
        var figures = new Figures();
        foreach (var gold in GoldArticle.Load(file))
        {
            var quotes = extractor.Extract(gold.ToArticle()).Quotes;
            figures.quoted.Add(gold, quotes, indirect: false, 0.8);
            figures.lenient.Add(gold, quotes, indirect: false, 0.3);
            figures.indirect.Add(gold, quotes, indirect: true, 0.3);
            figures.details.Add(gold, quotes);
        }

        return figures;
    }

    /// <summary>Name and value of every figure that is recorded; higher is better for all.</summary>
    public IEnumerable<(string Name, double Value)> Recorded()
    {
        yield return ("quoted-f1", quoted.F1);
        yield return ("attributed-f1", quoted.AttributedF1);
        yield return ("attribution-precision", quoted.AttributionPrecision);
        yield return ("indirect-f1", indirect.F1);
        yield return ("indirect-attributed-f1", indirect.AttributedF1);
        if (details.Affiliation.All == 0)
            yield break;
        yield return ("affiliation", Share(details.Affiliation));
        yield return ("medium", Share(details.Medium));
        yield return ("medium-not-invented", 1 - Share(details.MediumInvented));
        yield return ("stance", Share(details.Stance));
        yield return ("stance-not-invented", 1 - Share(details.StanceInvented));
    }

    public void Print(TextWriter output)
    {
        Print(output, "quoted   @0.8", quoted);
        Print(output, "quoted   @0.3", lenient);
        Print(output, "indirect @0.3", indirect);
        if (details.Affiliation.All > 0)
            output.WriteLine($"affiliation right {Of(details.Affiliation)}  medium found {Of(details.Medium)}  medium invented {Of(details.MediumInvented)}");
        if (details.Stance.All > 0)
            output.WriteLine($"stance of indirect quotes: denied, asked, demanded, expected found {Of(details.Stance)}  given to plain statements {Of(details.StanceInvented)}");
        new Calibration([.. quoted.Claims.Concat(indirect.Claims).Select(c => (c.Quote.Confidence, c.Right))]).Print(output);
    }

    private static void Print(TextWriter output, string name, TrackScore s) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}  P {s.Precision:0.000}  R {s.Recall:0.000}  F1 {s.F1:0.000}  speaker {s.SpeakerRight:0.000}  attributed F1 {s.AttributedF1:0.000}  attribution P {s.AttributionPrecision:0.000}  (tp {s.Found} fp {s.Extra} fn {s.Missed})"));

    private static string Of((int Part, int All) count) => string.Create(CultureInfo.InvariantCulture, $"{count.Part}/{count.All} ({Share(count):0.000})");

    private static double Share((int Part, int All) count) => count.All == 0 ? 0 : (double)count.Part / count.All;
}
