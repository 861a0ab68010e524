using Quotes.Extraction.Languages;
using Quotes.Extraction.Text;

namespace Quotes.Extraction.Mentions;

/// <summary>Finds names and descriptions by trying the language's patterns at every token that may open one.</summary>
internal sealed class MentionFinder(Language language, Buffer<Mention> mentions)
{
    private readonly MentionPatterns patterns = language.Mentions;

    public void Run(ReadOnlySpan<char> shapes)
    {
        mentions.Clear();
        for (var at = 0; at < shapes.Length;)
            at = shapes[at] is 'w' or 'x' or 'u' or 'v' or 'b' or '&' or '0' or '"' or ',' or '.' or ':' or '(' or ')' or '|' or 'y'
                ? at + 1
                : Math.Max(at + 1, Try(shapes, at));
    }

    private int Try(ReadOnlySpan<char> shapes, int at)
    {
        var role = patterns.RolePrefix.LengthAt(shapes, at);
        var name = patterns.Person.LengthAt(shapes, at + role);
        if (name == 0 && role > 0)
            (role, name) = (0, patterns.Person.LengthAt(shapes, at));
        var organisation = patterns.Organisation.LengthAt(shapes, at);
        if (organisation > 0 && organisation >= role + name)
            return Add(MentionKind.Organisation, shapes, at, at, at + organisation);
        if (name > 0)
            return Add(MentionKind.Person, shapes, at, at + role, at + role + name);
        if (patterns.Description.LengthAt(shapes, at) is var description and > 0)
        {
            // De aanklager van het hof, Fatou Bensouda
            var comma = at + description;
            if ((shapes[at] is 'd' or 'g' or 'r' || shapes[at..comma].Contains('m')) && comma + 1 < shapes.Length && shapes[comma] == ',' && shapes[comma + 1] is 'F' or 'I' or 'C'
                && patterns.Person.LengthAt(shapes, comma + 1) is var named and > 1 && !(comma + 1 + named < shapes.Length && shapes[comma + 1 + named] is '&'))
                return Add(MentionKind.Person, shapes, at, comma + 1, comma + 1 + named, comma);
            return Add(MentionKind.Description, shapes, at, at, at + description);
        }

        if (patterns.Phrase.LengthAt(shapes, at) is var phrase and > 0)
            return Add(MentionKind.Phrase, shapes, at, at, at + phrase);
        return at;
    }

    private int Add(MentionKind kind, ReadOnlySpan<char> shapes, int start, int nameStart, int end, int roleLimit = -1)
    {
        var mention = new Mention { Kind = kind, Start = start, NameStart = nameStart, NameEnd = end, End = end, Reach = end, Head = -1, Entity = -1 };
        var roleEnd = roleLimit > 0 ? roleLimit : kind == MentionKind.Person ? nameStart : end;
        if (kind == MentionKind.Organisation && shapes[start] is 'd' or 'e')
            mention.NameStart++;
        mention.Head = RoleHead(shapes, start, roleEnd);
        if (mention.Head < 0 && kind is MentionKind.Description or MentionKind.Phrase)
            mention.Head = end - 1;
        mention.Indefinite = shapes[start] is 'e';
        mention.Plural = mention.Head >= 0 && kind != MentionKind.Person && shapes[mention.Head] == 'g' && !shapes[start..].StartsWith("ev");
        if (mention.Head >= 0 && kind is MentionKind.Person or MentionKind.Description && shapes[mention.Head] is 'r' or 'g')
            (mention.AffiliationStart, mention.AffiliationEnd) = (BehindDeterminer(shapes, start), roleEnd);
        Extend(shapes, ref mention);
        // The comma that closes the apposition a name stands in.
        if (roleLimit > 0 && !language.WritesCompoundsTogether && mention.Reach == end && end < shapes.Length && shapes[end] == ',')
            mention.Reach++;
        mentions.Add(mention);
        if (nameStart > start || kind == MentionKind.Description || mention.Reach > end)
            AddInner(shapes, mention);
        return mention.Reach;
    }

    /// <summary>Names inside a role or an apposition are names of the article too, though no source at this place.</summary>
    private void AddInner(ReadOnlySpan<char> shapes, in Mention outer)
    {
        var limit = outer.Kind == MentionKind.Description ? outer.Reach : outer.NameStart;
        for (var at = outer.Start + 1; at < outer.Reach; limit = at >= outer.NameEnd ? outer.Reach : limit)
        {
            if (at >= limit && at < outer.NameEnd)
                at = outer.NameEnd;
            else if (shapes[at - 1] is 'v' or 'b' or 'd' or '(' && Inner(shapes[..Math.Max(at, at < outer.NameEnd ? limit : outer.Reach)], at) is var end and > 0)
                at = end;
            else
                at++;
        }
    }

    private int Inner(ReadOnlySpan<char> shapes, int at)
    {
        var role = patterns.RolePrefix.LengthAt(shapes, at);
        var name = role > 0 || (at < shapes.Length && shapes[at] == 'F') ? patterns.Person.LengthAt(shapes, at + role) : 0;
        var organisation = name > 0 ? 0 : patterns.Organisation.LengthAt(shapes, at);
        if (name + organisation == 0)
            return 0;
        var person = name > 0;
        var start = person ? at + role : at + (shapes[at] is 'd' or 'e' ? 1 : 0);
        var end = person ? at + role + name : at + organisation;
        var mention = new Mention { Kind = person ? MentionKind.Person : MentionKind.Organisation, Start = at, End = end, Reach = end, Entity = -1, Inner = true };
        (mention.NameStart, mention.NameEnd, mention.Head) = (start, end, person ? RoleHead(shapes, at, start) : -1);
        if (person)
            (mention.AffiliationStart, mention.AffiliationEnd) = (at, start);
        mentions.Add(mention);
        return end;
    }

    /// <summary>Where a role's own words begin: behind <em>de</em>, <em>een</em>, <em>een van de</em>.</summary>
    private static int BehindDeterminer(ReadOnlySpan<char> shapes, int start)
    {
        if (shapes[start..].StartsWith("ev"))
            start += 2;
        return start + (shapes[start] is 'd' or 'e' or 'm' ? 1 : 0);
    }

    /// <summary>The first noun of the role; where nouns stand before nouns (<em>union secretary</em>), the last before its complement.</summary>
    private int RoleHead(ReadOnlySpan<char> shapes, int start, int end)
    {
        var head = -1;
        for (var i = start; i < end; i++)
            if (shapes[i] is 'r' or 'g' or 'i' or 'O')
            {
                head = i;
                if (language.WritesCompoundsTogether)
                    break;
            }
            else if (head >= 0 && shapes[i] is 'v' or 'b' or ',')
                break;
        return head;
    }

    /// <summary>Takes in what stands right behind a name: <em>(34)</em>, <em>(CDA)</em>, <em>van D66</em>, <em>, directeur van X,</em>.</summary>
    private void Extend(ReadOnlySpan<char> shapes, ref Mention mention)
    {
        if (mention.Kind == MentionKind.Person && mention.Reach + 1 < shapes.Length && shapes[mention.Reach] is 'v' or 'b'
            && mention.NameEnd - mention.NameStart > 1 && patterns.Apposition.LengthAt(shapes, mention.Reach) is var member and > 0)
        {
            // "zegt Jan Bos bij Omroep Zuid" is where he said it; beside a role it is whom he works for.
            if (mention.AffiliationEnd > 0)
                (mention.PartyStart, mention.PartyEnd) = (mention.Reach, mention.Reach + member);
            else if (shapes[mention.Reach] == 'v')
                (mention.PartyStart, mention.PartyEnd) = (mention.Reach + 1, mention.Reach + member);
            mention.Reach += member;
        }

        if (mention.Reach + 2 < shapes.Length && shapes[mention.Reach] == '(')
        {
            var close = mention.Reach + 1;
            while (close < shapes.Length && close < mention.Reach + 8 && shapes[close] is not (')' or '.' or '|' or '"'))
                close++;
            if (close < shapes.Length && shapes[close] == ')')
            {
                // Neither an age nor where it was printed: (34), (Opinie, 7 maart).
                if (mention.Kind == MentionKind.Person && !shapes[mention.Reach..close].Contains('0'))
                    (mention.PartyStart, mention.PartyEnd) = (mention.Reach, close + 1);
                mention.Reach = close + 1;
            }
        }

        if (mention.Kind == MentionKind.Person && mention.Reach < shapes.Length && shapes[mention.Reach] == ','
            && patterns.Apposition.LengthAt(shapes, mention.Reach) is var apposition and > 0)
        {
            var end = mention.Reach + apposition;
            // ", sinds 2010 voorzitter van X": the role begins behind its year.
            var from = mention.Reach + (shapes[mention.Reach + 1] is 'x' ? 3 : 1);
            // ", 52, a nurse": nor is an age a role.
            from += from + 1 < end && shapes[from] == '0' && shapes[from + 1] == ',' ? 2 : 0;
            from += from < end && shapes[from] is 'd' or 'e' or 'm' ? 1 : 0;
            if (from < end && shapes[from] != '0')
                SetAffiliation(ref mention, from, shapes[from..end].IndexOf('u') is var clause and > 0 ? from + clause : end);
            if (RoleHead(shapes, from, end) is var head and >= 0 && shapes[head] == 'i')
                mention.Kind = MentionKind.Organisation;
            mention.Reach = end < shapes.Length && shapes[end] == ',' ? end + 1 : end;
        }
    }

    /// <summary>The wording with more words is kept.</summary>
    private static void SetAffiliation(ref Mention mention, int start, int end)
    {
        if (end - start > mention.AffiliationEnd - mention.AffiliationStart)
            (mention.AffiliationStart, mention.AffiliationEnd) = (start, end);
    }
}
