namespace BriefPack.Typesetting;

/// <summary>Turns set lines into flow items: gives them height and puts their base line.</summary>
internal static class LineSetter
{
    public static FlowItem ToFlow(SetLine line, TextStyle style, double left, TypesettingContext context, HeadingMark? heading = null)
    {
        var item = new FlowItem { Height = style.Leading, Items = line.Items, Links = line.Links, Heading = heading, OnGrid = style.OnGrid };
        Shift(line, left, Baseline(style, context));
        return item;
    }

    public static void Shift(SetLine line, double x, double y)
    {
        foreach (var part in line.Items)
        {
            part.X += x;
            part.Y += y;
        }
        foreach (var link in line.Links ?? [])
        {
            link.X += x;
            link.Y += y;
        }
    }

    /// <summary>How far the base line stands below the upper edge of a line: the face's ascent and descent are centred in the leading. On the grid, every face has the base line of running text.</summary>
    public static double Baseline(TextStyle style, TypesettingContext context) =>
        style.OnGrid ? context.GridBaseline ??= Centred(context.Styles.Body, context) : Centred(style, context);

    private static double Centred(TextStyle style, TypesettingContext context)
    {
        var face = context.ShaperFor(style.Family, style.Weight).Face;
        var (ascent, descent) = (style.Size * face.Ascent / face.UnitsPerEm, style.Size * face.Descent / face.UnitsPerEm);
        return ((style.Leading - (ascent - descent)) / 2) + ascent;
    }

    public static void AddLabel(FlowItem item, ListLabel label, TextStyle style, TypesettingContext context, string language)
    {
        var shaped = context.ShaperFor(style.Family, FontStyle.Regular).Shape(label.Text, language);
        // Numbers end at one edge, so that the figures stand below each other; bullets hang at the left.
        var x = label.Text.Length > 1 ? label.Left + label.Width - (style.Size * 0.45) - (shaped.Width * style.Size) : label.Left + (style.Size * 0.35);
        var at = 0;
        foreach (var run in shaped.Runs)
        {
            item.Items.Insert(at++, new TextItem { X = x, Y = Baseline(style, context), Run = run, Size = style.Size, Color = style.Color, Element = label.Element, SpaceAfter = true });
            x += run.Width * style.Size;
        }
    }
}
