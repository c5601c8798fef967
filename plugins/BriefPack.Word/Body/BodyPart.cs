using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Writes the body of the file, one paragraph or table at a time.</summary>
internal sealed class BodyPart
{
    // Above the title of a cover in a template's style, in lines: where BriefPack's own stands.
    private const double CoverTitleLines = 12;

    // In characters: about half a line.
    private const int LongestStretchedWord = 32;

    private readonly Flow flow;
    private readonly StyleSheet styles;
    private readonly InlineRenderer inlines;
    private readonly RunBuilder runs;
    private readonly PageFurniture furniture;
    private readonly TableRenderer tables;
    private readonly FigureRenderer figures;
    private readonly ContentsRenderer contents;
    private readonly LogoPicture? logo;
    private readonly Relationships relationships;
    private FlowItem? above;
    private int bookmarkId;

    /// <summary>Prepares the body.</summary>
    /// <param name="flow">What it is made of.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="inlines">Renders words.</param>
    /// <param name="runs">Makes runs.</param>
    /// <param name="furniture">Makes the ends of sections.</param>
    /// <param name="pages">The page numbers for the contents.</param>
    /// <param name="textWidth">The width of the text in points.</param>
    /// <param name="logo">The theme's logo; null for none.</param>
    /// <param name="relationships">Those of the body.</param>
    public BodyPart(Flow flow, StyleSheet styles, InlineRenderer inlines, RunBuilder runs, PageFurniture furniture, IPageNumbers pages, double textWidth, LogoPicture? logo, Relationships relationships)
    {
        (this.logo, this.relationships) = (logo, relationships);
        (this.flow, this.styles, this.inlines, this.runs, this.furniture) = (flow, styles, inlines, runs, furniture);
        tables = new TableRenderer(styles, inlines, textWidth);
        figures = new FigureRenderer(styles.Theme, runs, textWidth);
        contents = new ContentsRenderer(flow, runs, pages, styles.Theme);
    }

    /// <summary>Writes the body.</summary>
    /// <param name="writer">The part.</param>
    /// <param name="cancel">Ends the writing.</param>
    public void WriteTo(OpenXmlWriter writer, CancellationToken cancel)
    {
        writer.WriteStartElement(new W.Document(), [], Namespaces.Declarations);
        writer.WriteStartElement(new W.Body());
        for (var index = 0; index < flow.Items.Length; index++)
        {
            cancel.ThrowIfCancellationRequested();
            var item = flow.Items[index];
            var next = index + 1 < flow.Items.Length ? flow.Items[index + 1] : null;
            if (item is SectionEndItem end)
            {
                // Any other section stands in the properties of its last paragraph.
                if (next is null)
                    writer.WriteElement(furniture.SectionProperties(end.Pages));
                continue;
            }
            var section = next is SectionEndItem { Pages: var pages } && index + 2 < flow.Items.Length ? furniture.SectionProperties(pages) : null;
            Write(writer, item, next, section);
            above = next is SectionEndItem ? null : item;
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void Write(OpenXmlWriter writer, FlowItem item, FlowItem? next, W.SectionProperties? section)
    {
        switch (item)
        {
            case ParagraphItem paragraph:
                writer.WriteElement(Paragraph(paragraph, next, section));
                break;
            case FigureItem figure:
                var frame = new ParagraphItem(StyleIds.Figure, []) { Bookmarks = item.Bookmarks, KeepNext = item.KeepNext, Aside = item.Aside };
                var holder = Paragraph(frame, next, section);
                holder.AppendChild(figures.Render(figure.Figure));
                writer.WriteElement(holder);
                break;
            case ContentsItem list:
                if (contents.Render(list.MaxLevel, StartBookmarks(item.Bookmarks)) is { } block)
                {
                    writer.WriteElement(block);
                    WriteGap(writer, next, section, always: section is not null);
                }
                else
                {
                    // Without a heading there is nothing to list, but something may point here.
                    writer.WriteElement(Paragraph(new ParagraphItem(StyleIds.TableGap, []) { Bookmarks = item.Bookmarks }, next, section));
                }
                break;
            case TableItem table:
                writer.WriteElement(tables.Render(table, StartBookmarks(item.Bookmarks)));
                // Tables that touch become one, and a section or the file cannot end with a table.
                WriteGap(writer, next, section, always: section is not null || next is TableItem or SectionEndItem or null);
                break;
        }
    }

    private void WriteGap(OpenXmlWriter writer, FlowItem? next, W.SectionProperties? section, bool always)
    {
        if (always)
        {
            above = null;
            writer.WriteElement(Paragraph(new ParagraphItem(StyleIds.TableGap, []), next, section));
        }
    }

    private W.Paragraph Paragraph(ParagraphItem item, FlowItem? next, W.SectionProperties? section)
    {
        var text = Plain.TextOf(item.Content);
        var rightToLeft = Languages.IsRightToLeft(item.Language) || Scripts.IsRightToLeft(text);
        var gapAbove = Gaps.Above(above, styles[item.Style], styles.Grid);
        // A house's title style says how a title looks, hardly ever where it stands on a cover.
        if (item is { Logo: true, Style: StyleIds.Title })
            gapAbove = Math.Max(gapAbove, styles.Grid * CoverTitleLines);
        var gapBelow = next is TableItem ? Gaps.AboveTable(item, styles.Grid) : 0;
        var paragraph = new W.Paragraph(ParagraphProperties.Of(item, styles, rightToLeft, HasLongWord(text), gapAbove, gapBelow, section));
        var marks = StartBookmarks(item.Bookmarks);
        foreach (var (start, _) in marks)
            paragraph.AppendChild(start);
        if (item.Logo && logo is not null)
            paragraph.AppendChild(logo.AtCover(logo.Relate(relationships)));
        var style = new RunStyle(InBold: styles[item.Style].Bold, Language: item.Language);
        if (item.Prefix.Length > 0)
            runs.Append(paragraph, item.Prefix, style);
        inlines.Append(paragraph, item.Content, style);
        foreach (var (_, end) in marks)
            paragraph.AppendChild(end);
        return paragraph;
    }

    // A web address goes to the next line whole, and the line before it would be stretched over the page.
    private static bool HasLongWord(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] is not (' ' or '\n' or '\t' or '-' or '\u00AD' or '\u200B' or '\u2013' or '\u2014' or >= '\u2E80'))
                continue;
            if (index - start > LongestStretchedWord)
                return true;
            start = index + 1;
        }
        return false;
    }

    private ImmutableArray<(W.BookmarkStart Start, W.BookmarkEnd End)> StartBookmarks(ImmutableArray<string> names) =>
        names.IsEmpty ? [] : [.. names.Select(name =>
        {
            var id = bookmarkId++.ToString(CultureInfo.InvariantCulture);
            return (new W.BookmarkStart { Id = id, Name = name }, new W.BookmarkEnd { Id = id });
        })];
}
