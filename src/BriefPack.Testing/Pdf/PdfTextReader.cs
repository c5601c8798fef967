using System.Text;

namespace BriefPack.Testing;

/// <summary>Reads the text that a page shows (ISO 32000-2, clause 9.4), through the ToUnicode maps of its fonts.</summary>
internal sealed class PdfTextReader(PdfObjects objects)
{
    // In thousandths of the font size; narrower gaps are kerning, wider ones stand for a space.
    private const double GapOfSpace = 180;

    private readonly Dictionary<string, PdfFontMap> fonts = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();
    private PdfFontMap? font;

    public string TextOf(Dictionary<string, object?> page)
    {
        var resources = Inherited(page, "Resources");
        foreach (var (name, value) in objects.Dictionary(resources, "Font") ?? [])
            if (objects.Resolve(value) is Dictionary<string, object?> dictionary)
                fonts[name] = PdfFontMap.Of(objects, dictionary);
        Run(new PdfTokens(ContentOf(page)));
        return text.ToString().Trim();
    }

    private Dictionary<string, object?>? Inherited(Dictionary<string, object?>? page, string key)
    {
        for (var depth = 0; page is not null && depth < 64; depth++, page = objects.Dictionary(page, "Parent"))
            if (objects.Dictionary(page, key) is { } found)
                return found;
        return null;
    }

    private byte[] ContentOf(Dictionary<string, object?> page)
    {
        var contents = objects.Get(page, "Contents");
        var parts = contents as List<object?> ?? [contents];
        return [.. parts.Select(objects.Resolve).OfType<Dictionary<string, object?>>().SelectMany(part => objects.StreamOf(part).Append((byte)'\n'))];
    }

    private void Run(PdfTokens tokens)
    {
        var operands = new List<object?>();
        while (tokens.Next() is var token && token != PdfTokens.End)
        {
            if (token is not PdfTokens.Word { Value: var name })
            {
                operands.Add(token);
                continue;
            }
            Execute(name, operands);
            operands.Clear();
        }
    }

    private void Execute(string name, List<object?> operands)
    {
        switch (name)
        {
            case "Tf" when operands is [PdfTokens.Name resource, ..]:
                font = fonts.GetValueOrDefault(resource.Value);
                break;
            case "Tj" or "'" or "\"" when operands is [.., byte[] shown]:
                if (name != "Tj")
                    NewLine();
                text.Append(font?.Decode(shown));
                break;
            case "TJ" when operands is [List<object?> pieces]:
                foreach (var piece in pieces)
                    if (piece is byte[] bytes)
                        text.Append(font?.Decode(bytes));
                    else if (piece is double gap && -gap > GapOfSpace && text.Length > 0 && !char.IsWhiteSpace(text[^1]))
                        text.Append(' ');
                break;
            case "Td" or "TD" when operands is [double, double down] && down == 0:
                Space();
                break;
            case "Td" or "TD" or "T*" or "Tm" or "ET":
                NewLine();
                break;
        }
    }

    private void Space()
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            text.Append(' ');
    }

    private void NewLine()
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
