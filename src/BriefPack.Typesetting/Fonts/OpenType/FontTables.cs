using System.Buffers.Binary;
using System.Text;

namespace BriefPack.Typesetting;

/// <summary>The table directory of one font in an OpenType file or collection (OpenType 1.9, "Organization of an OpenType font").</summary>
internal sealed class FontTables
{
    private readonly Dictionary<string, (int Offset, int Length)> _tables = new(StringComparer.Ordinal);

    public FontTables(ReadOnlyMemory<byte> file, int index)
    {
        File = file;
        var data = file.Span;
        if (data.Length < 12)
            throw new InvalidDataException("The font file is shorter than a table directory.");
        var start = 0;
        if (U32(data, 0) == Tag("ttcf"))
        {
            var count = (int)U32(data, 8);
            if (index < 0 || index >= count)
                throw new InvalidDataException($"The font collection holds {count} fonts: there is no font {index}.");
            start = (int)U32(data, 12 + (4 * index));
        }
        var version = U32(data, start);
        if (version != 0x00010000 && version != Tag("OTTO") && version != Tag("true"))
            throw new InvalidDataException("The file is not a TrueType or OpenType font.");
        int tables = U16(data, start + 4);
        for (var i = 0; i < tables; i++)
        {
            var record = start + 12 + (16 * i);
            var offset = (int)U32(data, record + 8);
            var length = (int)U32(data, record + 12);
            if (offset >= 0 && length >= 0 && (long)offset + length <= data.Length)
                _tables[Encoding.ASCII.GetString(data.Slice(record, 4))] = (offset, length);
        }
    }

    public ReadOnlyMemory<byte> File { get; }

    public bool Has(string tag) => _tables.ContainsKey(tag);

    /// <summary>The table's bytes; empty where the font has none.</summary>
    public ReadOnlySpan<byte> Span(string tag) => Memory(tag).Span;

    public ReadOnlyMemory<byte> Memory(string tag) =>
        _tables.TryGetValue(tag, out var table) ? File.Slice(table.Offset, table.Length) : default;

    public ReadOnlySpan<byte> Required(string tag) =>
        _tables.TryGetValue(tag, out var table)
            ? File.Span.Slice(table.Offset, table.Length)
            : throw new InvalidDataException($"The font has no '{tag}' table.");

    public static ushort U16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    public static short S16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadInt16BigEndian(data[offset..]);

    public static uint U32(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt32BigEndian(data[offset..]);

    /// <summary>How many fonts the file holds: 1, or more for a collection.</summary>
    public static int CountFonts(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && U32(file, 0) == Tag("ttcf") ? (int)U32(file, 8) : 1;

    private static uint Tag(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];
}
