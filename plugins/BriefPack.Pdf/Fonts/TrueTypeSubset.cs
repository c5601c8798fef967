using System.Buffers.Binary;
using System.Text;
using BriefPack.Typesetting;

namespace BriefPack.Pdf;

/// <summary>Makes a TrueType font of some glyphs of another, in a new order (OpenType 1.9: glyf, loca, hmtx). Parts of composite glyphs are added at the end.</summary>
internal static class TrueTypeSubset
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    public static byte[] Make(FontFace face, IReadOnlyList<int> glyphs)
    {
        var wanted = new List<int>(glyphs);
        var added = new Dictionary<int, int>();
        var glyf = new PdfBuffer();
        var offsets = new List<int>();
        for (var i = 0; i < wanted.Count; i++)
        {
            offsets.Add(glyf.Length);
            var outline = face.GlyphOutline(wanted[i]).ToArray();
            if (outline.Length >= 10 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
                RenumberComponents(outline, wanted, added);
            glyf.Raw(outline);
            while (glyf.Length % 4 != 0)
                glyf.Raw((byte)0);
        }
        offsets.Add(glyf.Length);
        var loca = new byte[offsets.Count * 4];
        for (var i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(i * 4), offsets[i]);
        var hmtx = new byte[wanted.Count * 4];
        for (var i = 0; i < wanted.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(i * 4), (ushort)face.AdvanceOf(wanted[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((i * 4) + 2), (short)face.LeftBearingOf(wanted[i]));
        }
        var head = face.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = face.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)wanted.Count);
        var maxp = face.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)wanted.Count);
        var tables = new List<(string Tag, byte[] Data)>
        {
            ("cvt ", face.Table("cvt ").ToArray()), ("fpgm", face.Table("fpgm").ToArray()), ("glyf", glyf.Span.ToArray()), ("head", head),
            ("hhea", hhea), ("hmtx", hmtx), ("loca", loca), ("maxp", maxp), ("prep", face.Table("prep").ToArray()),
        };
        tables.RemoveAll(table => table.Data.Length == 0);
        return Assemble(tables);
    }

    private static void RenumberComponents(byte[] outline, List<int> wanted, Dictionary<int, int> added)
    {
        for (var at = 10; at + 4 <= outline.Length;)
        {
            int flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            int component = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            if (!added.TryGetValue(component, out var number))
            {
                added[component] = number = wanted.Count;
                wanted.Add(component);
            }
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)number);
            at += (flags & ArgumentsAreWords) != 0 ? 8 : 6;
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
            if ((flags & MoreComponents) == 0)
                return;
        }
    }

    private static byte[] Assemble(List<(string Tag, byte[] Data)> tables)
    {
        var file = new PdfBuffer();
        Span<byte> word = stackalloc byte[4];
        var power = 1;
        var log = 0;
        while (power * 2 <= tables.Count)
            (power, log) = (power * 2, log + 1);
        file.Raw([0, 1, 0, 0]);
        Put(file, (ushort)tables.Count);
        Put(file, (ushort)(power * 16));
        Put(file, (ushort)log);
        Put(file, (ushort)((tables.Count - power) * 16));
        var offset = 12 + (16 * tables.Count);
        var headAt = 0;
        foreach (var (tag, data) in tables)
        {
            if (tag == "head")
                headAt = offset;
            file.Raw(Encoding.ASCII.GetBytes(tag));
            foreach (var value in (ReadOnlySpan<uint>)[Checksum(data), (uint)offset, (uint)data.Length])
            {
                BinaryPrimitives.WriteUInt32BigEndian(word, value);
                file.Raw(word);
            }
            offset += (data.Length + 3) & ~3;
        }
        foreach (var (_, data) in tables)
        {
            file.Raw(data);
            while (file.Length % 4 != 0)
                file.Raw((byte)0);
        }
        var bytes = file.Span.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(headAt + 8), 0xB1B0AFBA - Checksum(bytes));
        return bytes;

        static void Put(PdfBuffer file, ushort value) => file.Raw((byte)(value >> 8)).Raw((byte)value);
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var i = 0; i < data.Length; i += 4)
        {
            uint word = 0;
            for (var b = 0; b < 4; b++)
                word = (word << 8) | (i + b < data.Length ? data[i + b] : (byte)0);
            sum += word;
        }
        return sum;
    }
}
