using System.Collections.Immutable;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Turns inlines into runs, links, fields and notes.</summary>
internal sealed class InlineRenderer
{
    private readonly RunBuilder runs;
    private readonly Bookmarks bookmarks;
    private readonly IPageNumbers pages;
    private readonly Relationships relationships;
    private readonly Footnotes? footnotes;

    /// <summary>Renders for one part.</summary>
    /// <param name="runs">Makes the runs.</param>
    /// <param name="bookmarks">The names of anchors.</param>
    /// <param name="pages">The pages that anchors stand on.</param>
    /// <param name="relationships">Those of the part, for links.</param>
    /// <param name="footnotes">Where notes go; null inside notes, where notes are set in brackets.</param>
    public InlineRenderer(RunBuilder runs, Bookmarks bookmarks, IPageNumbers pages, Relationships relationships, Footnotes? footnotes) =>
        (this.runs, this.bookmarks, this.pages, this.relationships, this.footnotes) = (runs, bookmarks, pages, relationships, footnotes);

    /// <summary>Adds inlines to a paragraph.</summary>
    /// <param name="parent">The paragraph or link.</param>
    /// <param name="inlines">The inlines.</param>
    /// <param name="style">How they are set.</param>
    public void Append(OpenXmlElement parent, ImmutableArray<Inline> inlines, RunStyle style)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun text:
                    runs.Append(parent, text.Text, text.Language is null ? style : style with { Language = text.Language });
                    break;
                case Emphasis emphasis:
                    // Stress inside stress stands upright in print; here it stays stressed.
                    Append(parent, emphasis.Content, style with { Emphasis = true });
                    break;
                case Strong strong:
                    Append(parent, strong.Content, style with { Strong = true });
                    break;
                case Link link:
                    AppendLink(parent, link, style);
                    break;
                case CrossReference reference:
                    AppendReference(parent, reference, style);
                    break;
                case PageReference page:
                    AppendPageNumber(parent, bookmarks.Of(page.Target), style);
                    break;
                case Note note:
                    AppendNote(parent, note, style);
                    break;
                default:
                    throw new NotSupportedException($"The Word writer does not know {inline.GetType().Name}: it was built against an older contract.");
            }
        }
    }

    private void AppendReference(OpenXmlElement parent, CrossReference reference, RunStyle style)
    {
        var bookmark = bookmarks.Of(reference.Target);
        if (!pages.Has(bookmark))
        {
            Append(parent, reference.Content, style);
            return;
        }
        var hyperlink = new W.Hyperlink { Anchor = bookmark, History = true };
        Append(hyperlink, reference.Content, style);
        AppendFilled(parent, hyperlink);
    }

    private void AppendPageNumber(OpenXmlElement parent, string bookmark, RunStyle style)
    {
        // A field that points nowhere would print an error message.
        if (pages.Has(bookmark))
            Fields.Append(parent, $"PAGEREF {bookmark} \\h", pages.Of(bookmark), () => runs.Properties(style));
        else
            runs.Append(parent, pages.Of(bookmark), style);
    }

    private void AppendLink(OpenXmlElement parent, Link link, RunStyle style)
    {
        // Word takes a file with a malformed address for damaged; its words are printed all the same.
        if (parent is W.Hyperlink || !Uri.TryCreate(link.Url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
        {
            Append(parent, link.Content, style);
            return;
        }
        var hyperlink = new W.Hyperlink { Id = relationships.Add("hyperlink", uri.AbsoluteUri, external: true), History = true };
        Append(hyperlink, link.Content, style with { Link = true });
        AppendFilled(parent, hyperlink);
    }

    private static void AppendFilled(OpenXmlElement parent, W.Hyperlink hyperlink)
    {
        if (!hyperlink.HasChildren)
            return;
        if (parent is not W.Hyperlink)
        {
            parent.AppendChild(hyperlink);
            return;
        }
        // Links do not stand inside links.
        foreach (var child in hyperlink.ChildElements.ToArray())
        {
            child.Remove();
            parent.AppendChild(child);
        }
    }

    private void AppendNote(OpenXmlElement parent, Note note, RunStyle style)
    {
        if (footnotes is null)
        {
            runs.Append(parent, " [", style);
            Append(parent, note.Content, style);
            runs.Append(parent, "]", style);
            return;
        }
        var id = footnotes.Add(note.Content, style.Language);
        parent.AppendChild(new W.Run(new W.RunProperties(new W.RunStyle { Val = StyleIds.FootnoteReference }), new W.FootnoteReference { Id = id }));
    }
}
