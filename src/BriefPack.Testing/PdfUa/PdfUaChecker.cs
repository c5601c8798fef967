namespace BriefPack.Testing;

/// <summary>
/// Checks a PDF against the rules of PDF/UA-1 (ISO 14289-1) that a program can decide, as numbered in the Matterhorn Protocol 1.1. It is written
/// for what BriefPack writers make; no finding means "these rules hold", not that a validator has seen the file. <see cref="PdfUaConditions"/>
/// lists what is checked. Stateless and thread-safe.
/// </summary>
public static class PdfUaChecker
{
    /// <summary>Checks a file.</summary>
    /// <param name="file">The bytes of the PDF.</param>
    /// <returns>What fails, in the order of the conditions; empty where every rule holds.</returns>
    /// <exception cref="BriefPackAssertionException">The bytes are no PDF that can be read, or it is encrypted.</exception>
    public static IReadOnlyList<PdfUaFinding> Check(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var objects = PdfObjects.Read(file);
        var catalog = objects.Dictionaries.FirstOrDefault(dictionary => objects.NameOf(dictionary, "Type") == "Catalog")
            ?? throw new BriefPackAssertionException("This is no PDF file that can be read: it has no catalog.");
        var run = new PdfUaRun(objects, catalog);
        PdfUaDocumentRules.Check(run);
        var tree = new PdfUaStructureRules(run);
        tree.Check();
        PdfUaFontRules.Check(run);
        new PdfUaContentRules(run).Check();
        new PdfUaAnnotationRules(run, tree).Check();
        return [.. run.Findings.OrderBy(finding => finding.Condition, StringComparer.Ordinal)];
    }
}
