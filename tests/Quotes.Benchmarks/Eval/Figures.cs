using System.Globalization;
using Quotes.Extraction;

namespace Quotes.Benchmarks.Eval;

/// <summary>All figures of one gold file.</summary>
internal sealed class Figures
{
    private readonly TrackScore quoted = new(indirect: false, 0.8), lenient = new(indirect: false, 0.3), indirect = new(indirect: true, 0.3);
    private readonly DetailScore details = new();

    public IReadOnlyList<Claim> Claims => [.. quoted.Claims, .. indirect.Claims];

    public static Figures Measure(string file, QuoteExtractor extractor)
    {
        var figures = new Figures();
        var number = 0;
        foreach (var gold in GoldArticle.Load(file))
        {
            var quotes = extractor.Extract(gold.ToArticle()).Quotes;
            foreach (var track in new[] { figures.quoted, figures.lenient, figures.indirect })
                track.Add(gold, number, quotes);
            figures.details.Add(gold, quotes);
            number++;
        }

        return figures;
    }

    /// <summary>Name and value of every figure that is recorded; higher is better for all. What the gold does not name has none.</summary>
    public IEnumerable<(string Name, double Value)> Recorded()
    {
        yield return ("quoted-f1", quoted.F1);
        yield return ("attributed-f1", quoted.AttributedF1);
        yield return ("attribution-precision", quoted.AttributionPrecision);
        yield return ("indirect-f1", indirect.F1);
        yield return ("indirect-attributed-f1", indirect.AttributedF1);
        if (details.Affiliation.All > 0)
            yield return ("affiliation", Share(details.Affiliation));
        if (details.Medium.All > 0)
            yield return ("medium", Share(details.Medium));
        if (details.Medium.All > 0)
            yield return ("medium-not-invented", 1 - Share(details.MediumInvented));
        if (details.Stance.All > 0)
            yield return ("stance", Share(details.Stance));
        if (details.StanceInvented.All > 0)
            yield return ("stance-not-invented", 1 - Share(details.StanceInvented));
    }

    /// <param name="errors">How many of what went wrong to list for each track.</param>
    public void Print(TextWriter output, int errors)
    {
        Print(output, "quoted   @0.8", quoted, errors);
        Print(output, "quoted   @0.3", lenient, 0);
        Print(output, "indirect @0.3", indirect, errors);
        if (details.Affiliation.All > 0)
            output.WriteLine($"affiliation right {Of(details.Affiliation)}  medium found {Of(details.Medium)}  medium invented {Of(details.MediumInvented)}");
        if (details.Stance.All > 0)
            output.WriteLine($"stance of indirect quotes: denied, asked, demanded, expected found {Of(details.Stance)}  given to plain statements {Of(details.StanceInvented)}");
        Calibration.Stated(Claims).Print(output);
        output.WriteLine($"calibrated on half of the articles, scored on the other: {Calibration.HalfAgainstHalf(Claims).Summary}");
    }

    private static void Print(TextWriter output, string name, TrackScore s, int errors)
    {
        output.WriteLine(
            $"{name}  P {Three(s.Precision)}  R {Three(s.Recall)}  F1 {Three(s.F1)}  speaker {Three(s.SpeakerRight)}  attributed F1 {Three(s.AttributedF1)}  attribution P {Three(s.AttributionPrecision)}  (tp {s.Found} fp {s.Extra} fn {s.Missed})");
        foreach (var error in s.Errors.Take(errors))
            output.WriteLine($"    {error}");
    }

    private static string Of((int Part, int All) count) => $"{count.Part}/{count.All} ({Three(Share(count))})";

    /// <summary>Three decimals, exact halves to even, as the published scorer prints them. Only sixteenths can be such halves.</summary>
    private static string Three(double value) => (value * 16 % 1 == 0 ? Math.Round(value, 3) : value).ToString("F3", CultureInfo.InvariantCulture);

    private static double Share((int Part, int All) count) => count.All == 0 ? 0 : (double)count.Part / count.All;
}
