using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using Ap = DocumentFormat.OpenXml.ExtendedProperties;
using Op = DocumentFormat.OpenXml.CustomProperties;
using Vt = DocumentFormat.OpenXml.VariantTypes;

namespace BriefPack.Word;

/// <summary>Makes the properties of the file: title, date and language for catalogues, and the facts of the pack.</summary>
internal static class PropertiesParts
{
    /// <summary>The content type of the core properties.</summary>
    public const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";

    /// <summary>The content type of the properties of the program.</summary>
    public const string ProgramType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    /// <summary>The content type of custom properties.</summary>
    public const string CustomType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    // The format id that custom properties share ([MS-OLEPS] FMTID_UserDefinedProperties).
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /// <summary>Writes the core properties.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="composition">The pack.</param>
    /// <param name="title">Its title, fit for XML.</param>
    public static void WriteCore(XmlWriter xml, Composition composition, string title)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteElementString("dc", "title", DublinCore, title);
        xml.WriteElementString("dc", "creator", DublinCore, "BriefPack");
        xml.WriteElementString("cp", "lastModifiedBy", Core, "BriefPack");
        WriteTime(xml, "created", composition.Pack.Created);
        WriteTime(xml, "modified", composition.Pack.Created);
        xml.WriteElementString("dc", "language", DublinCore, Languages.WithRegion(composition.Language));
        xml.WriteEndElement();
    }

    /// <summary>Makes the properties of the program.</summary>
    /// <param name="pages">How many pages there are.</param>
    public static Ap.Properties Program(int pages) => new(
        new Ap.Pages(pages.ToString(CultureInfo.InvariantCulture)), new Ap.Application("BriefPack"), new Ap.DocumentSecurity("0"), new Ap.ApplicationVersion("16.0000"));

    /// <summary>Makes the custom properties.</summary>
    /// <param name="pack">The pack.</param>
    public static Op.Properties Custom(Pack pack) => new(
        Property(2, "BriefPack version", new Vt.VTLPWSTR(typeof(PropertiesParts).Assembly.GetName().Version!.ToString(3))),
        Property(3, "BriefPack articles", new Vt.VTInt32(pack.Documents.Length.ToString(CultureInfo.InvariantCulture))),
        Property(4, "BriefPack failures", new Vt.VTInt32(pack.Failures.Length.ToString(CultureInfo.InvariantCulture))));

    private static Op.CustomDocumentProperty Property(int id, string name, OpenXmlElement value) => new(value) { FormatId = UserDefined, PropertyId = id, Name = name };

    private static void WriteTime(XmlWriter xml, string name, DateTimeOffset time)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
