namespace BriefPack.Typesetting;

/// <summary>What <c>GPOS</c> and <c>GSUB</c> share: which lookups a feature has, where their subtables are, coverage and classes.</summary>
internal static class LayoutTable
{
    /// <summary>The lookups of a feature for the Latin script (or the default one), in lookup order.</summary>
    public static int[] LookupsOf(ReadOnlySpan<byte> table, string feature)
    {
        if (table.Length < 10)
            return [];
        int scripts = FontTables.U16(table, 4), features = FontTables.U16(table, 6);
        var language = LanguageSystem(table, scripts);
        if (language < 0)
            return [];
        var found = new SortedSet<int>();
        int count = FontTables.U16(table, language + 4);
        for (var i = 0; i < count; i++)
        {
            var record = features + 2 + (6 * FontTables.U16(table, language + 6 + (2 * i)));
            if (!TagIs(table, record, feature))
                continue;
            var at = features + FontTables.U16(table, record + 4);
            int lookups = FontTables.U16(table, at + 2);
            for (var j = 0; j < lookups; j++)
                found.Add(FontTables.U16(table, at + 4 + (2 * j)));
        }
        return [.. found];
    }

    /// <summary>The absolute offsets of a lookup's subtables of the wanted type, with extension subtables (of type <paramref name="extension"/>) followed.</summary>
    public static List<int> Subtables(ReadOnlySpan<byte> table, int lookup, int wanted, int extension)
    {
        var result = new List<int>();
        int list = FontTables.U16(table, 8);
        var at = list + FontTables.U16(table, list + 2 + (2 * lookup));
        int type = FontTables.U16(table, at);
        int count = FontTables.U16(table, at + 4);
        for (var i = 0; i < count; i++)
        {
            var subtable = at + FontTables.U16(table, at + 6 + (2 * i));
            if (type == wanted)
                result.Add(subtable);
            else if (type == extension && FontTables.U16(table, subtable + 2) == wanted)
                result.Add(subtable + (int)FontTables.U32(table, subtable + 4));
        }
        return result;
    }

    /// <summary>The index of a glyph in a coverage table, -1 where it is not covered.</summary>
    public static int Coverage(ReadOnlySpan<byte> table, int at, int glyph)
    {
        int format = FontTables.U16(table, at), count = FontTables.U16(table, at + 2);
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = at + 4 + ((format == 1 ? 2 : 6) * middle);
            int start = FontTables.U16(table, record), end = format == 1 ? start : FontTables.U16(table, record + 2);
            if (glyph < start)
                high = middle - 1;
            else if (glyph > end)
                low = middle + 1;
            else
                return format == 1 ? middle : FontTables.U16(table, record + 4) + glyph - start;
        }
        return -1;
    }

    /// <summary>The class of a glyph in a class definition table, 0 where it is in none.</summary>
    public static int ClassOf(ReadOnlySpan<byte> table, int at, int glyph)
    {
        if (FontTables.U16(table, at) == 1)
        {
            int index = glyph - FontTables.U16(table, at + 2);
            return index >= 0 && index < FontTables.U16(table, at + 4) ? FontTables.U16(table, at + 6 + (2 * index)) : 0;
        }
        int low = 0, high = FontTables.U16(table, at + 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = at + 4 + (6 * middle);
            if (glyph < FontTables.U16(table, record))
                high = middle - 1;
            else if (glyph > FontTables.U16(table, record + 2))
                low = middle + 1;
            else
                return FontTables.U16(table, record + 4);
        }
        return 0;
    }

    private static int LanguageSystem(ReadOnlySpan<byte> table, int scripts)
    {
        int count = FontTables.U16(table, scripts), best = -1;
        for (var i = 0; i < count; i++)
        {
            var record = scripts + 2 + (6 * i);
            var script = scripts + FontTables.U16(table, record + 4);
            int standard = FontTables.U16(table, script);
            if (standard == 0)
                continue;
            if (TagIs(table, record, "latn"))
                return script + standard;
            if (best < 0 || TagIs(table, record, "DFLT"))
                best = script + standard;
        }
        return best;
    }

    private static bool TagIs(ReadOnlySpan<byte> table, int at, string tag) =>
        table[at] == tag[0] && table[at + 1] == tag[1] && table[at + 2] == tag[2] && table[at + 3] == tag[3];
}
