using System.Text;

namespace BriefPack.Word;

/// <summary>Knows how wide characters are.</summary>
internal interface ITextMeasure
{
    /// <summary>The advance width of a character as a share of the font size.</summary>
    /// <param name="before">The character before it in the same face, for kerning; U+0000 for none.</param>
    /// <param name="rune">The character.</param>
    /// <param name="face">The face that it is set in.</param>
    double WidthOf(Rune before, Rune rune, Face face);
}

/// <summary>A face of a theme.</summary>
/// <param name="Sans">Whether it is of the family of headings.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
internal readonly record struct Face(bool Sans, bool Bold, bool Italic);
