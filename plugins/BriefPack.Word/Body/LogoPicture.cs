using BriefPack.Typesetting;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace BriefPack.Word;

/// <summary>The theme's logo as a picture that floats: it stands where the PDF has it, and moves no line of text.</summary>
internal sealed class LogoPicture
{
    /// <summary>The room between the logo of a running head and the words beside it, in points.</summary>
    public const double Gap = 7;

    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    // Numbers of drawings are unique in a part: figures count from 1.
    private const uint Number = 1_000_000;

    // The foot of the picture stands this far below that of the running head's line, in points: then both look centred on each other in print.
    private const double HeadDrop = 1;

    private readonly ThemeLogo logo;
    private readonly double textWidth;

    /// <summary>Prepares the picture.</summary>
    /// <param name="logo">The logo.</param>
    /// <param name="textWidth">The width of the text in points.</param>
    public LogoPicture(ThemeLogo logo, double textWidth) => (this.logo, this.textWidth) = (logo, textWidth);

    /// <summary>Whether it stands in running heads too.</summary>
    public bool InHead => logo.InHead;

    /// <summary>Its width in a running head, in points.</summary>
    public double HeadWidth => logo.AtHead(textWidth).Width;

    private string Target => logo.Picture.IsJpeg ? "media/logo.jpeg" : "media/logo.png";

    /// <summary>Relates a part to the picture.</summary>
    /// <param name="part">The relationships of the part.</param>
    /// <returns>The relationship's id.</returns>
    public string Relate(Relationships part) => part.Add("image", Target);

    /// <summary>Writes the picture.</summary>
    /// <param name="package">The package.</param>
    public void WritePart(WordPackage package) => package.WriteBytes("word/" + Target, logo.Picture.IsJpeg ? "image/jpeg" : "image/png", logo.Picture.File.Span);

    /// <summary>The picture at the head of the cover.</summary>
    /// <param name="relationship">The id of the relationship.</param>
    public W.Run AtCover(string relationship) => Run(
        relationship,
        logo.OnCover(textWidth),
        new Wp.HorizontalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.HorizontalRelativePositionValues.Margin },
        new Wp.VerticalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.VerticalRelativePositionValues.Margin });

    /// <summary>The picture in a running head.</summary>
    /// <param name="relationship">The id of the relationship.</param>
    /// <param name="atRight">Whether it stands at the right.</param>
    /// <param name="lineHeight">The height of the head's line in points.</param>
    public W.Run AtHead(string relationship, bool atRight, double lineHeight)
    {
        var size = logo.AtHead(textWidth);
        return Run(
            relationship,
            size,
            new Wp.HorizontalPosition(new Wp.HorizontalAlignment(atRight ? "right" : "left")) { RelativeFrom = Wp.HorizontalRelativePositionValues.Margin },
            new Wp.VerticalPosition(new Wp.PositionOffset(Emus(lineHeight + HeadDrop - size.Height))) { RelativeFrom = Wp.VerticalRelativePositionValues.Paragraph });
    }

    private W.Run Run(string relationship, (double Width, double Height) size, Wp.HorizontalPosition across, Wp.VerticalPosition down)
    {
        var (width, height) = (Units.Emus(size.Width), Units.Emus(size.Height));
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = Number, Name = "Logo" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new W.Run(new W.Drawing(new Wp.Anchor(
            new Wp.SimplePosition { X = 0, Y = 0 },
            across,
            down,
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.WrapNone(),
            new Wp.DocProperties { Id = Number, Name = "Logo", Description = logo.AlternativeText },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(picture) { Uri = PictureUri }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
            SimplePos = false, RelativeHeight = 1, BehindDoc = false, Locked = false, LayoutInCell = true, AllowOverlap = true,
        }));
    }

    private static string Emus(double points) => Units.Emus(points).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
