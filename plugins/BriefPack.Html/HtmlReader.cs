using System.Runtime.CompilerServices;
using BriefPack.Html.Decoding;
using BriefPack.Html.Metadata;
using BriefPack.Html.Structure;

namespace BriefPack.Html;

/// <summary>
/// Reads a web page as it was saved: its whole text with one paragraph for each block, the metadata that it states about itself, and as
/// <see cref="PageStructure"/> what a cleaner needs to tell the article from the rest. Runs no scripts and never touches the network.
/// Safe for any number of threads.
/// </summary>
public sealed class HtmlReader : IReader
{
    private const string MediaType = "text/html";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Document> ReadAsync(Source source, ReadContext context, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        var (bytes, info) = await context.ReadBytesAsync(source, MediaType, cancel).ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
        yield return Read(bytes.Span, context.NewId(info), info);
    }

    /// <summary>Reads a page from its bytes.</summary>
    /// <param name="bytes">The page as the server sent it.</param>
    /// <param name="id">The id of the document.</param>
    /// <param name="info">Where the page came from.</param>
    /// <exception cref="InvalidDataException">The bytes are no text, or the page holds none.</exception>
    public static Document Read(ReadOnlySpan<byte> bytes, string id, SourceInfo info)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(info);
        using var decoded = PageDecoder.Decode(bytes);
        var page = PageParser.Parse(decoded.Text);
        if (page.Structure.Blocks.IsEmpty)
            throw new InvalidDataException("The page holds no text. It may build its content with scripts, which are not run: save it from the browser after it has loaded.");
        var facts = PageMetadata.Read(page);
        var document = new Document
        {
            Id = id,
            Source = info,
            Title = facts.Title,
            Authors = facts.Authors,
            Publisher = facts.Publisher,
            Published = facts.Published,
            Language = facts.Language,
            Url = facts.Url,
            Text = page.Text,
        };
        document = document.With(page.Structure);
        return decoded.Warning is { } damage ? document.WithWarning("read", damage) : document;
    }
}
