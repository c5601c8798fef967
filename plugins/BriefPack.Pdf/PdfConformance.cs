namespace BriefPack.Pdf;

/// <summary>Which standards a PDF declares.</summary>
public enum PdfConformance
{
    /// <summary>PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once: readable by everyone, and in thirty years. PDF/A-3a (ISO 19005-3) in place of 2a where the pack is embedded.</summary>
    Accessible,

    /// <summary>PDF/A-1b (ISO 19005-1), for archives that accept nothing newer: PDF 1.4 without object streams, larger files.</summary>
    Archive,
}
