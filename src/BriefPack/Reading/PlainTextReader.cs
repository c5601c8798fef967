using System.Runtime.CompilerServices;

namespace BriefPack;

/// <summary>Reads plain text (.txt): in any encoding that <see cref="EncodingDetector"/> knows. The text stays as it is but for its line endings.</summary>
internal sealed class PlainTextReader : IReader
{
    public async IAsyncEnumerable<Document> ReadAsync(Source source, ReadContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (bytes, info) = await context.ReadBytesAsync(source, "text/plain", cancel).ConfigureAwait(false);
        var (text, warning) = PlainTextDecoder.Decode(bytes.Span);
        if (string.IsNullOrWhiteSpace(text))
            throw new InvalidDataException("The file holds no text.");
        var document = new Document { Id = context.NewId(info), Source = info, Text = text };
        yield return warning is null ? document : document.WithWarning("read", warning);
    }
}
