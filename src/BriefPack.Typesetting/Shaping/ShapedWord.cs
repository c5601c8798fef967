using System.Text;

namespace BriefPack.Typesetting;

/// <summary>A word turned into glyphs, of more than one face where no single one has all its characters. Immutable.</summary>
/// <param name="Runs">The runs from left to right.</param>
/// <param name="Width">The width in ems.</param>
/// <param name="Missing">The characters that no face has: they are printed as a visible replacement and still extracted as themselves.</param>
/// <param name="Unshaped">A character of a script whose letters join or reorder, which this typesetter sets without joining them.</param>
internal sealed record ShapedWord(ShapedRun[] Runs, double Width, Rune[] Missing, Rune? Unshaped)
{
    /// <summary>The distance from the start of the word to a character, in ems.</summary>
    public double OffsetOf(int character)
    {
        double x = 0;
        var start = 0;
        foreach (var run in Runs)
        {
            if (character >= start + run.Text.Length)
            {
                x += run.Width;
                start += run.Text.Length;
                continue;
            }
            for (var glyph = 0; glyph < run.Glyphs.Length && run.Starts[glyph] < character - start; glyph++)
                x += run.Advances[glyph];
            return x;
        }
        return x;
    }
}
