using System.Text;

namespace BriefPack.Testing;

/// <summary>From the codes of a font to text, by its ToUnicode map (ISO 32000-2, clause 9.10.3).</summary>
internal sealed class PdfFontMap
{
    private readonly Dictionary<int, string> map = [];
    private readonly int codeLength;

    private PdfFontMap(int codeLength) => this.codeLength = codeLength;

    public static PdfFontMap Of(PdfObjects objects, Dictionary<string, object?> font)
    {
        var result = new PdfFontMap(objects.NameOf(font, "Subtype") == "Type0" ? 2 : 1);
        if (objects.Dictionary(font, "ToUnicode") is { } map)
            result.Read(new PdfTokens(objects.StreamOf(map)));
        return result;
    }

    public string Decode(byte[] shown)
    {
        var text = new StringBuilder();
        for (var i = 0; i + codeLength <= shown.Length; i += codeLength)
        {
            var code = codeLength == 2 ? shown[i] << 8 | shown[i + 1] : shown[i];
            text.Append(map.GetValueOrDefault(code) ?? (codeLength == 1 ? ((char)code).ToString() : ""));
        }
        return text.ToString();
    }

    private void Read(PdfTokens tokens)
    {
        var operands = new List<object?>();
        while (tokens.Next() is var token && token != PdfTokens.End)
        {
            if (token is not PdfTokens.Word { Value: var name })
            {
                operands.Add(token);
                continue;
            }
            if (name == "endbfchar")
                for (var i = 0; i + 1 < operands.Count; i += 2)
                    Map(operands[i], 0, operands[i + 1]);
            else if (name == "endbfrange")
                for (var i = 0; i + 2 < operands.Count; i += 3)
                    MapRange(operands[i], operands[i + 1], operands[i + 2]);
            operands.Clear();
        }
    }

    private void MapRange(object? from, object? to, object? target)
    {
        if (from is not byte[] || to is not byte[])
            return;
        for (var offset = 0; offset <= Number(to) - Number(from) && offset <= 0xFFFF; offset++)
            if (target is List<object?> list && offset < list.Count)
                Map(from, offset, list[offset]);
            else if (target is byte[] { Length: >= 2 } first)
                Map(from, offset, (byte[])[.. first[..^2], (byte)(first[^2] + (first[^1] + offset >> 8)), (byte)(first[^1] + offset)]);
    }

    private void Map(object? code, int offset, object? target)
    {
        if (code is byte[] && target is byte[] text)
            map[Number(code) + offset] = Encoding.BigEndianUnicode.GetString(text);
    }

    private static int Number(object code) => ((byte[])code).Aggregate(0, (number, digit) => number << 8 | digit);
}
