using System.Collections.Immutable;

namespace BriefPack;

/// <summary>A vector drawing. Lengths are points (1/72 inch); the origin is the upper left corner and y grows downwards.</summary>
/// <param name="Width">The width in points.</param>
/// <param name="Height">The height in points.</param>
/// <param name="Shapes">The shapes, later ones over earlier ones.</param>
public sealed record Drawing(double Width, double Height, ImmutableArray<Shape> Shapes);

/// <summary>A shape of a drawing.</summary>
/// <param name="Color">Its colour.</param>
public abstract record Shape(InkColor Color);

/// <summary>A filled rectangle.</summary>
/// <param name="X">The left edge in points.</param>
/// <param name="Y">The upper edge in points.</param>
/// <param name="Width">The width in points.</param>
/// <param name="Height">The height in points.</param>
/// <param name="Color">Its colour.</param>
public sealed record RectangleShape(double X, double Y, double Width, double Height, InkColor Color) : Shape(Color);

/// <summary>A line through two points or more.</summary>
/// <param name="Points">The points.</param>
/// <param name="Thickness">The thickness in points.</param>
/// <param name="Color">Its colour.</param>
public sealed record LineShape(ImmutableArray<DrawingPoint> Points, double Thickness, InkColor Color) : Shape(Color);

/// <summary>A label on one line.</summary>
/// <param name="X">Where it is anchored, in points.</param>
/// <param name="Y">The baseline, in points.</param>
/// <param name="Text">The words.</param>
/// <param name="Size">The font size in points.</param>
/// <param name="Anchor">Which end of it stands at <paramref name="X"/>.</param>
/// <param name="Color">Its colour.</param>
public sealed record LabelShape(double X, double Y, string Text, double Size, LabelAnchor Anchor, InkColor Color) : Shape(Color);

/// <summary>A place in a drawing.</summary>
/// <param name="X">Points from the left.</param>
/// <param name="Y">Points from the top.</param>
public readonly record struct DrawingPoint(double X, double Y);

/// <summary>Which part of a label stands at its place.</summary>
public enum LabelAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

/// <summary>A colour of the theme, so that drawings follow it.</summary>
public enum InkColor
{
    /// <summary>The colour of the text.</summary>
    Ink,

    /// <summary>The theme's accent.</summary>
    Accent,

    /// <summary>The colour of lesser text.</summary>
    Muted,

    /// <summary>The colour of rules.</summary>
    Rule,

    /// <summary>A light background.</summary>
    Tint,
}
