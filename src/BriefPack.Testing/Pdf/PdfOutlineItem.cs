namespace BriefPack.Testing;

/// <summary>A bookmark of a PDF file.</summary>
/// <param name="Level">The level, from 1.</param>
/// <param name="Title">The title.</param>
public sealed record PdfOutlineItem(int Level, string Title);
