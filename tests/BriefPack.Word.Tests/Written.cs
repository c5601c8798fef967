using System.IO.Compression;
using System.Xml.Linq;
using BriefPack.Testing;
using DocumentFormat.OpenXml.Packaging;

namespace BriefPack.Word.Tests;

/// <summary>A written file, open for looking.</summary>
internal sealed class Written
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace Drawings = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Written(byte[] bytes, IReadOnlyList<string> warnings) => (Bytes, Warnings) = (bytes, warnings);

    public byte[] Bytes { get; }

    public IReadOnlyList<string> Warnings { get; }

    public static Written Of(Composition composition, WordOptions? options = null)
    {
        var warnings = new List<string>();
        // Fonts are left out where a test does not look at them: they make the file twenty times as big.
        var bytes = new WordWriter(options ?? new WordOptions { EmbedFonts = false }).WriteAsync(composition, warnings).GetAwaiter().GetResult();
        return new Written(bytes, warnings);
    }

    public static Written Of(params Block[] blocks) => Of(Everything.Of([.. blocks]));

    public WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);

    public WordFile Read() => WordFile.Read(Bytes);

    public XElement Part(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        using var stream = (zip.GetEntry(path) ?? throw new ShouldAssertException($"There is no part {path}.")).Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    /// <summary>The text of the paragraphs outside the contents and drawings, with the elements that stand for characters.</summary>
    public IReadOnlyList<string> Paragraphs => [.. Body.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors().Any(above => above.Name == W + "sdt" || above.Name == W + "drawing")).Select(TextOf)];

    public static string TextOf(XElement element) => string.Concat(element.Descendants().Where(node => !node.Ancestors().Any(above => above.Name == Drawings + "AlternateContent")).Select(node => node.Name.LocalName switch
    {
        "t" when node.Name.Namespace == W => node.Value,
        "tab" when node.Parent!.Name == W + "r" => "\t",
        "br" => "\n",
        "softHyphen" => "\u00AD",
        "noBreakHyphen" => "\u2011",
        _ => "",
    }));
}
