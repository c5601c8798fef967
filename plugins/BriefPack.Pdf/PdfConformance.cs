namespace BriefPack.Pdf;

/// <summary>Which standards a PDF declares.</summary>
public enum PdfConformance
{
    /// <summary>PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once: readable by everyone, and in thirty years.</summary>
    Accessible,

    /// <summary>PDF/A-1b (ISO 19005-1), for archives that accept nothing newer: PDF 1.4 without object streams, larger files.</summary>
    Archive,
}
