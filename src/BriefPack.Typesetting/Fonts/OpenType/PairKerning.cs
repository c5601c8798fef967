using System.Numerics;

namespace BriefPack.Typesetting;

/// <summary>Pair kerning from <c>GPOS</c> (lookup type 2, single pairs and pair classes), or from the old <c>kern</c> table where there is none.</summary>
internal sealed class PairKerning
{
    private readonly ReadOnlyMemory<byte> _table;
    private readonly List<List<int>> _lookups = [];
    private readonly Dictionary<uint, short>? _oldPairs;

    public PairKerning(FontTables font)
    {
        _table = font.Memory("GPOS");
        foreach (var lookup in LayoutTable.LookupsOf(_table.Span, "kern"))
        {
            var subtables = LayoutTable.Subtables(_table.Span, lookup, wanted: 2, extension: 9);
            if (subtables.Count > 0)
                _lookups.Add(subtables);
        }
        if (_lookups.Count == 0 && font.Has("kern"))
            _oldPairs = ReadOldTable(font.Span("kern"));
    }

    /// <summary>What to add to the advance of <paramref name="left"/> before <paramref name="right"/>, in font units.</summary>
    public int Between(int left, int right)
    {
        if (_oldPairs is not null)
            return _oldPairs.GetValueOrDefault(((uint)left << 16) | (uint)right);
        var sum = 0;
        foreach (var subtables in _lookups)
            foreach (var subtable in subtables)
                if (TryPair(_table.Span, subtable, left, right, out var value))
                {
                    sum += value;
                    break;
                }
        return sum;
    }

    private static bool TryPair(ReadOnlySpan<byte> table, int at, int left, int right, out int value)
    {
        value = 0;
        var index = LayoutTable.Coverage(table, at + FontTables.U16(table, at + 2), left);
        if (index < 0)
            return false;
        int first = FontTables.U16(table, at + 4), second = FontTables.U16(table, at + 6);
        var size = 2 * (BitOperations.PopCount((uint)first) + BitOperations.PopCount((uint)second));
        var hasAdvance = (first & 4) != 0;
        var advanceAt = 2 * BitOperations.PopCount((uint)(first & 3));
        if (FontTables.U16(table, at) == 1)
        {
            var set = at + FontTables.U16(table, at + 10 + (2 * index));
            int low = 0, high = FontTables.U16(table, set) - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var record = set + 2 + ((2 + size) * middle);
                int glyph = FontTables.U16(table, record);
                if (glyph < right)
                    low = middle + 1;
                else if (glyph > right)
                    high = middle - 1;
                else
                {
                    value = hasAdvance ? FontTables.S16(table, record + 2 + advanceAt) : 0;
                    return true;
                }
            }
            return false;
        }
        var leftClass = LayoutTable.ClassOf(table, at + FontTables.U16(table, at + 8), left);
        var rightClass = LayoutTable.ClassOf(table, at + FontTables.U16(table, at + 10), right);
        int classes = FontTables.U16(table, at + 14);
        if (hasAdvance)
            value = FontTables.S16(table, at + 16 + (size * ((leftClass * classes) + rightClass)) + advanceAt);
        return true;
    }

    private static Dictionary<uint, short> ReadOldTable(ReadOnlySpan<byte> table)
    {
        var pairs = new Dictionary<uint, short>();
        if (table.Length < 18 || FontTables.U16(table, 0) != 0)
            return pairs;
        int count = FontTables.U16(table, 10);
        for (var i = 0; i < count && 18 + (6 * i) + 6 <= table.Length; i++)
            pairs[FontTables.U32(table, 18 + (6 * i))] = FontTables.S16(table, 18 + (6 * i) + 4);
        return pairs;
    }
}
