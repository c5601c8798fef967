using System.Text;

namespace BriefPack.Typesetting;

/// <summary>The names of a font from its <c>name</c> table, English ones preferred.</summary>
internal sealed class FontNames
{
    public FontNames(ReadOnlySpan<byte> table)
    {
        if (table.Length < 6)
            return;
        int count = FontTables.U16(table, 2), storage = FontTables.U16(table, 4);
        var best = new int[26];
        var names = new string?[26];
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            int platform = FontTables.U16(table, record), language = FontTables.U16(table, record + 4), id = FontTables.U16(table, record + 6);
            if (id >= names.Length)
                continue;
            var score = (platform, language) switch { (3, 0x409) => 3, (3, _) => 2, (0, _) => 2, (1, 0) => 1, _ => 0 };
            var at = storage + FontTables.U16(table, record + 10);
            int length = FontTables.U16(table, record + 8);
            if (score <= best[id] || at + length > table.Length)
                continue;
            best[id] = score;
            names[id] = (platform == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode).GetString(table.Slice(at, length));
        }
        Family = names[16] ?? names[1];
        Style = names[17] ?? names[2];
        PostScript = names[6];
    }

    public string? Family { get; }

    public string? Style { get; }

    public string? PostScript { get; }
}
