namespace BriefPack;

/// <summary>Something to read documents from: a file, or bytes from anywhere else.</summary>
public abstract class Source
{
    /// <summary>The path as given by the user, or below the folder that was given, with forward slashes. It names the source in messages and in pack.json.</summary>
    public abstract string Path { get; }

    /// <summary>The extension that the reader is chosen by, with its dot and in lower case, such as <c>.txt</c>.</summary>
    public virtual string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>The media type, where it is known better than from the extension (a web response, an upload); null otherwise.</summary>
    public virtual string? MediaType => null;

    /// <summary>The length in bytes, or null where it is not known before reading.</summary>
    public virtual long? Length => null;

    /// <summary>Opens the bytes for reading, from the beginning each time.</summary>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public abstract ValueTask<Stream> OpenAsync(CancellationToken cancel);
}
