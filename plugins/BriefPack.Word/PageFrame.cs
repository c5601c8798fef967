namespace BriefPack.Word;

/// <summary>The paper, the margins and where head and foot stand, in points.</summary>
/// <param name="Width">The width of the paper.</param>
/// <param name="Height">The height of the paper.</param>
/// <param name="Top">The margin at the top.</param>
/// <param name="Bottom">The margin at the bottom.</param>
/// <param name="Left">The margin at the left, or the inside.</param>
/// <param name="Right">The margin at the right, or the outside.</param>
/// <param name="Gutter">Room for the binding.</param>
/// <param name="Head">The distance of the running head from the edge.</param>
/// <param name="Foot">The distance of the page number from the edge.</param>
internal sealed record PageFrame(double Width, double Height, double Top, double Bottom, double Left, double Right, double Gutter, double Head, double Foot)
{
    /// <summary>The width of the text.</summary>
    public double TextWidth => Width - Left - Right - Gutter;

    /// <summary>The height of the text.</summary>
    public double TextHeight => Height - Top - Bottom;

    /// <summary>The frame of a page setup.</summary>
    /// <param name="page">The setup.</param>
    public static PageFrame Of(PageSetup page) => new(
        page.Width, page.Height, page.MarginTop, page.MarginBottom, page.MarginInside, page.MarginOutside, page.Binding, page.MarginTop / 2, page.MarginBottom / 2);
}
