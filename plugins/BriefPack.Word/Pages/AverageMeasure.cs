using System.Text;

namespace BriefPack.Word;

/// <summary>Widths of classes of characters, averaged over common text faces: for families that are not at hand to be measured.</summary>
internal sealed class AverageMeasure : ITextMeasure
{
    /// <inheritdoc/>
    public double WidthOf(Rune before, Rune rune, Face face)
    {
        var width = rune.Value switch
        {
            'i' or 'j' or 'l' or '.' or ',' or ';' or ':' or '\'' or '|' or '!' or '’' or '‘' => 0.27,
            'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' => 0.35,
            'm' or 'w' or 'M' or 'W' or '—' or '…' or '@' or '%' => 0.83,
            ' ' or '\u00A0' => 0.24,
            >= '0' and <= '9' => 0.51,
            >= 'A' and <= 'Z' => 0.64,
            >= 0x2E80 and < 0xD800 or >= 0xF900 and < 0xFB00 or >= 0xFF00 and < 0xFF61 or >= 0x20000 => 1,
            _ => 0.5,
        };
        return face.Bold && width < 1 ? width * 1.06 : width;
    }
}
