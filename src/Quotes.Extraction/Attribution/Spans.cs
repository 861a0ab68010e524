namespace Quotes.Extraction.Attribution;

/// <summary>Stretches of the text in UTF-16 offsets, in order; nearly always one, which then is no object of its own.</summary>
internal struct Spans(int start, int end)
{
    private readonly (int Start, int End) first = (start, end);
    private List<(int Start, int End)>? others;

    public readonly int Count => 1 + (others?.Count ?? 0);

    public readonly (int Start, int End) this[int index] => index == 0 ? first : others![index - 1];

    public void Add(in Spans more)
    {
        others ??= [];
        for (var i = 0; i < more.Count; i++)
            others.Add(more[i]);
    }

    public readonly bool Cover(int offset)
    {
        for (var i = 0; i < Count; i++)
            if (offset >= this[i].Start && offset < this[i].End)
                return true;
        return false;
    }
}
