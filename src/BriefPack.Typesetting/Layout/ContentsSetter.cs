namespace BriefPack.Typesetting;

/// <summary>Sets the table of contents: an entry per heading, with leaders to its page number, all of it a link.</summary>
internal static class ContentsSetter
{
    // Lines that an entry runs over to are indented by so much of its size, so that they are not taken for entries.
    private const double Hang = 1.2;

    public static IEnumerable<FlowItem> Set(
        TableOfContentsBlock block, StructureElement contents, double left, double width, string language, TypesettingContext context, ParagraphSetter paragraphs)
    {
        foreach (var (heading, anchor, title) in context.Survey.Headings)
        {
            if (!heading.InContents || heading.Level > block.MaxLevel)
                continue;
            var style = context.Styles.Contents(heading.Level);
            var numbers = context.ShaperFor(style.Family, style.Weight);
            var reserved = numbers.Shape(context.Survey.ReservedNumber, language).Runs[0];
            var numberWidth = reserved.Width * style.Size;
            var link = contents.Add(StructureRole.ContentsEntry).Add(StructureRole.Reference).Add(StructureRole.Link);
            var hang = style.Size * Hang;
            var lines = paragraphs.Set([new TextRun(title)], style, width - style.IndentLeft - hang - numberWidth - (style.Size * 2), -hang, link, language);
            for (var i = 0; i < lines.Count; i++)
            {
                LineSetter.Shift(lines[i], hang, 0);
                lines[i].End += hang;
                var end = lines[i].End;
                lines[i].Links = [new LinkArea { X = 0, Y = -style.Size * 0.8, Width = width - style.IndentLeft, Height = style.Size * 1.1, Target = anchor, Description = title, Element = link }];
                if (i == lines.Count - 1)
                {
                    if (lines[i].Items is [.., TextItem last])
                        last.SpaceAfter = true;
                    AddLeaders(lines[i], end, width - style.IndentLeft - numberWidth, style, context);
                    lines[i].Items.Add(new ReferenceItem
                    {
                        X = width - style.IndentLeft - numberWidth, Run = reserved, Size = style.Size, Color = style.Color, Element = link,
                        Target = anchor, Shaper = numbers, Line = [], Justified = false,
                    });
                }
                var item = LineSetter.ToFlow(lines[i], style, left + style.IndentLeft, context);
                item.Before = i == 0 ? style.Before : 0;
                item.After = i == lines.Count - 1 ? style.After : 0;
                item.BreakBefore = i > 0 ? PageBreak.Never : PageBreak.Allowed;
                yield return item;
            }
        }
    }

    // Dots on a common raster, so that they stand below each other from line to line.
    private static void AddLeaders(SetLine line, double from, double to, TextStyle style, TypesettingContext context)
    {
        const double Raster = 0.62;
        var face = context.ShaperFor(style.Family, FontStyle.Regular).Face;
        var first = (int)Math.Ceiling(((from + style.IndentLeft) / style.Size / Raster) + 0.8);
        var last = (int)Math.Floor(((to + style.IndentLeft) / style.Size / Raster) - 0.9);
        if (last < first)
            return;
        // One run for all of them: contents wait for their page numbers, so they should be small.
        var dots = new ushort[last - first + 1];
        var advances = new float[dots.Length];
        var starts = new ushort[dots.Length];
        Array.Fill(dots, (ushort)face.GlyphOf('.'));
        Array.Fill(advances, (float)Raster);
        for (var i = 0; i < starts.Length; i++)
            starts[i] = (ushort)i;
        var run = new ShapedRun(face, new string('.', dots.Length), dots, advances, starts);
        line.Items.Add(new TextItem { X = (first * Raster * style.Size) - style.IndentLeft, Run = run, Size = style.Size, Color = context.Styles.Rule });
    }
}
