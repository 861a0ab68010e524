namespace Quotes.Benchmarks.Eval;

/// <summary>Runs a command over gold files: a bad one ends it with one line that says what is wrong where.</summary>
internal static class GoldFiles
{
    /// <summary>Exit code of a file that cannot be read.</summary>
    private const int BadFile = 2;

    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return BadFile;
        }
    }
}
