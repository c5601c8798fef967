using System.ComponentModel.DataAnnotations;
using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>
/// Writes a composition as a tagged PDF. Pages are written as soon as they are set, so that memory does not grow with them. Thread-safe.
/// Format: ISO 32000-1; accessibility: ISO 14289-1 (PDF/UA-1); archiving: ISO 19005-2 (PDF/A-2a), 19005-3 (PDF/A-3a) or 19005-1 (PDF/A-1b).
/// </summary>
public sealed class PdfWriter : IWriter
{
    private readonly PdfOptions _options;
    private readonly Typesetter _typesetter;

    /// <summary>Makes a writer.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    public PdfWriter(PdfOptions? options = null)
    {
        _options = options ?? new PdfOptions();
        _typesetter = new Typesetter(_options.SystemFonts ? new SystemFonts(_options.FontFolders) : null);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(Composition composition, Stream output, WriteContext context, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(context);
        cancel.ThrowIfCancellationRequested();
        Validator.ValidateObject(_options, new ValidationContext(_options));
        // Before anything is written: whether the file has it decides what the file declares.
        var attachment = _options.EmbedPack ? await PackAttachment.MakeAsync(composition.Pack, context, cancel).ConfigureAwait(false) : null;
        using var file = new PdfFile(output, compact: _options.Conformance == PdfConformance.Accessible);
        var document = new PdfDocumentWriter(file, _options.Conformance);
        var set = _typesetter.Set(composition, document, context.Warn, cancel);
        if (set.PageCount == 0)
            throw new InvalidDataException("There is nothing to print: no section of the pack has any content.");
        document.Finish(composition, set, attachment);
    }
}
