using System.Collections.Immutable;
using System.Globalization;

namespace BriefPack;

/// <summary>Draws bars with their counts. Lengths are points; drawings are as wide as the text of an A4 page.</summary>
internal static class BarChart
{
    private const double Width = 430;
    private const double LabelSize = 8.5;
    private const double Gap = 5;

    /// <summary>Draws upright bars: for time.</summary>
    /// <param name="bars">The bars from left to right.</param>
    public static Drawing Columns(IReadOnlyList<Bar> bars)
    {
        const double height = 150, foot = 18, head = 16;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        var step = Math.Min(Width / bars.Count, 90);
        var thick = Math.Min(step * 0.7, 44);
        var tallest = Math.Max(1, bars.Max(bar => bar.Count));
        // Labels need room: where bars are narrow, every second or third has one.
        var every = (int)Math.Ceiling(bars.Max(bar => bar.Label.Length) * LabelSize * 0.55 / step);
        for (var index = 0; index < bars.Count; index++)
        {
            var middle = (index + 0.5) * step;
            var tall = bars[index].Count * (height - foot - head) / tallest;
            if (bars[index].Count > 0)
            {
                shapes.Add(new RectangleShape(middle - (thick / 2), height - foot - tall, thick, tall, InkColor.Accent));
                shapes.Add(new LabelShape(middle, height - foot - tall - 4, Number(bars[index].Count), LabelSize, LabelAnchor.Middle, InkColor.Ink));
            }
            if (index % every == 0)
                shapes.Add(new LabelShape(middle, height - 5, bars[index].Label, LabelSize, LabelAnchor.Middle, InkColor.Muted));
        }
        shapes.Add(new LineShape([new(0, height - foot), new(step * bars.Count, height - foot)], 0.75, InkColor.Rule));
        return new Drawing(Math.Max(step * bars.Count, 1), height, shapes.DrainToImmutable());
    }

    /// <summary>Draws lying bars: for names.</summary>
    /// <param name="bars">The bars from top to bottom.</param>
    public static Drawing Rows(IReadOnlyList<Bar> bars)
    {
        const double row = 17, thick = 10.5, names = 170, numbers = 24;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        var longest = Math.Max(1, bars.Max(bar => bar.Count));
        for (var index = 0; index < bars.Count; index++)
        {
            var top = (index * row) + ((row - thick) / 2);
            var baseline = (index * row) + (row / 2) + 3;
            var wide = bars[index].Count * (Width - names - numbers) / longest;
            shapes.Add(new LabelShape(names - Gap, baseline, Short(bars[index].Label), LabelSize, LabelAnchor.End, InkColor.Muted));
            shapes.Add(new RectangleShape(names, top, wide, thick, InkColor.Accent));
            shapes.Add(new LabelShape(names + wide + Gap, baseline, Number(bars[index].Count), LabelSize, LabelAnchor.Start, InkColor.Ink));
        }
        shapes.Add(new LineShape([new(names, 0), new(names, bars.Count * row)], 0.75, InkColor.Rule));
        return new Drawing(Width, bars.Count * row, shapes.DrainToImmutable());
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Short(string name)
    {
        const int most = 34;
        var text = new StringInfo(name);
        return text.LengthInTextElements <= most ? name : text.SubstringByTextElements(0, most - 1).TrimEnd() + "…";
    }
}
