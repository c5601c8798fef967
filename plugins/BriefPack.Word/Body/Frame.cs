using System.Globalization;
using A = DocumentFormat.OpenXml.Drawing;

namespace BriefPack.Word;

/// <summary>The rectangle that a shape fills, in English metric units, and its points inside it.</summary>
internal readonly struct Frame
{
    private readonly long left;
    private readonly long top;
    private readonly double scale;

    /// <summary>The smallest rectangle around points.</summary>
    /// <param name="points">The points.</param>
    /// <param name="scale">How much they are made smaller.</param>
    public Frame(IEnumerable<DrawingPoint> points, double scale)
    {
        this.scale = scale;
        long right = long.MinValue, bottom = long.MinValue;
        (left, top) = (long.MaxValue, long.MaxValue);
        foreach (var point in points)
        {
            left = Math.Min(left, Units.Emus(point.X * scale));
            top = Math.Min(top, Units.Emus(point.Y * scale));
            right = Math.Max(right, Units.Emus(point.X * scale));
            bottom = Math.Max(bottom, Units.Emus(point.Y * scale));
        }
        (Width, Height) = (right - left, bottom - top);
    }

    /// <summary>Its width.</summary>
    public long Width { get; }

    /// <summary>Its height.</summary>
    public long Height { get; }

    /// <summary>A point of the drawing, inside the frame.</summary>
    /// <param name="x">Points from the left of the drawing.</param>
    /// <param name="y">Points from the top of the drawing.</param>
    public A.Point Point(double x, double y) => new()
    {
        X = (Units.Emus(x * scale) - left).ToString(CultureInfo.InvariantCulture),
        Y = (Units.Emus(y * scale) - top).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Where the frame stands in the drawing.</summary>
    public A.Transform2D Transform() => new(new A.Offset { X = left, Y = top }, new A.Extents { Cx = Width, Cy = Height });
}
