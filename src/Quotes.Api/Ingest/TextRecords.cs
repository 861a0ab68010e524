using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using Quotes.Api.Http;

namespace Quotes.Api.Ingest;

/// <summary>One record of a stream.</summary>
/// <param name="Line">The number of its first line, from 1.</param>
/// <param name="NextLine">The number of the line after it.</param>
/// <param name="End">How many bytes of the stream there are up to its end, its line break included.</param>
/// <param name="Text">Without its line break; null: see <paramref name="Error"/>.</param>
/// <param name="Error">Why it has no text.</param>
internal readonly record struct TextRecord(int Line, int NextLine, long End, string? Text, InputError? Error);

/// <summary>Cuts a stream into records, one a line, without ever holding more than one of them.</summary>
internal static class TextRecords
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The records that are not blank, in order. One that is too long or not UTF-8 is told as such, and the next one read.</summary>
    /// <param name="maxBytes">Of one record.</param>
    /// <param name="quoted">Whether a line break between double quotes belongs to the record, as in CSV.</param>
    public static async IAsyncEnumerable<TextRecord> ReadAsync(
        PipeReader reader, long maxBytes, bool quoted, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var cut = new Cutter(quoted);
        var skipping = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (cut.TryTake(ref buffer, read.IsCompleted, out var record))
            {
                if (skipping)
                    skipping = false; // the end of a record that was reported already
                else if (Decode(cut, record, maxBytes) is { } decoded)
                    yield return decoded;
            }

            if (buffer.Length > maxBytes)
            {
                if (!skipping)
                    yield return TooLong(cut, cut.NextLine, maxBytes);
                skipping = true;
                cut.Skip(ref buffer);
            }

            reader.AdvanceTo(buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
                yield break;
        }
    }

    private static TextRecord? Decode(Cutter cut, ReadOnlySequence<byte> record, long maxBytes)
    {
        if (record.Length > maxBytes)
            return TooLong(cut, cut.Line, maxBytes);
        try
        {
            var text = StrictUtf8.GetString(record).TrimStart('\uFEFF');
            return string.IsNullOrWhiteSpace(text) ? null : new TextRecord(cut.Line, cut.NextLine, cut.End, text, null);
        }
        catch (DecoderFallbackException)
        {
            return Wrong(cut, cut.Line, "encoding", "The line is not valid UTF-8.");
        }
    }

    private static TextRecord TooLong(Cutter cut, int line, long maxBytes) => Wrong(cut, line, "length", $"The line is longer than {maxBytes} bytes.");

    private static TextRecord Wrong(Cutter cut, int line, string code, string detail) =>
        new(line, cut.NextLine, cut.End, null, InputError.InBody("", code, detail));

    /// <summary>Finds the ends of records and keeps count of lines and bytes; looks at each byte once.</summary>
    private sealed class Cutter(bool quoted)
    {
        private long looked; // bytes of the buffer that are known to hold no end
        private int lines;   // line breaks among them
        private bool inQuotes;

        public int Line { get; private set; }

        public int NextLine { get; private set; } = 1;

        public long End { get; private set; }

        public bool TryTake(ref ReadOnlySequence<byte> buffer, bool completed, out ReadOnlySequence<byte> record)
        {
            var rest = new SequenceReader<byte>(buffer.Slice(looked));
            while (quoted ? rest.TryAdvanceToAny("\n\""u8, advancePastDelimiter: false) : rest.TryAdvanceTo((byte)'\n', advancePastDelimiter: false))
            {
                rest.TryRead(out var found);
                if (found == '"')
                {
                    inQuotes = !inQuotes; // "" closes and opens
                    continue;
                }

                lines++;
                if (inQuotes)
                    continue;
                var length = looked + rest.Consumed;
                record = buffer.Slice(0, length - 1);
                Take(ref buffer, length);
                return true;
            }

            looked = buffer.Length;
            record = buffer;
            if (!completed || buffer.IsEmpty)
                return false;
            Take(ref buffer, buffer.Length);
            return true;
        }

        /// <summary>Lets what is there go; the record goes on up to the next line break, quotes or not: its own are not to be trusted.</summary>
        public void Skip(ref ReadOnlySequence<byte> buffer)
        {
            (End, looked, inQuotes) = (End + buffer.Length, 0, false);
            buffer = buffer.Slice(buffer.End);
        }

        private void Take(ref ReadOnlySequence<byte> buffer, long length)
        {
            (Line, NextLine, End, looked, lines, inQuotes) = (NextLine, NextLine + lines, End + length, 0, 0, false);
            buffer = buffer.Slice(length);
        }
    }
}
