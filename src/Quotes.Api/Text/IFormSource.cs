namespace Quotes.Api.Text;

/// <summary>Which written forms a bare word finds: what is kept of the words seen, by language and stem.</summary>
internal interface IFormSource
{
    /// <summary>Every word finds its own written form alone (<c>match=exact</c>).</summary>
    static readonly IFormSource Exact = new ExactForms();

    /// <summary>
    /// The languages of all texts that the search can reach, each as the texts carry it. With only one, a
    /// <see cref="MatchExpression"/> is exact; a language left out here makes it wrong for texts in it.
    /// </summary>
    IReadOnlyCollection<string> Languages { get; }

    /// <summary>
    /// The forms that count as <paramref name="form"/> in a text of <paramref name="language"/>: those with the same
    /// <see cref="Stemmer.Stem"/> that occur in such texts. Whether <paramref name="form"/> itself is among them does not matter:
    /// it always counts.
    /// </summary>
    IReadOnlyCollection<string> FormsOf(string form, string language);

    /// <summary>All forms of any language that begin with <paramref name="prefix"/>; null: they are too many to name, or not known.</summary>
    IReadOnlyCollection<string>? FormsBeginning(string prefix);

    private sealed class ExactForms : IFormSource
    {
        public IReadOnlyCollection<string> Languages => [];

        public IReadOnlyCollection<string> FormsOf(string form, string language) => [form];

        public IReadOnlyCollection<string>? FormsBeginning(string prefix) => null;
    }
}
