using System.Text;

namespace BriefPack.Typesetting;

/// <summary>A word turned into glyphs, of more than one face where no single one has all its characters. Immutable.</summary>
/// <param name="Runs">The runs from left to right.</param>
/// <param name="Width">The width in ems.</param>
/// <param name="Missing">The characters that no face has: they are printed as a visible replacement and still extracted as themselves.</param>
/// <param name="Unshaped">A character of a script whose letters join or reorder, which this typesetter sets without joining them.</param>
internal sealed record ShapedWord(ShapedRun[] Runs, double Width, Rune[] Missing, Rune? Unshaped)
{
    /// <summary>Where the word can be parted, in ems, when that is between two glyphs.</summary>
    /// <param name="characters">How many characters stand before the end of the line.</param>
    /// <param name="inside">How much of the unbroken word they take, kerning to the next character included: the rest is what the next line gets.</param>
    /// <param name="alone">How wide they are at the end of a line, where nothing follows that they could be kerned to.</param>
    /// <returns>False where the place is inside a ligature, whose letters look different when they are parted.</returns>
    public bool TryPart(int characters, out double inside, out double alone)
    {
        inside = alone = 0;
        var start = 0;
        foreach (var run in Runs)
        {
            if (characters >= start + run.Text.Length)
            {
                inside += run.Width;
                alone = inside;
                start += run.Text.Length;
                continue;
            }
            var glyph = 0;
            for (; glyph < run.Glyphs.Length && run.Starts[glyph] < characters - start; glyph++)
                inside += run.Advances[glyph];
            alone = inside;
            if (glyph == 0)
                return true;
            alone += Math.Max(0, ((double)run.Face.AdvanceOf(run.Glyphs[glyph - 1]) / run.Face.UnitsPerEm) - run.Advances[glyph - 1]);
            return glyph < run.Glyphs.Length && run.Starts[glyph] == characters - start;
        }
        return true;
    }
}
