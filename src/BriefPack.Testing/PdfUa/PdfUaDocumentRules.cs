using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BriefPack.Testing;

/// <summary>Rules on the document as a whole: checkpoints 01, 06, 07, 11, 20, 21, 25 and 30.</summary>
internal static class PdfUaDocumentRules
{
    private static readonly XNamespace Identifier = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Check(PdfUaRun run)
    {
        var objects = run.Objects;
        var mark = objects.Dictionary(run.Catalog, "MarkInfo");
        if (objects.Get(mark, "Suspects") is true)
            run.Fail("01-007", "The catalog says that parts of the tagging are suspect.");
        var preferences = objects.Dictionary(run.Catalog, "ViewerPreferences");
        if (objects.Get(preferences, "DisplayDocTitle") is not bool title)
            run.Fail("07-001", "ViewerPreferences say nothing of DisplayDocTitle.");
        else if (!title)
            run.Fail("07-002", "DisplayDocTitle is false.");
        CheckMetadata(run);
        if (!run.HasLanguage)
            foreach (var (condition, what) in (ReadOnlySpan<(string, string)>)[("11-001", "the text"), ("11-002", "alternative texts"), ("11-003", "bookmarks"), ("11-004", "descriptions of links"), ("11-006", "metadata")])
                run.Fail(condition, $"The catalog names no language, so that of {what} cannot be told.");
        CheckOptionalContent(run);
        if (objects.Dictionary(run.Catalog, "AcroForm") is { } form && form.ContainsKey("XFA"))
            run.Fail("25-001", "The file has an XFA form.");
        foreach (var dictionary in objects.Dictionaries)
        {
            if (objects.NameOf(dictionary, "Type") == "Filespec" && dictionary.ContainsKey("EF") && !(dictionary.ContainsKey("F") && dictionary.ContainsKey("UF")))
                run.Fail("21-001", "An embedded file has no F or no UF.");
            if (objects.NameOf(dictionary, "Subtype") == "Form" && dictionary.ContainsKey("Ref"))
                run.Fail("30-001", "There is a reference XObject.");
        }
    }

    private static void CheckOptionalContent(PdfUaRun run)
    {
        if (run.Objects.Dictionary(run.Catalog, "OCProperties") is not { } properties)
            return;
        CheckConfiguration(run, run.Objects.Dictionary(properties, "D") ?? [], "20-002");
        foreach (var other in run.Objects.Get(properties, "Configs") as List<object?> ?? [])
            if (run.Objects.Resolve(other) is Dictionary<string, object?> configuration)
                CheckConfiguration(run, configuration, "20-001");
    }

    private static void CheckConfiguration(PdfUaRun run, Dictionary<string, object?> configuration, string condition)
    {
        if (run.Objects.Get(configuration, "Name") is not byte[] { Length: > 0 })
            run.Fail(condition, "A configuration of optional content has no name.");
        if (configuration.ContainsKey("AS"))
            run.Fail("20-003", "A configuration of optional content switches it by itself.");
    }

    private static void CheckMetadata(PdfUaRun run)
    {
        if (run.Objects.Dictionary(run.Catalog, "Metadata") is not { } stream)
        {
            run.Fail("06-001", "The catalog has no metadata stream.");
            return;
        }
        XDocument xmp;
        try
        {
            xmp = XDocument.Parse(Encoding.UTF8.GetString(run.Objects.StreamOf(stream)).Trim('\uFEFF', '\0', ' '));
        }
        catch (XmlException error)
        {
            run.Fail("06-001", $"The metadata are no XML: {error.Message}");
            return;
        }
        if (!xmp.Descendants(Identifier + "part").Any(part => part.Value.Trim() == "1"))
            run.Fail("06-002", "The metadata have no pdfuaid:part of 1.");
        if (!xmp.Descendants(DublinCore + "title").Any(title => title.Value.Trim().Length > 0))
            run.Fail("06-003", "The metadata have no dc:title.");
    }
}
