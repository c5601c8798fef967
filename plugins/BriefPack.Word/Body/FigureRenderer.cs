using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Wpg = DocumentFormat.OpenXml.Office2010.Word.DrawingGroup;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace BriefPack.Word;

/// <summary>Makes drawings of Word's own shapes: sharp at any size and open to editing.</summary>
internal sealed class FigureRenderer
{
    private const string GroupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    private readonly Theme theme;
    private readonly RunBuilder runs;
    private readonly double textWidth;
    private uint count;

    /// <summary>Makes drawings.</summary>
    /// <param name="theme">The colours.</param>
    /// <param name="runs">Makes the runs of labels.</param>
    /// <param name="textWidth">The width of the text in points; wider drawings are made smaller.</param>
    public FigureRenderer(Theme theme, RunBuilder runs, double textWidth) => (this.theme, this.runs, this.textWidth) = (theme, runs, textWidth);

    /// <summary>How much a drawing is made smaller, to fit the text.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="textWidth">The width of the text in points.</param>
    public static double ScaleOf(Drawing drawing, double textWidth) => Math.Min(1, textWidth / Math.Max(drawing.Width, 1));

    /// <summary>Makes the run that holds a drawing.</summary>
    /// <param name="figure">The figure.</param>
    public W.Run Render(FigureBlock figure)
    {
        var drawing = figure.Drawing;
        var scale = ScaleOf(drawing, textWidth);
        var width = Units.Emus(Math.Max(drawing.Width, 1) * scale);
        var height = Units.Emus(Math.Max(drawing.Height, 1) * scale);
        var number = ++count;
        var group = new Wpg.WordprocessingGroup(
            new Wpg.NonVisualGroupDrawingShapeProperties(),
            new Wpg.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }, new A.ChildOffset { X = 0, Y = 0 }, new A.ChildExtents { Cx = width, Cy = height })));
        foreach (var shape in Shapes(drawing, scale))
            group.AppendChild(shape);
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.DocProperties { Id = number, Name = string.Create(CultureInfo.InvariantCulture, $"Figure {number}"), Description = figure.AlternativeText },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(group) { Uri = GroupUri }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        };
        var fallback = new AlternateContentFallback(new W.Text(figure.AlternativeText) { Space = SpaceProcessingModeValues.Preserve });
        return new W.Run(new AlternateContent(new AlternateContentChoice(new W.Drawing(inline)) { Requires = "wpg" }, fallback));
    }

    private IEnumerable<Wps.WordprocessingShape> Shapes(Drawing drawing, double scale)
    {
        // Some programs take a group to be as big as its shapes: an empty one holds the margins open, such as the quiet zone of a QR code.
        yield return Margins(drawing, scale);
        var rectangles = new List<RectangleShape>();
        foreach (var shape in drawing.Shapes)
        {
            if (shape is RectangleShape rectangle)
            {
                // Neighbours of one colour become one shape: the hundreds of modules of a QR code as well as the bars of a chart.
                if (rectangles.Count > 0 && rectangles[^1].Color != rectangle.Color)
                {
                    yield return Rectangles(rectangles, scale);
                    rectangles.Clear();
                }
                rectangles.Add(rectangle);
                continue;
            }
            if (rectangles.Count > 0)
                yield return Rectangles(rectangles, scale);
            rectangles.Clear();
            if (shape is LineShape line)
                yield return Line(line, scale);
            else if (shape is LabelShape label)
                yield return Label(label, scale, drawing.Width);
        }
        if (rectangles.Count > 0)
            yield return Rectangles(rectangles, scale);
    }

    private static Wps.WordprocessingShape Margins(Drawing drawing, double scale)
    {
        var frame = new Frame([new(0, 0), new(Math.Max(drawing.Width, 1), Math.Max(drawing.Height, 1))], scale);
        return new Wps.WordprocessingShape(
            new Wps.NonVisualDrawingShapeProperties(),
            new Wps.ShapeProperties(frame.Transform(), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }, new A.NoFill(), new A.Outline(new A.NoFill())),
            new Wps.TextBodyProperties());
    }

    private Wps.WordprocessingShape Rectangles(List<RectangleShape> rectangles, double scale)
    {
        var frame = new Frame(rectangles.SelectMany(shape => new DrawingPoint[] { new(shape.X, shape.Y), new(shape.X + shape.Width, shape.Y + shape.Height) }), scale);
        var path = new A.Path { Width = frame.Width, Height = frame.Height };
        foreach (var shape in rectangles)
        {
            path.Append(
                new A.MoveTo(frame.Point(shape.X, shape.Y)),
                new A.LineTo(frame.Point(shape.X + shape.Width, shape.Y)),
                new A.LineTo(frame.Point(shape.X + shape.Width, shape.Y + shape.Height)),
                new A.LineTo(frame.Point(shape.X, shape.Y + shape.Height)),
                new A.CloseShapePath());
        }
        return Shape(frame, path, Fill(rectangles[0].Color), new A.Outline(new A.NoFill()));
    }

    private Wps.WordprocessingShape Line(LineShape line, double scale)
    {
        var frame = new Frame(line.Points, scale);
        var path = new A.Path { Width = frame.Width, Height = frame.Height, Fill = A.PathFillModeValues.None };
        for (var index = 0; index < line.Points.Length; index++)
        {
            var point = frame.Point(line.Points[index].X, line.Points[index].Y);
            path.Append(index == 0 ? new A.MoveTo(point) : new A.LineTo(point));
        }
        return Shape(frame, path, new A.NoFill(), new A.Outline(Fill(line.Color)) { Width = (int)Units.Emus(line.Thickness * scale) });
    }

    private Wps.WordprocessingShape Label(LabelShape label, double scale, double drawingWidth)
    {
        var size = label.Size * scale;
        // Wide enough for any font, but inside the drawing: a box that stands out makes the whole drawing wider.
        var x = label.X * scale;
        var right = Math.Max(drawingWidth * scale, x);
        var room = label.Anchor switch { LabelAnchor.Start => right - x, LabelAnchor.End => x, _ => 2 * Math.Min(x, right - x) };
        var width = Math.Max(Math.Min(Math.Max(label.Text.Length, 1) * size, room), size);
        var left = label.Anchor switch { LabelAnchor.Start => x, LabelAnchor.Middle => x - (width / 2), _ => x - width };
        // With a line as high as 1.2 times the size, the baseline stands at about 0.95 of the size (measured in print).
        var top = (label.Y * scale) - (size * 0.95);
        var frame = new Frame([new(left, top), new(left + width, top + (size * 1.2))], 1);
        var alignment = label.Anchor switch
        {
            LabelAnchor.Start => W.JustificationValues.Left,
            LabelAnchor.Middle => W.JustificationValues.Center,
            _ => W.JustificationValues.Right,
        };
        var paragraph = new W.Paragraph(new W.ParagraphProperties(
            new W.SpacingBetweenLines { Before = "0", After = "0", Line = Units.Twips(size * 1.2), LineRule = W.LineSpacingRuleValues.Exact },
            new W.Justification { Val = alignment }));
        runs.Append(paragraph, label.Text, default);
        foreach (var run in paragraph.Elements<W.Run>())
        {
            run.RunProperties ??= new W.RunProperties();
            run.RunProperties.RunFonts ??= new W.RunFonts();
            run.RunProperties.RunFonts.AsciiTheme = W.ThemeFontValues.MajorHighAnsi;
            run.RunProperties.RunFonts.HighAnsiTheme = W.ThemeFontValues.MajorHighAnsi;
            run.RunProperties.Color = new W.Color { Val = Units.Hex(theme, label.Color) };
            run.RunProperties.FontSize = new W.FontSize { Val = Units.HalfPoints(size) };
        }
        return new Wps.WordprocessingShape(
            new Wps.NonVisualDrawingShapeProperties { TextBox = true },
            new Wps.ShapeProperties(frame.Transform(), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }, new A.NoFill(), new A.Outline(new A.NoFill())),
            new Wps.TextBoxInfo2(new W.TextBoxContent(paragraph)),
            new Wps.TextBodyProperties(new A.NoAutoFit()) { LeftInset = 0, TopInset = 0, RightInset = 0, BottomInset = 0, Wrap = A.TextWrappingValues.Square });
    }

    private static Wps.WordprocessingShape Shape(Frame frame, A.Path path, OpenXmlElement fill, A.Outline outline) => new(
        new Wps.NonVisualDrawingShapeProperties(),
        new Wps.ShapeProperties(
            frame.Transform(),
            new A.CustomGeometry(new A.AdjustValueList(), new A.ShapeGuideList(), new A.AdjustHandleList(), new A.ConnectionSiteList(), new A.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" }, new A.PathList(path)),
            fill,
            outline),
        new Wps.TextBodyProperties());

    private A.SolidFill Fill(InkColor color) => new(new A.RgbColorModelHex { Val = Units.Hex(theme, color) });
}
