namespace BriefPack.Typesetting;

/// <summary>The standard ligatures of a font: feature <c>liga</c> of <c>GSUB</c>, lookup type 4.</summary>
internal sealed class StandardLigatures
{
    private readonly Dictionary<int, List<(int[] Following, int Glyph)>> _byFirst = [];

    public StandardLigatures(FontTables font)
    {
        var table = font.Span("GSUB");
        foreach (var lookup in LayoutTable.LookupsOf(table, "liga"))
            foreach (var subtable in LayoutTable.Subtables(table, lookup, wanted: 4, extension: 7))
                Read(table, subtable);
    }

    /// <summary>How many glyphs from <paramref name="glyphs"/> on form a ligature (0 for none), and which.</summary>
    public int Match(ReadOnlySpan<int> glyphs, out int ligature)
    {
        if (_byFirst.TryGetValue(glyphs[0], out var candidates))
            foreach (var (rest, glyph) in candidates)
                if (glyphs[1..].StartsWith(rest))
                {
                    ligature = glyph;
                    return rest.Length + 1;
                }
        ligature = 0;
        return 0;
    }

    private void Read(ReadOnlySpan<byte> table, int at)
    {
        var coverage = at + FontTables.U16(table, at + 2);
        int format = FontTables.U16(table, coverage), count = FontTables.U16(table, coverage + 2);
        for (var i = 0; i < count; i++)
        {
            var record = coverage + 4 + ((format == 1 ? 2 : 6) * i);
            int start = FontTables.U16(table, record), end = format == 1 ? start : FontTables.U16(table, record + 2);
            var index = format == 1 ? i : FontTables.U16(table, record + 4);
            for (var glyph = start; glyph <= end; glyph++, index++)
                ReadSet(table, at + FontTables.U16(table, at + 6 + (2 * index)), glyph);
        }
    }

    private void ReadSet(ReadOnlySpan<byte> table, int set, int first)
    {
        if (!_byFirst.TryGetValue(first, out var list))
            _byFirst[first] = list = [];
        int count = FontTables.U16(table, set);
        for (var i = 0; i < count; i++)
        {
            var at = set + FontTables.U16(table, set + 2 + (2 * i));
            var rest = new int[FontTables.U16(table, at + 2) - 1];
            for (var j = 0; j < rest.Length; j++)
                rest[j] = FontTables.U16(table, at + 4 + (2 * j));
            list.Add((rest, FontTables.U16(table, at)));
        }
    }
}
