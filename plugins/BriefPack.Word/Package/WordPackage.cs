using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>
/// The zip file with its parts, relationships and content types (ECMA-376 part 2). Written front to back and by our own hand, because the
/// SDK's own packages carry random relationship ids, random part names and the clock's time.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    // The earliest time that a zip file can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly SortedDictionary<string, string> defaults = new(StringComparer.Ordinal)
    {
        ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
        ["xml"] = "application/xml",
    };
    private readonly SortedDictionary<string, string> overrides = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Relationships> relationships = new(StringComparer.Ordinal);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>Opens a package.</summary>
    /// <param name="output">Where it goes; left open.</param>
    public WordPackage(Stream output) => zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Whether a part was written already.</summary>
    /// <param name="path">Its path without a leading slash.</param>
    public bool Has(string path) => written.Contains(path);

    /// <summary>The relationships of a part.</summary>
    /// <param name="part">The part's path without a leading slash; empty for the package itself.</param>
    public Relationships RelationshipsOf(string part)
    {
        if (!relationships.TryGetValue(part, out var found))
            relationships.Add(part, found = new Relationships());
        return found;
    }

    /// <summary>Writes a part of elements.</summary>
    /// <param name="path">Its path without a leading slash.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="write">Writes the elements.</param>
    public void WriteXml(string path, string contentType, Action<OpenXmlWriter> write)
    {
        overrides[path] = contentType;
        using var stream = OpenEntry(path);
        using var writer = OpenXmlWriter.Create(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    /// <summary>Writes a part that is one tree of elements.</summary>
    /// <param name="path">Its path without a leading slash.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="root">The tree.</param>
    public void WriteXml(string path, string contentType, OpenXmlElement root) => WriteXml(path, contentType, writer => writer.WriteElement(root));

    /// <summary>Writes a part that is one tree.</summary>
    /// <param name="path">Its path without a leading slash.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="root">The tree.</param>
    public void WriteMarkup(string path, string contentType, System.Xml.Linq.XElement root) => WriteMarkup(path, contentType, root.WriteTo);

    /// <summary>Writes a part with an XML writer.</summary>
    /// <param name="path">Its path without a leading slash.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="write">Writes the elements.</param>
    public void WriteMarkup(string path, string contentType, Action<XmlWriter> write)
    {
        overrides[path] = contentType;
        WriteMarkup(path, write);
    }

    /// <summary>Writes a part of bytes.</summary>
    /// <param name="path">Its path without a leading slash; its extension says what it is.</param>
    /// <param name="contentType">The content type of all parts with this extension.</param>
    /// <param name="bytes">The bytes.</param>
    public void WriteBytes(string path, string contentType, ReadOnlySpan<byte> bytes)
    {
        var extension = Path.GetExtension(path)[1..];
        if (extension == "xml" || (defaults.TryGetValue(extension, out var known) && known != contentType))
            overrides[path] = contentType;
        else
            defaults[extension] = contentType;
        using var stream = OpenEntry(path);
        stream.Write(bytes);
    }

    /// <summary>Writes the relationships and the content types, and ends the file.</summary>
    public void Finish()
    {
        foreach (var (part, relations) in relationships)
            if (relations.Count > 0)
                WriteMarkup(RelationshipsPath(part), relations.WriteTo);
        WriteMarkup("[Content_Types].xml", WriteContentTypes);
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private static string RelationshipsPath(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        foreach (var (extension, type) in defaults)
        {
            xml.WriteStartElement("Default");
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
        foreach (var (path, type) in overrides)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", "/" + path);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteMarkup(string path, Action<XmlWriter> write)
    {
        using var stream = OpenEntry(path);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private Stream OpenEntry(string path)
    {
        written.Add(path);
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        return new BufferedStream(entry.Open(), 1 << 16);
    }
}
