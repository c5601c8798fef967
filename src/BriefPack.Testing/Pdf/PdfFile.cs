using System.Text;

namespace BriefPack.Testing;

/// <summary>What a PDF file says, read without any PDF library: enough to test what BriefPack writers make, not to read every PDF there is.</summary>
public sealed class PdfFile
{
    private PdfFile(IReadOnlyList<string> pages, IReadOnlyList<PdfOutlineItem> outline, string? title, string? language, bool isTagged)
    {
        Pages = pages;
        Outline = outline;
        Title = title;
        Language = language;
        IsTagged = isTagged;
    }

    /// <summary>The text of each page, in the order in which it is drawn.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The bookmarks, in order.</summary>
    public IReadOnlyList<PdfOutlineItem> Outline { get; }

    /// <summary>The title in the document information, or null.</summary>
    public string? Title { get; }

    /// <summary>The language of the document, or null.</summary>
    public string? Language { get; }

    /// <summary>Whether the document says that it has a structure for assistive technology.</summary>
    public bool IsTagged { get; }

    /// <summary>The text of all pages.</summary>
    public string Text => string.Join('\n', Pages);

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="BriefPackAssertionException">It is no PDF file, or an encrypted one.</exception>
    public static PdfFile Read(byte[] bytes)
    {
        var objects = PdfObjects.Read(bytes);
        var catalog = objects.Dictionaries.FirstOrDefault(dictionary => objects.NameOf(dictionary, "Type") == "Catalog")
            ?? throw new BriefPackAssertionException("This is no PDF file that can be read: it has no catalog.");
        var pages = new List<Dictionary<string, object?>>();
        CollectPages(objects, objects.Dictionary(catalog, "Pages"), pages, 0);
        var outline = new List<PdfOutlineItem>();
        CollectOutline(objects, objects.Dictionary(objects.Dictionary(catalog, "Outlines"), "First"), 1, outline);
        var info = objects.Trailers.Select(trailer => objects.Dictionary(trailer, "Info")).FirstOrDefault(found => found is not null);
        return new PdfFile(
            [.. pages.Select(page => new PdfTextReader(objects).TextOf(page))],
            outline,
            TextOf(objects.Get(info, "Title")),
            TextOf(objects.Get(catalog, "Lang")),
            objects.Get(objects.Dictionary(catalog, "MarkInfo"), "Marked") is true);
    }

    /// <summary>Checks that some words stand on some page; white space does not matter.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The same file.</returns>
    /// <exception cref="BriefPackAssertionException">They stand nowhere.</exception>
    public PdfFile ShouldSay(string words) => Folded(Text).Contains(Folded(words), StringComparison.Ordinal)
        ? this
        : throw new BriefPackAssertionException($"The PDF does not say \"{words}\". It says:\n{Text}");

    // Lines and words are set apart by position in a PDF, so that white space in the extracted text is a guess.
    private static string Folded(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u00AD'));

    private static void CollectPages(PdfObjects objects, Dictionary<string, object?>? node, List<Dictionary<string, object?>> pages, int depth)
    {
        if (node is null || depth > 64)
            return;
        if (objects.Get(node, "Kids") is not List<object?> kids)
        {
            pages.Add(node);
            return;
        }
        foreach (var kid in kids)
            CollectPages(objects, objects.Resolve(kid) as Dictionary<string, object?>, pages, depth + 1);
    }

    private static void CollectOutline(PdfObjects objects, Dictionary<string, object?>? item, int level, List<PdfOutlineItem> outline)
    {
        while (item is not null && outline.Count < 10_000)
        {
            outline.Add(new PdfOutlineItem(level, TextOf(objects.Get(item, "Title")) ?? ""));
            CollectOutline(objects, objects.Dictionary(item, "First"), level + 1, outline);
            item = objects.Dictionary(item, "Next");
        }
    }

    private static string? TextOf(object? value) => value is not byte[] bytes ? null
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
        : bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3)
        : Encoding.Latin1.GetString(bytes);
}
