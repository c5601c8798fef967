namespace BriefPack.Typesetting;

/// <summary>Which of the four faces of a family.</summary>
[Flags]
public enum FontStyle
{
    /// <summary>Upright and regular.</summary>
    Regular = 0,

    /// <summary>The bold (or semibold) face.</summary>
    Bold = 1,

    /// <summary>The italic face.</summary>
    Italic = 2,
}
