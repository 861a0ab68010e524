using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>How much a wording tells of someone: a role and an organisation more than either, a place or a field of work a little.</summary>
internal static class AffiliationWeight
{
    /// <summary>From here on it names an organisation beside the role.</summary>
    public const int Organisation = 4;

    /// <summary>Less than any wording.</summary>
    public const int Title = -1;

    private const int Role = 2, Detail = 1;

    public static int Of(Buffer<Token> tokens, int start, int end)
    {
        bool role = false, organisation = false;
        // "nieuwe leider" tells no more than "leider".
        var detail = end - start > 1 && (tokens[start].Capital || !tokens[end - 1].Is(WordClass.Role | WordClass.Group));
        for (var i = start; i < end; i++)
        {
            // "de buurvrouw van Anna Bos": whose they are tells no organisation.
            if (i > start && tokens[i].Capital && tokens[i].Is(WordClass.FirstName))
                break;
            var isRole = tokens[i].Is(WordClass.Role | WordClass.Group);
            role |= isRole;
            // A capital at the front is a sentence's, or an adjective's.
            organisation |= !isRole && i > start && (tokens[i].Capital || tokens[i].Is(WordClass.Institution));
        }

        return (role ? Role : 0) + (organisation ? Organisation : 0) + (detail ? Detail : 0);
    }
}
