namespace Quotes.Api.Text;

/// <summary>What a bare word finds.</summary>
/// <param name="Any">The forms that it finds in one language or another.</param>
/// <param name="All">Those that it finds in each, the one that was typed always among them.</param>
internal readonly record struct WordForms(IReadOnlySet<string> Any, IReadOnlySet<string> All)
{
    public static WordForms Of(QueryTerm word, IFormSource source)
    {
        var any = new SortedSet<string>(StringComparer.Ordinal) { word.Forms[0] };
        SortedSet<string>? all = null;
        foreach (var language in source.Languages)
        {
            var forms = source.FormsOf(word.Forms[0], language);
            any.UnionWith(forms);
            if (all is null)
                all = new SortedSet<string>(forms, StringComparer.Ordinal);
            else
                all.IntersectWith(forms);
        }

        all ??= new SortedSet<string>(StringComparer.Ordinal);
        all.Add(word.Forms[0]);
        return new(any, all);
    }
}
