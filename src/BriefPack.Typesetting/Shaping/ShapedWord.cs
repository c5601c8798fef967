using System.Text;

namespace BriefPack.Typesetting;

/// <summary>A word turned into glyphs, of more than one face where no single one has all its characters. Immutable.</summary>
/// <param name="Runs">The runs from left to right.</param>
/// <param name="Width">The width in ems.</param>
/// <param name="Missing">The characters that no face has: they are printed as a visible replacement and still extracted as themselves.</param>
/// <param name="Unshaped">A character of a script whose letters join or reorder, which this typesetter sets without joining them.</param>
internal sealed record ShapedWord(ShapedRun[] Runs, double Width, Rune[] Missing, Rune? Unshaped)
{
    /// <summary>The width of the first characters in ems, as they are when the line ends after them: without kerning to the next.</summary>
    public double WidthOfFirst(int characters)
    {
        double x = 0;
        var start = 0;
        foreach (var run in Runs)
        {
            if (characters >= start + run.Text.Length)
            {
                x += run.Width;
                start += run.Text.Length;
                continue;
            }
            var glyph = 0;
            for (; glyph < run.Glyphs.Length && run.Starts[glyph] < characters - start; glyph++)
                x += run.Advances[glyph];
            return glyph == 0 ? x : x - run.Advances[glyph - 1] + Math.Max(run.Advances[glyph - 1], (double)run.Face.AdvanceOf(run.Glyphs[glyph - 1]) / run.Face.UnitsPerEm);
        }
        return x;
    }
}
