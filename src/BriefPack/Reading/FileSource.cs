namespace BriefPack;

/// <summary>A file to read documents from.</summary>
/// <param name="file">Where the file is.</param>
/// <param name="path">What it is called in messages and in pack.json; null for <paramref name="file"/> with forward slashes.</param>
public sealed class FileSource(string file, string? path = null) : Source
{
    /// <summary>Where the file is.</summary>
    public string File { get; } = file;

    /// <inheritdoc/>
    public override string Path { get; } = (path ?? file).Replace('\\', '/');

    /// <inheritdoc/>
    public override long? Length => new FileInfo(File) is { Exists: true } info ? info.Length : null;

    /// <inheritdoc/>
    public override ValueTask<Stream> OpenAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ValueTask.FromResult<Stream>(new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16));
    }
}
