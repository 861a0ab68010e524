using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using Quotes.Api.Http;

namespace Quotes.Api.Ingest;

/// <summary>One line of a stream: its number from 1, and its text or why it has none.</summary>
internal readonly record struct NdjsonLine(int Number, string? Text, InputError? Error);

/// <summary>Reads newline-delimited JSON without ever holding more than a line.</summary>
internal static class NdjsonLines
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The lines that are not blank, in order. A line that is too long or not UTF-8 is told as such, and the next one read.</summary>
    /// <param name="maxBytes">Of one line.</param>
    public static async IAsyncEnumerable<NdjsonLine> ReadAsync(
        PipeReader reader, long maxBytes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var number = 0;
        var skipping = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (TryTakeLine(ref buffer, read.IsCompleted, out var line))
            {
                number++;
                if (skipping)
                    skipping = false; // the end of a line that was reported already
                else if (Decode(number, line, maxBytes) is { } decoded)
                    yield return decoded;
            }

            if (buffer.Length > maxBytes)
            {
                if (!skipping)
                    yield return TooLong(number + 1, maxBytes);
                skipping = true;
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
                yield break;
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool completed, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        if (!completed || buffer.IsEmpty)
            return false;
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private static NdjsonLine? Decode(int number, ReadOnlySequence<byte> line, long maxBytes)
    {
        if (line.Length > maxBytes)
            return TooLong(number, maxBytes);
        try
        {
            var text = StrictUtf8.GetString(line).TrimStart('\uFEFF');
            return string.IsNullOrWhiteSpace(text) ? null : new NdjsonLine(number, text, null);
        }
        catch (DecoderFallbackException)
        {
            return new NdjsonLine(number, null, InputError.InBody("", "encoding", "The line is not valid UTF-8."));
        }
    }

    private static NdjsonLine TooLong(int number, long maxBytes) =>
        new(number, null, InputError.InBody("", "length", $"The line is longer than {maxBytes} bytes."));
}
