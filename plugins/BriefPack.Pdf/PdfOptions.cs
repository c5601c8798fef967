namespace BriefPack.Pdf;

/// <summary>Options of the PDF writer: <c>pdf</c> in briefpack.json.</summary>
public sealed class PdfOptions
{
    /// <summary>The standards that the file declares; <see cref="PdfConformance.Accessible"/> by default.</summary>
    public PdfConformance Conformance { get; set; }

    /// <summary>
    /// Whether the machine's fonts are searched for characters that the bundled fonts lack (Chinese, Japanese, Korean, symbols) and for families
    /// that the theme names; true by default. With false every machine writes the same bytes.
    /// </summary>
    public bool SystemFonts { get; set; } = true;

    /// <summary>Folders to search for fonts in place of those of the operating system; null by default.</summary>
    public IReadOnlyList<string>? FontFolders { get; set; }
}
