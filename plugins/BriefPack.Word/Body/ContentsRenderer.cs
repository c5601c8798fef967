using System.Collections.Immutable;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Makes the table of contents: a field that Word can update, filled with entries and the page numbers of our own count.</summary>
internal sealed class ContentsRenderer
{
    private readonly ImmutableArray<ParagraphItem> headings;
    private readonly RunBuilder runs;
    private readonly IPageNumbers pages;
    private readonly Theme theme;

    /// <summary>Gathers the headings.</summary>
    /// <param name="flow">What the body is made of.</param>
    /// <param name="runs">Makes runs.</param>
    /// <param name="pages">Their pages.</param>
    /// <param name="theme">The colours.</param>
    public ContentsRenderer(Flow flow, RunBuilder runs, IPageNumbers pages, Theme theme) =>
        (headings, this.runs, this.pages, this.theme) = ([.. flow.Items.OfType<ParagraphItem>().Where(item => item.ContentsLevel > 0)], runs, pages, theme);

    /// <summary>Makes the entries.</summary>
    /// <param name="maxLevel">The deepest level that is listed.</param>
    /// <param name="bookmarks">The bookmarks that stand at the contents.</param>
    /// <returns>The contents, or null where no heading is listed.</returns>
    public W.SdtBlock? Render(int maxLevel, ImmutableArray<(W.BookmarkStart Start, W.BookmarkEnd End)> bookmarks)
    {
        var listed = headings.Where(heading => heading.ContentsLevel <= maxLevel).ToArray();
        var content = new W.SdtContentBlock();
        W.Paragraph? paragraph = null;
        foreach (var heading in listed)
        {
            var first = paragraph is null;
            paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = StyleIds.Contents(heading.ContentsLevel) }));
            if (first)
            {
                foreach (var (start, end) in bookmarks)
                    paragraph.Append(start, end);
                Fields.Begin(paragraph, $"TOC \\o \"1-{maxLevel}\" \\h \\z", () => null);
            }
            paragraph.AppendChild(Entry(heading));
            content.AppendChild(paragraph);
        }
        if (paragraph is null)
            return null;
        Fields.End(paragraph, () => null);
        return new W.SdtBlock(
            new W.SdtProperties(new W.SdtContentDocPartObject(new W.DocPartGallery { Val = "Table of Contents" }, new W.DocPartUnique())),
            content);
    }

    private W.Hyperlink Entry(ParagraphItem heading)
    {
        var bookmark = heading.Bookmarks[^1];
        var link = new W.Hyperlink { Anchor = bookmark, History = true };
        runs.Append(link, Plain.TextOf(heading.Content), new RunStyle(Language: heading.Language));
        // The dots lead the eye: they should not be as dark as the words.
        link.AppendChild(new W.Run(
            new W.RunProperties(new W.Bold { Val = false }, new W.BoldComplexScript { Val = false }, new W.Color { Val = Units.Hex(theme.Muted), ThemeColor = W.ThemeColorValues.Accent2 }), new W.TabChar()));
        Fields.Append(link, $"PAGEREF {bookmark} \\h", pages.Of(bookmark), () => null);
        return link;
    }
}
