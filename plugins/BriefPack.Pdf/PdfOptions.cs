using System.ComponentModel.DataAnnotations;

namespace BriefPack.Pdf;

/// <summary>Options of the PDF writer: <c>pdf</c> in briefpack.json.</summary>
public sealed class PdfOptions : IValidatableObject
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

    /// <summary>
    /// Whether the pack's data are kept inside the file, as <c>pack.json</c>; false by default. PDF/A-2 allows no such attachment: the file declares
    /// PDF/A-3a (ISO 19005-3) then, and PDF/UA-1 as before. Not possible in the archive mode.
    /// </summary>
    public bool EmbedPack { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (EmbedPack && Conformance == PdfConformance.Archive)
            yield return new ValidationResult("PDF/A-1 allows no embedded files: use the conformance 'accessible' with it, or write pack.json beside the PDF.", [nameof(EmbedPack)]);
    }
}
