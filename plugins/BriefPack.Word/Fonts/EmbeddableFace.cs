using System.Buffers.Binary;
using System.Text;
using BriefPack.Typesetting;

namespace BriefPack.Word;

/// <summary>
/// A TrueType file under the names that Word looks embedded fonts up by: a family with regular, bold, italic and bold italic. Many families, the
/// bundled ones too, keep their semibold under a family name of its own, where Word would not find it as the bold of a theme's font.
/// Source: OpenType specification 1.9, tables name, OS/2 and head.
/// </summary>
internal static class EmbeddableFace
{
    private const int DirectoryEntry = 16;
    private const int Checksum = unchecked((int)0xB1B0AFBA);

    /// <summary>Makes the file.</summary>
    /// <param name="face">The face.</param>
    /// <param name="family">The family that the styles name.</param>
    /// <param name="style">Which of the four faces it is to be.</param>
    /// <returns>The file, or null where the font's licence bits or its outlines do not let Word embed it.</returns>
    public static byte[]? Create(FontFace face, string family, FontStyle style)
    {
        var file = face.File.Span;
        if (face.IsCff || file.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(file) != 0x00010000)
            return null;
        var tables = Read(file);
        if (!tables.TryGetValue("OS/2", out var os2) || !tables.TryGetValue("head", out var head) || os2.Length < 78)
            return null;
        // 0 is installable, bit 3 editable embedding; any other right would make the document read-only in Word.
        var rights = BinaryPrimitives.ReadUInt16BigEndian(os2.AsSpan(8));
        if ((rights & 0x000F) is not (0 or 8) || (rights & 0x0200) != 0)
            return null;
        SetStyle(os2, head, style);
        tables["name"] = Names(family, style);
        return Write(tables);
    }

    private static SortedDictionary<string, byte[]> Read(ReadOnlySpan<byte> file)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt16BigEndian(file[4..]);
        for (var index = 0; index < count; index++)
        {
            var entry = file[(12 + (index * DirectoryEntry))..];
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            tables[Encoding.ASCII.GetString(entry[..4])] = file.Slice(offset, length).ToArray();
        }
        // A signature of the file as it was does not hold any more.
        tables.Remove("DSIG");
        return tables;
    }

    private static void SetStyle(byte[] os2, byte[] head, FontStyle style)
    {
        var bold = style.HasFlag(FontStyle.Bold);
        var italic = style.HasFlag(FontStyle.Italic);
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(4), (ushort)(bold ? 700 : 400));
        var selection = BinaryPrimitives.ReadUInt16BigEndian(os2.AsSpan(62)) & ~0x61;
        selection |= (italic ? 0x01 : 0) | (bold ? 0x20 : 0) | (style == FontStyle.Regular ? 0x40 : 0);
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(62), (ushort)selection);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(44), (ushort)((bold ? 1 : 0) | (italic ? 2 : 0)));
    }

    private static byte[] Names(string family, FontStyle style)
    {
        var styleName = style switch { FontStyle.Regular => "Regular", FontStyle.Bold => "Bold", FontStyle.Italic => "Italic", _ => "Bold Italic" };
        var full = style == FontStyle.Regular ? family : $"{family} {styleName}";
        var postScript = $"{family}-{styleName}".Replace(" ", "", StringComparison.Ordinal);
        (ushort Id, string Value)[] names = [(1, family), (2, styleName), (3, $"BriefPack;{postScript}"), (4, full), (6, postScript)];
        var header = 6 + (12 * names.Length);
        var table = new byte[header + names.Sum(name => 2 * name.Value.Length)];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)names.Length);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)header);
        var at = 0;
        for (var index = 0; index < names.Length; index++)
        {
            var record = table.AsSpan(6 + (12 * index));
            var bytes = Encoding.BigEndianUnicode.GetBytes(names[index].Value);
            // Windows, Unicode, English (United States).
            BinaryPrimitives.WriteUInt16BigEndian(record, 3);
            BinaryPrimitives.WriteUInt16BigEndian(record[2..], 1);
            BinaryPrimitives.WriteUInt16BigEndian(record[4..], 0x0409);
            BinaryPrimitives.WriteUInt16BigEndian(record[6..], names[index].Id);
            BinaryPrimitives.WriteUInt16BigEndian(record[8..], (ushort)bytes.Length);
            BinaryPrimitives.WriteUInt16BigEndian(record[10..], (ushort)at);
            bytes.CopyTo(table.AsSpan(header + at));
            at += bytes.Length;
        }
        return table;
    }

    private static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + (DirectoryEntry * tables.Count);
        var file = new byte[start + tables.Values.Sum(table => Padded(table.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var power = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(DirectoryEntry << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((DirectoryEntry * tables.Count) - (DirectoryEntry << power)));
        var entry = 12;
        var offset = start;
        var headAt = 0;
        foreach (var (tag, table) in tables)
        {
            if (tag == "head")
            {
                headAt = offset;
                table.AsSpan(8, 4).Clear();
            }
            table.CopyTo(file.AsSpan(offset));
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file.AsSpan(offset, Padded(table.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 8), (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 12), (uint)table.Length);
            offset += Padded(table.Length);
            entry += DirectoryEntry;
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked((uint)Checksum - Sum(file)));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var index = 0; index < bytes.Length; index += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[index..]));
        return sum;
    }
}
