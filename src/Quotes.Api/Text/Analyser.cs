using System.Text;

namespace Quotes.Api.Text;

/// <summary>
/// Cuts a text into words and folds them: the one analyser for indexing, parsing queries, highlighting and verifying.
/// </summary>
/// <remarks>
/// <para>
/// <b>Folding.</b> Case, diacritics (NFC and NFD are equal), compatibility forms (ĳ, ﬁ, full-width, superscripts), ß/ss, æ/ae,
/// œ/oe, ø/o, ł/l, đ/d, þ/th, digits of every script. Zero-width, bidi and variation characters count as not there.
/// </para>
/// <para>
/// <b>Words</b> are runs of letters, digits and combining marks; everything else separates, hyphens, dashes, <c>_</c>, <c>@</c>
/// and emoji included: <c>Korea-kenner</c> is two words, <c>jan@nu.nl</c> three. In scripts written without spaces each character
/// is a word. What joins two runs into one word:
/// </para>
/// <list type="bullet">
/// <item>an apostrophe (<c>foto's</c> → <c>fotos</c>, <c>it's</c> → <c>its</c>), but not after a single letter or <c>qu</c> with
/// two or more letters to come (<c>l'heure</c>, <c>qu'elle</c>, <c>d'Hondt</c>, <c>I've</c>), where it separates;</item>
/// <item>a point or comma before exactly three digits after one to three (<c>10.000</c> and <c>10,000</c> → <c>10000</c>; not
/// after a lone <c>0</c>), else it separates (<c>3,5</c> → <c>3 5</c>);</item>
/// <item>a point between single letters (<c>U.S.</c> → <c>us</c>, <c>d.w.z.</c> → <c>dwz</c>).</item>
/// </list>
/// <para>A form is cut at <see cref="MaxFormLength"/>; its token still spans the whole word.</para>
/// </remarks>
internal static class Analyser
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxFormLength = 64;

    /// <summary>Reads any string, lone surrogates and U+0000 included. Clears <paramref name="tokens"/> first.</summary>
    public static void Analyse(ReadOnlySpan<char> text, List<Token> tokens)
    {
        tokens.Clear();
        new Reader(text, tokens, stackalloc char[2 * MaxFormLength]).Read();
    }

    public static List<Token> Analyse(string text)
    {
        var tokens = new List<Token>();
        Analyse(text, tokens);
        return tokens;
    }

    /// <summary>
    /// Whether the form is one character of a script written without spaces, so that it has no prefix worth the name.
    /// </summary>
    public static bool IsIdeograph(string form) => CharFold.Of(Rune.GetRuneAt(form, 0)).Kind == CharKind.Ideograph;

    // Reads runs of word characters; a run that a joiner (' . ,) ties to the next one waits in front of the buffer until that is
    // read.
    private ref struct Reader(ReadOnlySpan<char> text, List<Token> tokens, Span<char> buffer)
    {
        private readonly ReadOnlySpan<char> text = text;
        private readonly Span<char> buffer = buffer;
        private int position;

        private int waiting;
        private int waitingStart;
        private int waitingEnd;
        private char joiner;
        private bool grouped;
        private bool abbreviated;

        public void Read()
        {
            while (position < text.Length)
            {
                var character = text[position];
                if (character < 128 ? AsciiWords[character] != 0 : StartsWord())
                    ReadRun();
                else
                    Skip(character);
            }

            Flush();
        }

        private readonly bool StartsWord() => FoldAt(position, out _).Kind is CharKind.Word or CharKind.Ideograph;

        private readonly CharFold FoldAt(int index, out int width)
        {
            width = 1;
            var character = text[index];
            if (!char.IsHighSurrogate(character) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
                return CharFold.Of(character);

            width = 2;
            return CharFold.Of(new Rune(character, text[index + 1]));
        }

        private void Skip(char character)
        {
            var kind = CharKind.Separator;
            var width = 1;
            if (character is '\'' or '`')
                kind = CharKind.Apostrophe;
            else if (character >= 128)
                kind = FoldAt(position, out width).Kind;

            // A joiner ties only what stands directly on both sides of it.
            if (waiting > 0 && joiner == 0 && (kind == CharKind.Apostrophe || character is '.' or ','))
                joiner = kind == CharKind.Apostrophe ? '\'' : character;
            else if (kind is CharKind.Separator or CharKind.Apostrophe)
                Flush();

            position += width;
        }

        private void ReadRun()
        {
            var start = position;
            var end = position;
            var run = buffer[waiting..];
            var length = 0;
            var limit = MaxFormLength;
            var ideograph = false;
            while (position < text.Length)
            {
                var character = text[position];
                if (character < 128)
                {
                    var lower = AsciiWords[character];
                    if (lower == 0 || ideograph)
                        break;

                    if (length < limit)
                        run[length++] = (char)lower;

                    end = ++position;
                    continue;
                }

                var fold = FoldAt(position, out var width);
                if (fold.Kind is CharKind.Separator or CharKind.Apostrophe)
                    break;

                if (length > 0 && (fold.Kind == CharKind.Ideograph || (ideograph && fold.Kind == CharKind.Word)))
                    break;

                if (fold.Kind == CharKind.Ideograph)
                {
                    ideograph = true;
                    joiner = default;
                }

                if (length + fold.Form.Length <= limit)
                {
                    fold.Form.CopyTo(run[length..]);
                    length += fold.Form.Length;
                }
                else
                {
                    limit = length;
                }

                position += width;
                if (fold.Kind != CharKind.Ignored)
                    end = position;
            }

            Take(run[..length], start, end);
            if (ideograph)
                Flush();
        }

        private void Take(ReadOnlySpan<char> run, int start, int end)
        {
            if (waiting > 0 && !Joins(run))
            {
                Emit();
                run.CopyTo(buffer);
                (waiting, waitingStart, grouped, abbreviated) = (run.Length, start, false, false);
            }
            else
            {
                if (waiting == 0)
                    waitingStart = start;

                waiting = Math.Min(waiting + run.Length, MaxFormLength);
            }

            waitingEnd = end;
            joiner = default;
        }

        private bool Joins(ReadOnlySpan<char> run)
        {
            var left = buffer[..waiting];
            switch (joiner)
            {
                case '\'':
                    return run.Length < 2 || !((left.Length == 1 && !char.IsAsciiDigit(left[0])) || left.EndsWith("qu"));
                case '.' when IsLetter(run) && (abbreviated || IsLetter(left)):
                    return abbreviated = true;
                case '.' or ',' when run.Length == 3 && IsDigits(run) && (grouped || BeginsThousands(left)):
                    return grouped = true;
                default:
                    return false;
            }
        }

        private static bool BeginsThousands(ReadOnlySpan<char> run) => run.Length <= 3 && run is not "0" && IsDigits(run);

        private static bool IsLetter(ReadOnlySpan<char> run) => run.Length == 1 && !char.IsAsciiDigit(run[0]);

        private static bool IsDigits(ReadOnlySpan<char> run) => !run.ContainsAnyExceptInRange('0', '9');

        private void Flush()
        {
            if (waiting > 0)
                Emit();

            (waiting, joiner, grouped, abbreviated) = (0, default, false, false);
        }

        private readonly void Emit()
        {
            // Joining can cut between the halves of a surrogate pair.
            var length = char.IsHighSurrogate(buffer[waiting - 1]) ? waiting - 1 : waiting;
            tokens.Add(new(FormCache.Intern(buffer[..length]), waitingStart, waitingEnd));
        }
    }

    // The folded form of each ASCII letter and digit; 0 for the rest.
    private static readonly byte[] AsciiWords =
        [.. Enumerable.Range(0, 128).Select(c =>
             char.IsAsciiLetterOrDigit((char)c) ? (byte)char.ToLowerInvariant((char)c) : (byte)0)];
}
