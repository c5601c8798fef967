namespace BriefPack.Typesetting;

/// <summary>A family of up to four faces. A face that is missing is replaced by the nearest one.</summary>
public sealed class FontFamily
{
    private readonly FontFace[] _faces;

    /// <summary>Makes a family.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="regular">The regular face.</param>
    /// <param name="italic">The italic face; the regular one where there is none.</param>
    /// <param name="bold">The bold face; the regular one where there is none.</param>
    /// <param name="boldItalic">The bold italic face; the bold one where there is none.</param>
    public FontFamily(string name, FontFace regular, FontFace? italic = null, FontFace? bold = null, FontFace? boldItalic = null)
    {
        ArgumentNullException.ThrowIfNull(regular);
        Name = name;
        _faces = [regular, bold ?? regular, italic ?? regular, boldItalic ?? bold ?? italic ?? regular];
    }

    /// <summary>The name of the family.</summary>
    public string Name { get; }

    /// <summary>The face of a style.</summary>
    public FontFace this[FontStyle style] => _faces[(int)style & 3];
}
