namespace BriefPack;

/// <summary>Writes files so that there is either the old content or the whole new one.</summary>
public static class AtomicFile
{
    /// <summary>Writes a temporary file beside the target and moves it over the target. Folders that are missing are created.</summary>
    /// <param name="path">The target.</param>
    /// <param name="write">Writes the content; the stream is readable and seekable.</param>
    /// <param name="cancel">Leaves the target as it was.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target))
            throw new IOException($"'{path}' is a folder. Give the name of a file.");
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                await write(stream).ConfigureAwait(false);
                await stream.FlushAsync(cancel).ConfigureAwait(false);
                // Without this a power cut after the move could leave an empty file where the old one stood.
                stream.Flush(flushToDisk: true);
            }
            cancel.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
