using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BriefPack;

internal sealed class RunReadContext(PipelineRun run) : ReadContext
{
    public override long MaxSourceLength => run.Settings.MaxSourceLength;

    public override async ValueTask<(ReadOnlyMemory<byte> Bytes, SourceInfo Info)> ReadBytesAsync(Source source, string mediaType, CancellationToken cancel)
    {
        if (source.Length > MaxSourceLength)
            throw TooLong(source.Length.Value);
        await using var stream = await source.OpenAsync(cancel).ConfigureAwait(false);
        var buffer = new byte[(int)Math.Min(Math.Max(source.Length ?? 0, 0) + 1, MaxSourceLength + 1)];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancel).ConfigureAwait(false);
            if (read == 0)
                break;
            length += read;
            if (length > MaxSourceLength)
                throw TooLong(length);
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(buffer.Length * 2L, 1 << 14), MaxSourceLength + 1));
        }
        var bytes = buffer.AsMemory(0, length);
        return (bytes, new SourceInfo(source.Path, mediaType, Convert.ToHexStringLower(SHA256.HashData(bytes.Span))));
    }

    // 48 bits: the chance that two of a million documents share an id is 1 in 560, and then the second gets a suffix.
    public override string NewId(SourceInfo info, int index = 0) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{info.Path}\n{info.Sha256}\n{index}"))).AsSpan(0, 6));

    public override void Attach(IAnnotation annotation) => run.Attach(annotation);

    public override void Fail(Failure failure) => run.Fail(failure, -1, null);

    private InvalidDataException TooLong(long length) => new(string.Create(CultureInfo.InvariantCulture,
        $"The source is longer than {MaxSourceLength >> 20} MiB (at least {length >> 20} MiB). Is it an article? If so raise the limit 'maxSourceMegabytes'."));
}
