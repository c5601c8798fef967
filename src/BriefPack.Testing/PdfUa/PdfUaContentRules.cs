namespace BriefPack.Testing;

/// <summary>Rules on what pages paint: everything is tagged or an artifact, and neither inside the other (checkpoints 01, 10 and 31).</summary>
internal sealed class PdfUaContentRules(PdfUaRun run)
{
    private readonly Dictionary<Dictionary<string, object?>, PdfFontMap> maps = new(ReferenceEqualityComparer.Instance);

    public void Check()
    {
        for (var i = 0; i < run.Pages.Count; i++)
            CheckPage(run.Pages[i], i + 1);
    }

    private void CheckPage(Dictionary<string, object?> page, int number)
    {
        var fonts = run.Objects.Dictionary(run.Objects.Dictionary(page, "Resources"), "Font");
        var contents = run.Objects.Get(page, "Contents");
        var parts = (contents as List<object?> ?? [contents]).Select(run.Objects.Resolve).OfType<Dictionary<string, object?>>();
        var tokens = new PdfTokens([.. parts.SelectMany(part => run.Objects.StreamOf(part).Append((byte)'\n'))]);
        var open = new Stack<Mark>();
        var operands = new List<object?>();
        Dictionary<string, object?>? font = null;
        while (tokens.Next() is var token && token != PdfTokens.End)
        {
            if (token is not PdfTokens.Word { Value: var name })
            {
                operands.Add(token);
                continue;
            }
            switch (name)
            {
                case "BMC" or "BDC":
                    Open(open, operands, number);
                    break;
                case "EMC":
                    open.TryPop(out _);
                    break;
                case "Tf" when operands is [PdfTokens.Name resource, ..] && fonts is not null:
                    font = run.Objects.Dictionary(fonts, resource.Value);
                    break;
                case "Tj" or "TJ" or "'" or "\"":
                    CheckShown(operands, font, number);
                    CheckMarked(open, name, number);
                    break;
                case "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "S" or "s" or "sh" or "Do":
                    CheckMarked(open, name, number);
                    break;
            }
            operands.Clear();
        }
    }

    private void Open(Stack<Mark> open, List<object?> operands, int page)
    {
        var tag = (operands.FirstOrDefault() as PdfTokens.Name)?.Value;
        var mark = tag == "Artifact" ? Mark.Artifact
            : operands is [_, Dictionary<string, object?> properties, ..] && properties.ContainsKey("MCID") ? Mark.Tagged
            : Mark.Other;
        if (mark == Mark.Artifact && open.Contains(Mark.Tagged))
            run.Fail("01-003", $"Page {page}: an artifact stands inside tagged content.");
        if (mark == Mark.Tagged && open.Contains(Mark.Artifact))
            run.Fail("01-004", $"Page {page}: tagged content stands inside an artifact.");
        open.Push(mark);
    }

    private void CheckMarked(Stack<Mark> open, string operation, int page)
    {
        if (!open.Contains(Mark.Tagged) && !open.Contains(Mark.Artifact))
            run.Fail("01-005", $"Page {page}: {operation} paints what is neither tagged nor an artifact.");
    }

    private void CheckShown(List<object?> operands, Dictionary<string, object?>? font, int page)
    {
        if (font is null)
            return;
        if (!maps.TryGetValue(font, out var map))
            maps[font] = map = PdfFontMap.Of(run.Objects, font);
        foreach (var operand in operands)
            foreach (var piece in operand as List<object?> ?? [operand])
                if (piece is byte[] shown && run.Objects.NameOf(font, "Subtype") == "Type0")
                    CheckCodes(shown, map, page);
    }

    private void CheckCodes(byte[] shown, PdfFontMap map, int page)
    {
        for (var i = 0; i + 1 < shown.Length; i += 2)
        {
            if (shown[i] == 0 && shown[i + 1] == 0)
                run.Fail("31-030", $"Page {page}: text uses the glyph for missing characters.");
            if (map.Decode([shown[i], shown[i + 1]]).Length == 0)
                run.Fail("10-001", $"Page {page}: the code {shown[i]:X2}{shown[i + 1]:X2} has no Unicode value.");
        }
    }

    private enum Mark
    {
        Other,
        Tagged,
        Artifact,
    }
}
