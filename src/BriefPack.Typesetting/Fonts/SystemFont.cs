using System.Text;

namespace BriefPack.Typesetting;

/// <summary>A font that was found in a folder: what its tables say, without its outlines in memory.</summary>
/// <param name="Path">The file.</param>
/// <param name="Index">Its place in a collection.</param>
/// <param name="Family">The family, as the font names it.</param>
/// <param name="Weight">From 100 to 900.</param>
/// <param name="IsItalic">Whether it is an italic.</param>
public sealed record SystemFont(string Path, int Index, string Family, int Weight, bool IsItalic)
{
    private CharacterMap? _characters;

    /// <summary>Whether the font has a glyph for a character; its character map is read at the first question. A font that cannot be read has none.</summary>
    public bool Covers(Rune character)
    {
        try
        {
            _characters ??= new CharacterMap(FontFileReader.ReadTable(Path, Index, "cmap"));
            return _characters.GlyphOf(character.Value) != 0;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or IndexOutOfRangeException)
        {
            // The file may be gone or damaged since the search: other fonts are asked then.
            return false;
        }
    }

    /// <summary>Loads the whole face.</summary>
    /// <exception cref="InvalidDataException">The file is not a font that can be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public FontFace Load() => FontFace.Load(System.IO.File.ReadAllBytes(Path), Index);
}
