namespace BriefPack.Typesetting;

/// <summary>Sets a vector drawing at its size, or smaller where it is wider than the text or taller than the page.</summary>
internal static class FigureSetter
{
    public static FlowItem Set(Drawing drawing, StructureElement figure, double left, double width, double height, TypesettingContext context)
    {
        var scale = Math.Min(1, Math.Min(width / Math.Max(1, drawing.Width), height / Math.Max(1, drawing.Height)));
        var leading = context.Styles.Leading;
        var item = new FlowItem { Height = drawing.Height * scale, Before = leading / 2, After = leading / 2, Figure = figure, Elements = [figure] };
        figure.Bounds = (left, 0, drawing.Width * scale, drawing.Height * scale);
        foreach (var shape in drawing.Shapes)
            Add(item, shape, figure, left, scale, context);
        return item;
    }

    private static void Add(FlowItem item, Shape shape, StructureElement figure, double left, double scale, TypesettingContext context)
    {
        var color = context.Styles.ColorOf(shape.Color);
        switch (shape)
        {
            case RectangleShape box:
                item.Items.Add(new RectangleItem { X = left + (box.X * scale), Y = box.Y * scale, Width = box.Width * scale, Height = box.Height * scale, Color = color, Element = figure });
                break;
            case LineShape line:
                item.Items.Add(new PolylineItem { X = left, Points = line.Points, Thickness = line.Thickness * scale, Scale = scale, Color = color, Element = figure });
                break;
            case LabelShape label:
                AddLabel(item, label, figure, left, scale, color, context);
                break;
        }
    }

    private static void AddLabel(FlowItem item, LabelShape label, StructureElement figure, double left, double scale, int color, TypesettingContext context)
    {
        var size = label.Size * scale;
        var shaped = context.ShaperFor(context.Styles.Cell.Family, FontStyle.Regular).Shape(label.Text, context.Language);
        context.Report(shaped);
        var width = shaped.Width * size;
        var x = left + (label.X * scale) - (label.Anchor == LabelAnchor.End ? width : label.Anchor == LabelAnchor.Middle ? width / 2 : 0);
        foreach (var run in shaped.Runs)
        {
            item.Items.Add(new TextItem { X = x, Y = label.Y * scale, Run = run, Size = size, Color = color, Element = figure, SpaceAfter = true });
            x += run.Width * size;
        }
    }
}
