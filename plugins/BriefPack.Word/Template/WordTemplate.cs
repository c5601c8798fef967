using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace BriefPack.Word;

/// <summary>A corporate template: its styles, theme, fonts, numberings, header and footer with their pictures, and its paper.</summary>
internal sealed class WordTemplate
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly XName StrictDocument = XName.Get("document", "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private const string WhatToDo = "Open it in Word and save it as a Word template (.dotx) or a Word document (.docx).";

    // The first bytes of files that Word wrote before 2007, and of files with a password.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    // A template is a few letterheads and pictures; anything bigger is a mistake or an attack.
    private const long LargestPart = 64L << 20;

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> contentTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly string document;
    private readonly XElement? section;

    private WordTemplate(string path, ZipArchive zip)
    {
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            if (entry.Length > LargestPart)
                throw new InvalidDataException($"The template {path} holds a part of {entry.Length >> 20} MiB ({entry.FullName}): that is no letterhead. Choose another file.");
            using var stream = entry.Open();
            var bytes = new byte[entry.Length];
            stream.ReadExactly(bytes);
            parts[entry.FullName] = bytes;
        }
        foreach (var type in Load("[Content_Types].xml").Elements())
            contentTypes[type.Name == Types + "Default" ? "." + type.Attribute("Extension")!.Value : type.Attribute("PartName")!.Value.TrimStart('/')] = type.Attribute("ContentType")!.Value;
        document = RelationsOf("").FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target
            ?? throw new InvalidDataException($"The template {path} is no Word file: it has no document. {WhatToDo}");
        var body = Load(document);
        if (body.Name == StrictDocument)
            throw new InvalidDataException($"The template {path} was saved as \"Strict Open XML\", whose styles are named otherwise. {WhatToDo}");
        if (body.Name != W + "document")
            throw new InvalidDataException($"The template {path} is no Word file: it holds {body.Name.LocalName}. {WhatToDo}");
        section = body.Descendants(W + "sectPr").LastOrDefault();
        Styles = Related("styles") is { } styles ? Load(styles) : throw new InvalidDataException($"The template {path} has no styles. {WhatToDo}");
        Numbering = Related("numbering") is { } numbering ? Load(numbering) : null;
    }

    /// <summary>The styles; changed when they are merged.</summary>
    public XElement Styles { get; }

    /// <summary>The numberings that styles may refer to, or null.</summary>
    public XElement? Numbering { get; }

    /// <summary>Whether left and right pages have their own header.</summary>
    public bool EvenAndOdd => Related("settings") is { } settings && Load(settings).Element(W + "evenAndOddHeaders") is not null;

    /// <summary>Whether the first page has its own header.</summary>
    public bool OwnFirstPage => section?.Element(W + "titlePg") is not null;

    /// <summary>Opens a template.</summary>
    /// <param name="path">A .dotx or .docx file.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">It is no Word file.</exception>
    public static WordTemplate Open(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException(
                $"There is no template {path}{(Path.IsPathRooted(path) ? "" : $" in {Directory.GetCurrentDirectory()}")}: name a Word template (.dotx) or a Word document (.docx).", path);
        using var stream = File.OpenRead(path);
        return Load(path, stream);
    }

    /// <summary>Loads a template.</summary>
    /// <param name="path">The name of the file, for messages.</param>
    /// <param name="stream">A .dotx or .docx file.</param>
    /// <exception cref="InvalidDataException">It is no Word file.</exception>
    public static WordTemplate Load(string path, Stream stream)
    {
        Span<byte> first = stackalloc byte[CompoundFile.Length];
        if (stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual(CompoundFile))
            throw new InvalidDataException($"The template {path} is in the format of Word before 2007, or has a password. {WhatToDo}");
        stream.Position = 0;
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return new WordTemplate(path, zip);
        }
        catch (Exception error) when (error is XmlException or KeyNotFoundException || (error is InvalidDataException && !error.Message.StartsWith("The template", StringComparison.Ordinal)))
        {
            throw new InvalidDataException($"The template {path} is no Word file ({error.Message.TrimEnd('.')}). {WhatToDo}", error);
        }
    }

    /// <summary>The theme with the template's fonts and accent.</summary>
    /// <param name="theme">What the template does not say.</param>
    public Theme ThemeOver(Theme theme)
    {
        var own = Related("theme") is { } part ? Load(part) : null;
        string? Font(string kind) => own?.Descendants(A + kind).Elements(A + "latin").FirstOrDefault()?.Attribute("typeface")?.Value is { Length: > 0 } name ? name : null;
        var accent = own?.Descendants(A + "accent1").Elements(A + "srgbClr").FirstOrDefault()?.Attribute("val")?.Value;
        var body = Styles.Element(W + "docDefaults")?.Descendants(W + "rFonts").FirstOrDefault()?.Attribute(W + "ascii")?.Value ?? Font("minorFont");
        return theme with { BodyFont = body ?? theme.BodyFont, HeadingFont = Font("majorFont") ?? theme.HeadingFont, Accent = accent is null ? theme.Accent : "#" + accent };
    }

    /// <summary>The template's paper and margins.</summary>
    /// <param name="frame">What the template does not say.</param>
    public PageFrame FrameOver(PageFrame frame)
    {
        double Of(string element, string attribute, double otherwise) =>
            section?.Element(W + element)?.Attribute(W + attribute)?.Value is { } value && int.TryParse(value, CultureInfo.InvariantCulture, out var twips) ? Math.Abs(twips) / 20.0 : otherwise;
        return new(
            Of("pgSz", "w", frame.Width), Of("pgSz", "h", frame.Height), Of("pgMar", "top", frame.Top), Of("pgMar", "bottom", frame.Bottom), Of("pgMar", "left", frame.Left),
            Of("pgMar", "right", frame.Right), Of("pgMar", "gutter", frame.Gutter), Of("pgMar", "header", frame.Head), Of("pgMar", "footer", frame.Foot));
    }

    /// <summary>The headers and footers: whether each is a header, on which pages it stands, and the path of its part in the package.</summary>
    public IEnumerable<(bool Header, string Type, string Target)> Furniture()
    {
        var relations = RelationsOf(document).ToDictionary(relation => relation.Id, StringComparer.Ordinal);
        foreach (var reference in section?.Elements().Where(element => element.Name == W + "headerReference" || element.Name == W + "footerReference") ?? [])
            if (relations.TryGetValue(reference.Attribute(R + "id")?.Value ?? "", out var relation))
                yield return (reference.Name == W + "headerReference", reference.Attribute(W + "type")?.Value ?? "default", "/" + relation.Target);
    }

    /// <summary>Copies theme, fonts, headers and footers with all that they refer to.</summary>
    /// <param name="package">Where to.</param>
    /// <param name="body">The relationships of the body.</param>
    /// <param name="renamed">The styles whose ids were changed, for the paragraphs of headers and footers.</param>
    public void CopyTo(WordPackage package, Relationships body, IReadOnlyDictionary<string, string> renamed)
    {
        foreach (var type in new[] { "theme", "fontTable" })
        {
            if (Related(type) is not { } part)
                continue;
            body.Add(type, "/" + part);
            Copy(part, package, renamed);
        }
        foreach (var (_, _, target) in Furniture().DistinctBy(one => one.Target))
            Copy(target[1..], package, renamed);
    }

    /// <summary>Whether the template brings a part of a kind.</summary>
    /// <param name="type">The last word of its relationship type.</param>
    public bool Has(string type) => Related(type) is not null;

    private static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    private void Copy(string part, WordPackage package, IReadOnlyDictionary<string, string> renamed)
    {
        if (package.Has(part))
            return;
        var type = contentTypes.GetValueOrDefault(part) ?? contentTypes.GetValueOrDefault(Path.GetExtension(part)) ?? "application/octet-stream";
        var bytes = parts[part];
        if (part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && renamed.Count > 0)
        {
            var root = Load(part);
            TemplateStyles.Rename(root, renamed);
            using var stream = new MemoryStream();
            new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(stream, SaveOptions.DisableFormatting);
            bytes = stream.ToArray();
        }
        package.WriteBytes(part, type, bytes);
        var relations = package.RelationshipsOf(part);
        foreach (var (id, kind, target, external) in RelationsOf(part))
        {
            relations.Keep(id, kind, external ? target : "/" + target, external);
            if (!external)
                Copy(target, package, renamed);
        }
    }

    private string? Related(string type) => RelationsOf(document)
        .Where(relation => relation.Type.EndsWith("/" + type, StringComparison.Ordinal) && parts.ContainsKey(relation.Target)).Select(relation => relation.Target).FirstOrDefault();

    // Targets inside the package are given as full paths without a leading slash.
    private IEnumerable<(string Id, string Type, string Target, bool External)> RelationsOf(string part)
    {
        var path = $"{Folder(part)}_rels/{part[Folder(part).Length..]}.rels";
        if (!parts.ContainsKey(path))
            yield break;
        foreach (var relation in Load(path).Elements())
        {
            var external = relation.Attribute("TargetMode")?.Value == "External";
            var target = relation.Attribute("Target")?.Value ?? "";
            if (!external)
                target = Uri.UnescapeDataString(new Uri(new Uri("pack://x/" + Folder(part)), target).AbsolutePath).TrimStart('/');
            if (external || parts.ContainsKey(target))
                yield return (relation.Attribute("Id")?.Value ?? "", relation.Attribute("Type")?.Value ?? "", target, external);
        }
    }

    private XElement Load(string part)
    {
        using var stream = new MemoryStream(parts[part]);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }
}
