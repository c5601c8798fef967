using System.Globalization;
using DocumentFormat.OpenXml;

namespace BriefPack.Word;

/// <summary>Paper, margins, running heads and page numbers: the ends of sections and the parts that they refer to.</summary>
internal sealed class PageFurniture
{
    // A running head that is longer than a line is cut; Word cannot cut one that it finds itself.
    private const int LongestRunningHead = 72;

    private const string HeaderType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private const string FooterType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

    private readonly PageFrame page;
    private readonly bool mirror;
    private readonly WordTemplate? template;
    private readonly LogoPicture? headLogo;
    private readonly double lineHeight;
    private readonly RunBuilder runs;
    private readonly string packTitle;
    private readonly Relationships relationships;
    private readonly Dictionary<(string Text, string? Style), int> heads = [];
    private readonly List<(string Text, string? Style)> headers = [];

    /// <summary>Prepares the pages.</summary>
    /// <param name="composition">The title, and whether pages are mirrored.</param>
    /// <param name="frame">The paper and its margins.</param>
    /// <param name="runs">Makes runs.</param>
    /// <param name="relationships">Those of the body.</param>
    /// <param name="template">Whose header and footer are kept; null for BriefPack's own.</param>
    /// <param name="logo">The theme's logo; null for none.</param>
    /// <param name="lineHeight">The height of a running head's line in points.</param>
    public PageFurniture(Composition composition, PageFrame frame, RunBuilder runs, Relationships relationships, WordTemplate? template, LogoPicture? logo, double lineHeight)
    {
        (headLogo, this.lineHeight) = (logo?.InHead == true ? logo : null, lineHeight);
        (page, this.runs, packTitle, this.relationships, this.template) = (frame, runs, composition.Pack.Title, relationships, template);
        mirror = composition.PageSetup.Mirror;
    }

    /// <summary>The properties of a section.</summary>
    /// <param name="pages">How its pages look.</param>
    public W.SectionProperties SectionProperties(PageRun pages)
    {
        var section = new W.SectionProperties();
        if (template is not null)
            AppendTemplateReferences(section, pages, template);
        else if (!pages.Continuous)
            AppendReferences(section, pages);
        section.Append(
            new W.SectionType { Val = pages.Continuous ? W.SectionMarkValues.Continuous : W.SectionMarkValues.NextPage },
            new W.PageSize { Width = (uint)Units.TwipsOf(page.Width), Height = (uint)Units.TwipsOf(page.Height) },
            new W.PageMargin
            {
                Top = Units.TwipsOf(page.Top),
                Bottom = Units.TwipsOf(page.Bottom),
                Left = (uint)Units.TwipsOf(page.Left),
                Right = (uint)Units.TwipsOf(page.Right),
                Gutter = (uint)Units.TwipsOf(page.Gutter),
                Header = (uint)Units.TwipsOf(page.Head),
                Footer = (uint)Units.TwipsOf(page.Foot),
            },
            pages.Columns > 1 ? new W.Columns { Space = "360", ColumnCount = (short)pages.Columns } : new W.Columns { Space = "360" });
        if (template is null ? !pages.Continuous && !pages.Cover : pages.Cover && template.OwnFirstPage)
            section.Append(new W.TitlePage());
        return section;
    }

    /// <summary>Writes the headers and footers that sections refer to.</summary>
    /// <param name="package">The package.</param>
    public void WriteParts(WordPackage package)
    {
        if (template is not null)
            return;
        package.WriteXml("word/header0.xml", HeaderType, new W.Header(new W.Paragraph()));
        package.WriteXml("word/footer0.xml", FooterType, new W.Footer(new W.Paragraph()));
        package.WriteXml("word/footer1.xml", FooterType, new W.Footer(FooterLine(outerRight: true)));
        if (mirror)
            package.WriteXml("word/footer2.xml", FooterType, new W.Footer(FooterLine(outerRight: false)));
        for (var index = 0; index < headers.Count; index++)
        {
            WriteHeader(package, index, even: false);
            if (mirror)
                WriteHeader(package, index, even: true);
        }
    }

    private void WriteHeader(WordPackage package, int index, bool even)
    {
        var path = HeaderPath(index, even);
        var line = HeaderLine(headers[index], outerRight: !even);
        if (headLogo is not null)
            AddLogo(line, headLogo, headLogo.Relate(package.RelationshipsOf(path)), atRight: even);
        package.WriteXml(path, HeaderType, new W.Header(line));
    }

    // The words make room for the picture, which floats.
    private void AddLogo(W.Paragraph line, LogoPicture logo, string relationship, bool atRight)
    {
        var room = logo.HeadWidth + LogoPicture.Gap;
        var properties = line.ParagraphProperties!;
        // By tabs, not by indents: an indent would shorten the rule below.
        properties.Append(atRight
            ? new W.Tabs(
                new W.TabStop { Val = W.TabStopValues.Right, Position = Units.TwipsOf(page.TextWidth - room) },
                new W.TabStop { Val = W.TabStopValues.Clear, Position = Units.TwipsOf(page.TextWidth) })
            : new W.Tabs(new W.TabStop { Val = W.TabStopValues.Left, Position = Units.TwipsOf(room) }));
        if (!atRight)
            properties.InsertAfterSelf(new W.Run(new W.TabChar()));
        properties.InsertAfterSelf(logo.AtHead(relationship, atRight, lineHeight));
    }

    // Headers first, then footers: the order of the schema. Later sections take over those of the first.
    private void AppendTemplateReferences(W.SectionProperties section, PageRun pages, WordTemplate kept)
    {
        if (pages.Continuous)
            return;
        var furniture = kept.Furniture().ToList();
        foreach (var (_, type, target) in furniture.Where(one => one.Header))
            section.Append(Header(TypeOf(type), relationships.Add("header", target)));
        foreach (var (_, type, target) in furniture.Where(one => !one.Header))
            section.Append(Footer(TypeOf(type), relationships.Add("footer", target)));
    }

    private static W.HeaderFooterValues TypeOf(string type) => type switch
    {
        "first" => W.HeaderFooterValues.First,
        "even" => W.HeaderFooterValues.Even,
        _ => W.HeaderFooterValues.Default,
    };

    private void AppendReferences(W.SectionProperties section, PageRun pages)
    {
        var blankHead = relationships.Add("header", "header0.xml");
        var blankFoot = relationships.Add("footer", "footer0.xml");
        string head = blankHead, evenHead = blankHead, firstHead = blankHead, foot = blankFoot, evenFoot = blankFoot;
        if (!pages.Cover)
        {
            foot = relationships.Add("footer", "footer1.xml");
            evenFoot = mirror ? relationships.Add("footer", "footer2.xml") : foot;
        }
        if (!pages.Cover && pages.RunningHead is { Length: > 0 } text)
        {
            var index = HeadOf(text, pages.RunningHeadStyle);
            head = relationships.Add("header", HeaderPath(index, even: false)[5..]);
            evenHead = mirror ? relationships.Add("header", HeaderPath(index, even: true)[5..]) : head;
            // Above an article's title stands the section's, above a section's nothing.
            if (!pages.Opens)
                firstHead = relationships.Add("header", HeaderPath(HeadOf(pages.SectionTitle ?? "", null), even: false)[5..]);
        }
        section.Append(Header(W.HeaderFooterValues.Default, head));
        if (mirror)
            section.Append(Header(W.HeaderFooterValues.Even, evenHead));
        if (!pages.Cover)
            section.Append(Header(W.HeaderFooterValues.First, firstHead));
        section.Append(Footer(W.HeaderFooterValues.Default, foot));
        if (mirror)
            section.Append(Footer(W.HeaderFooterValues.Even, evenFoot));
        if (!pages.Cover)
            section.Append(Footer(W.HeaderFooterValues.First, foot));
    }

    private int HeadOf(string text, string? style)
    {
        if (text.Length > LongestRunningHead)
        {
            var cut = text.LastIndexOf(' ', LongestRunningHead - 1);
            text = string.Concat(text.AsSpan(0, cut > LongestRunningHead / 2 ? cut : LongestRunningHead - 1).TrimEnd(), "…");
            style = null;
        }
        if (heads.TryGetValue((text, style), out var known))
            return known;
        heads.Add((text, style), headers.Count);
        headers.Add((text, style));
        return headers.Count - 1;
    }

    private static string HeaderPath(int index, bool even) =>
        string.Create(CultureInfo.InvariantCulture, $"word/header{index + 1}{(even ? "even" : "")}.xml");

    private static W.HeaderReference Header(W.HeaderFooterValues type, string id) => new() { Type = type, Id = id };

    private static W.FooterReference Footer(W.HeaderFooterValues type, string id) => new() { Type = type, Id = id };

    private static W.Paragraph Line(string style) => new(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }));

    private W.Paragraph HeaderLine((string Text, string? Style) head, bool outerRight)
    {
        void Head(W.Paragraph line)
        {
            if (head.Style is null)
                runs.Append(line, head.Text, default);
            else
                Fields.Append(line, $"STYLEREF \"{head.Style}\"", runs.Clean(head.Text), () => null);
        }
        void Title(W.Paragraph line) => runs.Append(line, packTitle, default);
        if (head.Text.Length == 0)
            return outerRight ? Spread(StyleIds.Header, Title, null) : Spread(StyleIds.Header, null, Title);
        return outerRight ? Spread(StyleIds.Header, Title, Head) : Spread(StyleIds.Header, Head, Title);
    }

    private static W.Paragraph FooterLine(bool outerRight)
    {
        static void Number(W.Paragraph line) => Fields.Append(line, "PAGE", "1", () => null);
        return outerRight ? Spread(StyleIds.Footer, null, Number) : Spread(StyleIds.Footer, Number, null);
    }

    private static W.Paragraph Spread(string style, Action<W.Paragraph>? left, Action<W.Paragraph>? right)
    {
        var line = Line(style);
        left?.Invoke(line);
        if (right is not null)
            line.AppendChild(new W.Run(new W.TabChar()));
        right?.Invoke(line);
        return line;
    }
}
