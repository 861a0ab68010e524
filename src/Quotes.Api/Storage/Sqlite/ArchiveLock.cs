namespace Quotes.Api.Storage.Sqlite;

/// <summary>
/// Keeps a second program from writing to an archive: the one that writes counts ids and knows words in its memory. Reading needs no lock.
/// </summary>
/// <remarks>An empty file beside the archive, locked by the system as long as the program runs, however it ends.</remarks>
internal sealed class ArchiveLock : IDisposable
{
    // A program that is just ending still has it, and so has a process at the moment when it is started by that program.
    private const int Tries = 20;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private ArchiveLock(FileStream file) => this.file = file;

    /// <exception cref="MigrationException">Another program has it.</exception>
    public static ArchiveLock Take(string database)
    {
        var path = database + "-lock";
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new ArchiveLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException exception) when (exception.GetType() == typeof(IOException) && attempt < Tries)
            {
                Task.Delay(BetweenTries).Wait();
            }
            catch (IOException exception) when (exception.GetType() == typeof(IOException))
            {
                throw new MigrationException(
                    $"The archive {database} is in use: another Quotes server or command writes to it (it holds {path}). Stop that one first, or send articles to the server.");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new MigrationException($"The database {database} cannot be opened: {exception.Message}");
            }
        }
    }

    public void Dispose() => file.Dispose();
}
