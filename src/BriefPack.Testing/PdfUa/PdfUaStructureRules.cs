using System.Collections.Frozen;

namespace BriefPack.Testing;

/// <summary>Rules on the structure tree: checkpoints 02, 09, 13, 14, 15, 17 and 19.</summary>
internal sealed class PdfUaStructureRules(PdfUaRun run)
{
    private static readonly FrozenSet<string> Standard = new[]
    {
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Figure", "Formula", "Form",
    }.ToFrozenSet(StringComparer.Ordinal);

    // What may stand directly inside (ISO 32000-1, tables 333, 336 and 337); types that are not named here may stand anywhere.
    private static readonly (string Condition, string Child, string[] Parents)[] Nesting =
    [
        ("09-004", "TR", ["Table", "THead", "TBody", "TFoot"]), ("09-004", "TH", ["TR"]), ("09-004", "TD", ["TR"]),
        ("09-004", "THead", ["Table"]), ("09-004", "TBody", ["Table"]), ("09-004", "TFoot", ["Table"]),
        ("09-005", "LI", ["L"]), ("09-005", "LBody", ["LI"]), ("09-006", "TOCI", ["TOC"]),
    ];

    private static readonly (string Condition, string Parent, string[] Children)[] Holding =
    [
        ("09-004", "Table", ["TR", "THead", "TBody", "TFoot", "Caption"]), ("09-004", "TR", ["TH", "TD"]),
        ("09-005", "L", ["LI", "Caption", "L"]), ("09-005", "LI", ["Lbl", "LBody"]), ("09-006", "TOC", ["TOCI", "TOC", "Caption"]),
    ];

    private readonly HashSet<string> noteIds = new(StringComparer.Ordinal);
    private Dictionary<string, object?>? roleMap;
    private int lastHeading;
    private bool plainHeadings;

    /// <summary>The structure type of the parent of every object that the tree refers to, by the referred annotation.</summary>
    public Dictionary<object, string> ParentOfAnnotation { get; } = new(ReferenceEqualityComparer.Instance);

    public void Check()
    {
        if (run.Objects.Dictionary(run.Catalog, "StructTreeRoot") is not { } root)
        {
            run.Fail("01-005", "The file has no structure tree: nothing is tagged.");
            return;
        }
        roleMap = run.Objects.Dictionary(root, "RoleMap");
        foreach (var standard in roleMap?.Keys.Where(Standard.Contains) ?? [])
            run.Fail("02-004", $"The role map changes the standard type {standard}.");
        foreach (var kid in Kids(root))
            Visit(kid, null, 0);
        if (plainHeadings && lastHeading > 0)
            run.Fail("14-007", "The file uses both H and numbered headings.");
    }

    private void Visit(object? node, string? parent, int depth)
    {
        if (depth > 200 || run.Objects.Resolve(node) is not Dictionary<string, object?> element)
            return;
        var kind = run.Objects.NameOf(element, "Type");
        if (kind == "OBJR")
        {
            if (run.Objects.Resolve(element.GetValueOrDefault("Obj")) is { } annotation && parent is not null)
                ParentOfAnnotation[annotation] = parent;
            return;
        }
        if (kind == "MCR" || run.Objects.NameOf(element, "S") is not { } name)
            return;
        var type = Mapped(name);
        CheckNesting(type, parent, element);
        CheckOwn(type, element);
        foreach (var kid in Kids(element))
            Visit(kid, type, depth + 1);
    }

    private string Mapped(string type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!Standard.Contains(type))
        {
            if (!seen.Add(type))
            {
                run.Fail("02-003", $"The role map leads from {type} back to itself.");
                return type;
            }
            if (roleMap is null || run.Objects.NameOf(roleMap, type) is not { } next)
            {
                run.Fail("02-001", $"The structure type {type} is neither standard nor mapped.");
                return type;
            }
            type = next;
        }
        return type;
    }

    private void CheckNesting(string type, string? parent, Dictionary<string, object?> element)
    {
        foreach (var (condition, child, parents) in Nesting)
            if (type == child && !parents.Contains(parent))
                run.Fail(condition, $"{type} stands in {parent ?? "the root"}.");
        foreach (var (condition, holder, children) in Holding)
        {
            if (type != holder)
                continue;
            foreach (var kid in Kids(element))
                if (run.Objects.Resolve(kid) is double || (run.Objects.Resolve(kid) is Dictionary<string, object?> inner && run.Objects.NameOf(inner, "S") is { } name && !children.Contains(Mapped(name))))
                    run.Fail(condition, $"{type} holds something else than {string.Join(", ", children)}.");
        }
    }

    private void CheckOwn(string type, Dictionary<string, object?> element)
    {
        var described = element.ContainsKey("Alt") || element.ContainsKey("ActualText");
        switch (type)
        {
            case "Figure" when !described:
                run.Fail("13-004", "A figure has no alternative text.");
                break;
            case "Formula" when !described:
                run.Fail("17-002", "A formula has no alternative text.");
                break;
            case "TH" when !HasScope(element):
                run.Fail("15-003", "A table header has no scope.");
                break;
            case "Note":
                CheckNote(element);
                break;
            case "H":
                plainHeadings = true;
                break;
            case ['H', >= '1' and <= '6' and var digit]:
                CheckHeading(digit - '0');
                break;
        }
        if (Kids(element).Count(kid => run.Objects.Resolve(kid) is Dictionary<string, object?> inner && run.Objects.NameOf(inner, "S") == "H") > 1)
            run.Fail("14-006", $"A {type} holds more than one H.");
    }

    private void CheckHeading(int level)
    {
        if (lastHeading == 0 && level != 1)
            run.Fail("14-002", $"The first heading is of level {level}.");
        else if (level > lastHeading + 1)
            run.Fail("14-003", $"A heading of level {level} follows one of level {lastHeading}.");
        lastHeading = level;
    }

    private void CheckNote(Dictionary<string, object?> element)
    {
        if (run.Objects.Get(element, "ID") is not byte[] { Length: > 0 } id)
            run.Fail("19-003", "A note has no ID.");
        else if (!noteIds.Add(Convert.ToHexString(id)))
            run.Fail("19-004", "Two notes have one ID.");
    }

    private bool HasScope(Dictionary<string, object?> element)
    {
        var attributes = run.Objects.Get(element, "A");
        foreach (var attribute in attributes as List<object?> ?? [attributes])
            if (run.Objects.Resolve(attribute) is Dictionary<string, object?> dictionary && dictionary.ContainsKey("Scope"))
                return true;
        return false;
    }

    private List<object?> Kids(Dictionary<string, object?> element) =>
        run.Objects.Get(element, "K") switch { List<object?> list => list, null => [], var single => [single] };
}
