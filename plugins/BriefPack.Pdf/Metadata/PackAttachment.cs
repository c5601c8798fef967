using System.Globalization;

namespace BriefPack.Pdf;

/// <summary>The pack's data as an associated file (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).</summary>
/// <param name="content">The bytes of pack.json.</param>
internal sealed class PackAttachment(byte[] content)
{
    public const string Name = "pack.json";

    public static async ValueTask<PackAttachment?> MakeAsync(Pack pack, WriteContext context, CancellationToken cancel)
    {
        using var json = new MemoryStream();
        if (await context.WritePackAsync(pack, json, cancel).ConfigureAwait(false))
            return new PackAttachment(json.ToArray());
        context.Warn("The pack is not embedded: whoever runs the PDF writer here cannot write pack.json. Run it in a pipeline.");
        return null;
    }

    /// <summary>Writes the file and its specification.</summary>
    /// <returns>The number of the specification.</returns>
    public int Write(PdfFile file, DocumentFacts facts)
    {
        int stream = file.Reserve(), specification = file.Reserve();
        var value = new PdfBuffer();
        value.Raw("/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size "u8).Int(content.Length).Raw("/ModDate"u8).Text(facts.PdfDate).Raw(">>"u8);
        file.WriteStream(stream, value.Span, content);
        value.Clear();
        // Source: the pages are made from it, and not it from the pages.
        value.Raw("<</Type/Filespec/F"u8).Text(Name).Raw("/UF"u8).Text(Name).Raw("/Desc"u8)
            .Text(string.Create(CultureInfo.InvariantCulture, $"The data of this pack: {facts.Title}")).Raw("/AFRelationship/Source/EF<</F "u8)
            .Reference(stream).Raw("/UF "u8).Reference(stream).Raw(">>>>"u8);
        file.WriteObject(specification, value);
        return specification;
    }
}
