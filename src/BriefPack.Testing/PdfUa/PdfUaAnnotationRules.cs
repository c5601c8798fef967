namespace BriefPack.Testing;

/// <summary>Rules on links and other annotations: checkpoint 28.</summary>
internal sealed class PdfUaAnnotationRules(PdfUaRun run, PdfUaStructureRules tree)
{
    public void Check()
    {
        for (var i = 0; i < run.Pages.Count; i++)
        {
            if (run.Objects.Get(run.Pages[i], "Annots") is not List<object?> { Count: > 0 } annotations)
                continue;
            var tabs = run.Objects.NameOf(run.Pages[i], "Tabs");
            if (tabs is null)
                run.Fail("28-008", $"Page {i + 1} has annotations and no Tabs.");
            else if (tabs != "S")
                run.Fail("28-009", $"Page {i + 1} has annotations and Tabs of {tabs}.");
            foreach (var annotation in annotations)
                if (run.Objects.Resolve(annotation) is Dictionary<string, object?> dictionary)
                    CheckOne(dictionary, i + 1);
        }
    }

    private void CheckOne(Dictionary<string, object?> annotation, int page)
    {
        var type = run.Objects.NameOf(annotation, "Subtype");
        var described = run.Objects.Get(annotation, "Contents") is byte[] { Length: > 0 };
        if (type == "TrapNet")
            run.Fail("28-007", $"Page {page} has an annotation of type TrapNet.");
        if (!described && type is not ("Link" or "Widget" or "Popup"))
            run.Fail("28-004", $"Page {page}: an annotation of type {type} has no description.");
        var parent = tree.ParentOfAnnotation.GetValueOrDefault(annotation);
        if (type is not ("Link" or "Widget" or "PrinterMark" or "Popup") && parent != "Annot")
            run.Fail("28-002", $"Page {page}: an annotation of type {type} stands in {parent ?? "no structure element"} and not in Annot.");
        if (type == "Widget" && parent != "Form")
            run.Fail("28-010", $"Page {page}: a form field stands in {parent ?? "no structure element"} and not in Form.");
        if (type == "PrinterMark" && parent is not null)
            run.Fail("28-017", $"Page {page}: a printer's mark stands in the structure.");
        if (type != "Link")
            return;
        if (!described)
            run.Fail("28-012", $"Page {page}: a link has no Contents.");
        if (parent != "Link")
            run.Fail("28-011", $"Page {page}: a link stands in {parent ?? "no structure element"}.");
    }
}
