namespace Quotes.Extraction.Tests.Specs;

/// <summary>Runs every case of the Markdown specs.</summary>
public class SpecTests
{
    private static readonly QuoteExtractor Extractor = new();

    public static TheoryData<SpecCase> Cases() => [.. SpecCase.All()];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_spec_holds(SpecCase spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var found = Extractor.Extract(spec.Article).Quotes;
        var expected = spec.Expected.Select(e => e.ToString()).ToList();
        var actual = found.Select((q, i) => ExpectedQuote.Describe(q, i < spec.Expected.Count ? spec.Expected[i].Fields.Keys : ["speaker", "rule"])).ToList();

        Assert.True(expected.SequenceEqual(actual), $"""
            {spec}
            {spec.Article.Text}
              expected:
            {string.Join('\n', expected.Select(e => "    " + e))}
              found:
            {string.Join('\n', actual.Zip(found, (a, q) => $"    {a}   ({q.Rule})"))}
            """);
    }

    [Fact]
    public void A_third_of_the_cases_must_give_nothing_or_must_not_jump_to_another_speaker()
    {
        var cases = SpecCase.All().ToList();
        var negative = cases.Count(c => c.Expected.Count == 0 || c.File.Contains("not-", StringComparison.Ordinal) || c.Title.Contains(" not ", StringComparison.Ordinal));
        Assert.True(negative * 3 >= cases.Count, $"{negative} of {cases.Count} cases are negative");
    }
}
