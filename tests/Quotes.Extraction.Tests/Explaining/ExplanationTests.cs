using System.Text.Json;
using System.Text.RegularExpressions;
using Quotes.Extraction.Explaining;
using Quotes.Extraction.Tests.Specs;

namespace Quotes.Extraction.Tests.Explaining;

/// <summary>An explanation tells of every quote and of everything that was rejected, and changes nothing.</summary>
public partial class ExplanationTests
{
    private static readonly QuoteExtractor Extractor = new();

    public static TheoryData<SpecCase> Cases() => [.. SpecCase.All()];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Every_quote_has_an_explanation_whose_winner_is_its_speaker(SpecCase spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var result = Extractor.Extract(spec.Article, explain: true);
        Assert.Equal(result.Quotes.Count, result.Explanation!.Quotes.Count);
        foreach (var (quote, why) in result.Quotes.Zip(result.Explanation.Quotes))
        {
            var speakers = quote.Speaker is null ? [] : quote.JointWith.Prepend(quote.Speaker).Select(s => s.Name).Distinct();
            Assert.Equal(speakers.Order(), why.Speaker.Candidates.Where(c => c.Won).Select(c => c.Name).Distinct().Order());
            Assert.Equal((quote.Rule, quote.SpeakerBasis), (why.Rule.Name, why.Speaker.Basis));
            Assert.Equal(quote.Segments.Count - 1, why.Joined.Count);
            Assert.Equal(quote.Cue is null, why.Rule.Cue is null);
            Assert.All(Places(why), place => Assert.InRange(place.End, place.Start + 1, spec.Article.Text.Length));
        }
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Every_passage_between_marks_is_a_quote_or_rejected_with_a_reason(SpecCase spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var result = Extractor.Extract(spec.Article, explain: true);
        var told = result.Quotes.SelectMany(q => q.Segments).Concat(result.Explanation!.Rejected.Select(r => r.At)).ToList();
        Assert.All(Passage().Matches(spec.Article.Text), m => Assert.Contains(told, s => s.Start <= m.Groups[1].Index && s.End >= m.Groups[1].Index + m.Groups[1].Value.TrimEnd().Length));
        Assert.DoesNotContain(result.Explanation.Rejected.Where(r => r.Kind == RejectionKind.Passage), r => result.Quotes.Any(q => q.Kind != QuoteKind.Indirect && q.Segments.Contains(r.At)));
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void To_explain_never_changes_the_result(SpecCase spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var plain = Extractor.Extract(spec.Article);
        var explained = Extractor.Extract(spec.Article, explain: true);
        Assert.Null(plain.Explanation);
        Assert.Equal(JsonSerializer.Serialize(plain), JsonSerializer.Serialize(explained with { Explanation = null }));
    }

    [Fact]
    public void Every_code_has_its_sentence()
    {
        Assert.All(Enum.GetValues<ReasonCode>(), code => Assert.NotEmpty(Wording.Of(code, "x")));
        Assert.All(Enum.GetValues<SpeakerBasis>(), basis => Assert.NotEmpty(Wording.Of(basis, "x", "y")));
    }

    private static IEnumerable<Segment> Places(QuoteExplanation why) =>
        new[] { why.Rule.At, why.Rule.Cue, why.Rule.Source, why.Kind.At, why.Speaker.At, why.Affiliation.At, why.Medium.At, why.Date.At, why.Stance.At }
            .Concat(why.Speaker.Candidates.Select(c => c.At)).Concat(why.Joined.Select(j => j.At)).Concat(why.PassedOver.Select(p => p.At)).OfType<Segment>();

    [GeneratedRegex("“([^“”„\"\n]+)”")]
    private static partial Regex Passage();
}
