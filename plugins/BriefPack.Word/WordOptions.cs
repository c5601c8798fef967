namespace BriefPack.Word;

/// <summary>Options of the Word writer.</summary>
public sealed class WordOptions
{
    /// <summary>
    /// A Word template or document (<c>.dotx</c>, <c>.docx</c>) whose styles, theme, header, footer and page size are kept; styles that it
    /// lacks are added. Empty, the default, for the pack's own design. In briefpack.json the path is taken from the folder of that file.
    /// </summary>
    [FilePath]
    [TemplateFile]
    public string Template { get; set; } = "";

    /// <summary>
    /// Whether the theme's fonts are embedded where their licence allows it, so that pages break in the same places on computers that do not
    /// have them; true by default. Adds about 1 MB.
    /// </summary>
    public bool EmbedFonts { get; set; } = true;

    /// <summary>Whether the name of BriefPack and the number of articles are kept as custom document properties; true by default.</summary>
    public bool CustomProperties { get; set; } = true;
}
