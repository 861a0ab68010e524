namespace Quotes.Extraction.Marks;

/// <summary>Which marks pair, and which way a mark looks by the characters beside it. Newspapers mix styles; so do these tables.</summary>
internal static class MarkStyles
{
    public static bool Closes(char closing, char opening) => opening switch
    {
        '"' or '“' or '”' or '„' => closing is '"' or '”' or '“',
        '\'' or '‘' or '’' or '‚' => closing is '\'' or '’' or '‘',
        '«' => closing is '»',
        '»' => closing is '«' or '»',
        '‹' => closing is '›',
        '›' => closing is '‹' or '›',
        _ => false,
    };

    public static bool CanClose(char sign, char before, char after) =>
        sign is not ('„' or '‚')
        && (!char.IsWhiteSpace(before) || sign is '»' or '«' or '›' or '‹')
        && !char.IsLetterOrDigit(after);

    public static bool CanOpen(char sign, char before, char after) =>
        (!char.IsWhiteSpace(after) || sign is '«' or '»' or '‹' or '›')
        && after is not ('.' or ',' or ';' or ')' or '!' or '?' or ':')
        && before != '='
        && (sign is '„' or '‚' || !char.IsLetter(before))
        && !(char.IsDigit(before) && !char.IsUpper(after));
}
