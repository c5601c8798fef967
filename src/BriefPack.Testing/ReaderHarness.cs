namespace BriefPack.Testing;

/// <summary>Runs a reader alone.</summary>
public static class ReaderHarness
{
    /// <summary>Reads a text as if it were a file.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="path">The path of the source, with the extension.</param>
    /// <param name="text">What the file holds, as UTF-8.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="BriefPackAssertionException">The reader reports a failure.</exception>
    public static Task<IReadOnlyList<Document>> ReadAsync(this IReader reader, string path, string text) =>
        reader.ReadAsync(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Reads bytes as if they were a file.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="path">The path of the source, with the extension.</param>
    /// <param name="bytes">What the file holds.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="BriefPackAssertionException">The reader reports a failure.</exception>
    public static async Task<IReadOnlyList<Document>> ReadAsync(this IReader reader, string path, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var documents = new List<Document>();
        await foreach (var document in reader.ReadAsync(new MemorySource(path, bytes), new Context(), CancellationToken.None).ConfigureAwait(false))
            documents.Add(document);
        return documents;
    }

    private sealed class Context : ReadContext
    {
        public override long MaxSourceLength => 64L << 20;

        public override async ValueTask<(ReadOnlyMemory<byte> Bytes, SourceInfo Info)> ReadBytesAsync(Source source, string mediaType, CancellationToken cancel)
        {
            var stream = await source.OpenAsync(cancel).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                using var buffer = new MemoryStream();
                await stream.CopyToAsync(buffer, cancel).ConfigureAwait(false);
                var bytes = buffer.ToArray();
                return (bytes, new SourceInfo(source.Path, mediaType, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
            }
        }

        public override string NewId(SourceInfo info, int index = 0) => index == 0 ? info.Sha256[..12] : FormattableString.Invariant($"{info.Sha256[..12]}-{index}");

        public override void Attach(IAnnotation annotation)
        {
            // A single reader has no pack to attach to; what it says of its documents is on them.
        }

        public override void Fail(Failure failure) => throw new BriefPackAssertionException($"The reader failed for {failure.Source}: {failure.Message}");
    }
}
