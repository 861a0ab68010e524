using System.Runtime.CompilerServices;

namespace Quotes.Api.Commands;

/// <summary>A line of input: its number from 1 and its bytes; null bytes for a line that is too long to be an article.</summary>
internal readonly record struct NdjsonLine(long Number, ReadOnlyMemory<byte>? Bytes);

/// <summary>Cuts a stream into batches of lines. Memory is bounded by the longest line allowed.</summary>
internal static class NdjsonLines
{
    /// <summary>Longest line read, in bytes; a longer one is skipped and answered with an error.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    public static async IAsyncEnumerable<List<NdjsonLine>> Read(Stream input, int batchBytes, [EnumeratorCancellation] CancellationToken cancel)
    {
        var buffer = new byte[batchBytes];
        int filled = 0, read;
        long number = 0;
        var skipping = false;
        do
        {
            if (filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            read = await input.ReadAtLeastAsync(buffer.AsMemory(filled), buffer.Length - filled, throwOnEndOfStream: false, cancel);
            filled += read;
            var batch = new List<NdjsonLine>();
            var start = 0;
            for (int end; (end = buffer.AsSpan(start, filled - start).IndexOf((byte)'\n')) >= 0; start += end + 1)
            {
                number++;
                batch.Add(new NdjsonLine(number, skipping ? null : Copy(buffer, start, end)));
                skipping = false;
            }

            var atEnd = filled < buffer.Length;
            if (atEnd && filled > start)
                batch.Add(new NdjsonLine(number + 1, skipping ? null : Copy(buffer, start, filled - start)));
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            if (skipping || filled > LongestLine)
                (filled, skipping) = (0, true);
            if (batch.Count > 0)
                yield return batch;
            if (atEnd)
                yield break;
        }
        while (true);
    }

    private static ReadOnlyMemory<byte> Copy(byte[] buffer, int start, int length) => buffer.AsSpan(start, length).ToArray();
}
