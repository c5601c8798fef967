namespace BriefPack.Typesetting;

/// <summary>Character to glyph, from the best Unicode subtable of <c>cmap</c> (formats 4 and 12).</summary>
internal sealed class CharacterMap
{
    private readonly ReadOnlyMemory<byte> _table;
    private readonly int _offset;
    private readonly int _format;
    private readonly ushort[]?[] _pages = new ushort[]?[0x110000 >> 8];

    public CharacterMap(ReadOnlyMemory<byte> cmap)
    {
        _table = cmap;
        var data = cmap.Span;
        if (data.Length < 4)
            return;
        int count = FontTables.U16(data, 2);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (8 * i);
            int platform = FontTables.U16(data, record);
            int encoding = FontTables.U16(data, record + 2);
            var offset = (int)FontTables.U32(data, record + 4);
            int format = FontTables.U16(data, offset);
            var unicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (unicode && format is 4 or 12 && format > _format)
                (_format, _offset) = (format, offset);
        }
    }

    /// <summary>The glyph of a code point, 0 where the font has none. Looked up once per block of 256 code points, then from an array.</summary>
    public int GlyphOf(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF)
            return 0;
        return (_pages[codePoint >> 8] ??= ReadPage(codePoint & ~0xFF))[codePoint & 0xFF];
    }

    private ushort[] ReadPage(int first)
    {
        var page = new ushort[256];
        if (_format == 4)
            ReadFormat4(page, first);
        else if (_format == 12)
            ReadFormat12(page, first);
        return page;
    }

    private void ReadFormat4(ushort[] page, int first)
    {
        if (first > 0xFFFF)
            return;
        var data = _table.Span[_offset..];
        int doubled = FontTables.U16(data, 6);
        for (var segment = 0; segment < doubled; segment += 2)
        {
            int end = FontTables.U16(data, 14 + segment);
            if (end < first)
                continue;
            int start = FontTables.U16(data, 16 + doubled + segment);
            if (start > first + 255)
                return;
            int delta = FontTables.U16(data, 16 + (2 * doubled) + segment);
            var rangeAt = 16 + (3 * doubled) + segment;
            int range = FontTables.U16(data, rangeAt);
            for (var code = Math.Max(start, first); code <= Math.Min(end, first + 255); code++)
            {
                var at = rangeAt + range + (2 * (code - start));
                int glyph = range == 0 ? code : at + 1 < data.Length ? FontTables.U16(data, at) : 0;
                page[code - first] = glyph == 0 && range != 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }

    private void ReadFormat12(ushort[] page, int first)
    {
        var data = _table.Span[_offset..];
        var groups = (int)FontTables.U32(data, 12);
        int low = 0, high = groups;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (FontTables.U32(data, 16 + (12 * middle) + 4) < first)
                low = middle + 1;
            else
                high = middle;
        }
        for (var group = low; group < groups; group++)
        {
            var at = 16 + (12 * group);
            var start = (int)FontTables.U32(data, at);
            var end = (int)FontTables.U32(data, at + 4);
            if (start > first + 255)
                return;
            var glyph = (int)FontTables.U32(data, at + 8);
            for (var code = Math.Max(start, first); code <= Math.Min(end, first + 255); code++)
                page[code - first] = (ushort)(glyph + code - start);
        }
    }
}
