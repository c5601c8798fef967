using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace BriefPack.Testing;

/// <summary>What a Word file (.docx) says and whether it holds together, read without Word.</summary>
public sealed class WordFile
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordFile(IReadOnlyList<string> paragraphs, IReadOnlyList<WordHeading> headings, IReadOnlyList<string> problems)
    {
        Paragraphs = paragraphs;
        Headings = headings;
        Problems = problems;
    }

    /// <summary>The text of the paragraphs, in order, those of tables included.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The paragraphs whose style is a heading.</summary>
    public IReadOnlyList<WordHeading> Headings { get; }

    /// <summary>What does not hold together: parts without content type, relationships to nothing, styles that are not defined, bookmarks that are not unique or are linked to and missing.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The whole text, a line for each paragraph.</summary>
    public string Text => string.Join('\n', Paragraphs);

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="BriefPackAssertionException">It is no Word file.</exception>
    public static WordFile Read(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var parts = zip.Entries.ToDictionary(entry => entry.FullName, entry => entry, StringComparer.OrdinalIgnoreCase);
            var body = Load(parts, "word/document.xml");
            var styles = parts.ContainsKey("word/styles.xml") ? Load(parts, "word/styles.xml") : null;
            var levels = HeadingLevels(styles);
            var paragraphs = body.Descendants(W + "p").ToList();
            var headings = paragraphs
                .Select(paragraph => (Text: TextOf(paragraph), Style: StyleOf(paragraph)))
                .Where(paragraph => paragraph.Style is not null && levels.ContainsKey(paragraph.Style))
                .Select(paragraph => new WordHeading(levels[paragraph.Style!], paragraph.Text));
            return new WordFile([.. paragraphs.Select(TextOf)], [.. headings], [.. WordRules.ProblemsOf(zip, parts, body, styles)]);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or KeyNotFoundException)
        {
            throw new BriefPackAssertionException($"This is no Word file: {error.Message}");
        }
    }

    /// <summary>Checks that the file holds together.</summary>
    /// <returns>The same file.</returns>
    /// <exception cref="BriefPackAssertionException">It does not; the message lists everything that is wrong.</exception>
    public WordFile ShouldHoldTogether() =>
        Problems.Count == 0 ? this : throw new BriefPackAssertionException("The Word file does not hold together:\n" + string.Join('\n', Problems));

    internal static XElement Load(Dictionary<string, ZipArchiveEntry> parts, string name)
    {
        using var stream = parts[name].Open();
        return XDocument.Load(stream).Root!;
    }

    private static Dictionary<string, int> HeadingLevels(XElement? styles)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var style in styles?.Elements(W + "style") ?? [])
            if (style.Attribute(W + "styleId")?.Value is { } id
                && style.Element(W + "pPr")?.Element(W + "outlineLvl")?.Attribute(W + "val")?.Value is { } level
                && int.TryParse(level, CultureInfo.InvariantCulture, out var number) && number < 9)
                levels[id] = number + 1;
        return levels;
    }

    private static string? StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(node =>
        node.Name == W + "t" ? node.Value : node.Name == W + "tab" && node.Parent?.Name == W + "r" ? "\t" : node.Name == W + "br" ? "\n" : ""));
}
